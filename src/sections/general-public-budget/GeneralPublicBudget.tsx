import { isAbsent } from '../../model/read.js';
import { type FundProps, fundSection } from '../../parts/fund/fundSection.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';

/** Props of `GeneralPublicBudget`. */
export interface GeneralPublicBudgetProps extends FundProps {}

/**
 * 一般公共预算当年拨款情况: size, 基本支出 and 项目支出, structure by 类, and each 项 with this year, last year, change, rate and reason. Last year's figure is
 * the printed one, or this year's less the printed change, labelled as computed. A chart shows the largest changes. Final accounts (决算)
 * show initial budget and completion. Money is in the unit of the section, or converted exactly to `unit`. An absent section says that it
 * is absent, and why; a table published empty is shown as an empty table.
 *
 * Renders a `<section>`. Source: 第三部分 五; table 5 一般公共预算支出情况表.
 */
export const GeneralPublicBudget = fundSection<GeneralPublicBudgetProps>({
  displayName: 'GeneralPublicBudget',
  name: 'general-public-budget',
  heading: (locale, kind) => sayIn(messages, locale)(`generalPublicBudget.heading.${kind}`),
  fund: 'generalPublicBudget',
  // `ExpenditureBreakdown` on the same page draws these classes if it lists them itself.
  classesElsewhere: ({ expenditure }, { beside = [] }) =>
    beside.includes('expenditure-breakdown') && !isAbsent(expenditure) && Boolean(expenditure.lines?.length),
});

/** @deprecated Use `GeneralPublicBudget`. Old name, kept until 1.0. */
export const GeneralPublicBudgetTable = GeneralPublicBudget;

/** @deprecated Use `GeneralPublicBudgetProps`. Old name, kept until 1.0. */
export type GeneralPublicBudgetTableProps = GeneralPublicBudgetProps;
