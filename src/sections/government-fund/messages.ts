import { catalog } from '../../text/language.js';

/** Messages of the section on 政府性基金预算拨款. */
export const messages = catalog(
  {
    'governmentFund.heading.budget': '政府性基金预算拨款',
    'governmentFund.heading.final-accounts': '政府性基金预算财政拨款支出决算',
  },
  {
    'governmentFund.heading.budget': 'Government funds',
    'governmentFund.heading.final-accounts': 'Government funds, final accounts',
  },
);
