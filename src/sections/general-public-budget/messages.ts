import { catalog } from '../../text/language.js';

/** Messages of the section on 一般公共预算当年拨款. */
export const messages = catalog(
  {
    'generalPublicBudget.heading.budget': '一般公共预算当年拨款',
    'generalPublicBudget.heading.final-accounts': '一般公共预算财政拨款支出决算',
  },
  {
    'generalPublicBudget.heading.budget': 'General public budget',
    'generalPublicBudget.heading.final-accounts': 'General public budget, final accounts',
  },
);
