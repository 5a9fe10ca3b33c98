import { type FundProps, fundSection } from '../../parts/fund/fundSection.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';

/** Props of `GovernmentFundBudget`. */
export interface GovernmentFundBudgetProps extends FundProps {}

/**
 * 政府性基金预算拨款情况: its subjects with 基本支出, 项目支出, change and reason. Most departments have no such budget: the official table is then shown
 * empty, with its statement. Money is in the unit of the section, or converted exactly to `unit`.
 *
 * Renders a `<section>`. Source: 第三部分 八; table 9 政府性基金预算支出情况表.
 */
export const GovernmentFundBudget = fundSection<GovernmentFundBudgetProps>({
  displayName: 'GovernmentFundBudget',
  name: 'government-fund',
  heading: (locale, kind) => sayIn(messages, locale)(`governmentFund.heading.${kind}`),
  fund: 'governmentFund',
});
