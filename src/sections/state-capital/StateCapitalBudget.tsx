import { type FundProps, fundSection } from '../../parts/fund/fundSection.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';

/** Props of `StateCapitalBudget`. */
export interface StateCapitalBudgetProps extends FundProps {}

/**
 * 国有资本经营预算拨款情况: its subjects with 基本支出, 项目支出, change and reason. Most departments have no such budget: the official table is then shown
 * empty, with its statement. Money is in the unit of the section, or converted exactly to `unit`.
 *
 * Renders a `<section>`. Source: 第三部分 九; table 10 国有资本经营预算支出情况表.
 */
export const StateCapitalBudget = fundSection<StateCapitalBudgetProps>({
  displayName: 'StateCapitalBudget',
  name: 'state-capital',
  heading: (locale, kind) => sayIn(messages, locale)(`stateCapital.heading.${kind}`),
  fund: 'stateCapital',
});
