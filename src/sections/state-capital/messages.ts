import { catalog } from '../../text/language.js';

/** Messages of the section on 国有资本经营预算拨款. */
export const messages = catalog(
  {
    'stateCapital.heading.budget': '国有资本经营预算拨款',
    'stateCapital.heading.final-accounts': '国有资本经营预算财政拨款支出决算',
  },
  {
    'stateCapital.heading.budget': 'State capital operations',
    'stateCapital.heading.final-accounts': 'State capital operations, final accounts',
  },
);
