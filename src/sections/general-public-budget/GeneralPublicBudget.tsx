import { isAbsent } from '../../model/read.js';
import { type FundProps, fundSection } from '../../parts/fund/FundSection.js';
import { guarded } from '../../parts/guarded.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';

/** Props of `GeneralPublicBudget`. */
export interface GeneralPublicBudgetProps extends FundProps {}

/**
 * 一般公共预算当年拨款情况: size, 基本支出 and 项目支出, structure by 类, and each 项 with this year, last year, change, rate and reason.
 * Last year's figure is the printed one, else this year's less the printed change, and then said to be computed. What changed most is
 * drawn. Final accounts (决算) have initial budget and completion. Money in the unit of the section, or in `unit`, exactly.
 * An absent section says so and why; a table published empty keeps its frame.
 *
 * Renders a `<section>`. Source: 第三部分 五; table 5 一般公共预算支出情况表.
 */
export const GeneralPublicBudget = guarded<GeneralPublicBudgetProps>(
  'general-public-budget',
  (locale, kind) => sayIn(messages, locale)(`generalPublicBudget.heading.${kind}`),
  function GeneralPublicBudget(props, ref) {
    const { disclosure, locale = 'zh-CN' } = props;
    const heading = sayIn(messages, locale)(`generalPublicBudget.heading.${disclosure.kind}`);
    // The section on expenditure draws its classes itself where it lists them.
    const { expenditure } = disclosure;
    const drawn =
      props.beside?.includes('expenditure-breakdown') && !isAbsent(expenditure) && expenditure.lines?.length;
    return fundSection(
      {
        ...props,
        fund: 'generalPublicBudget',
        name: 'general-public-budget',
        heading,
        official: messages['zh-CN'][`generalPublicBudget.heading.${disclosure.kind}`],
        classesElsewhere: Boolean(drawn),
      },
      ref,
    );
  },
);

/** @deprecated Use `GeneralPublicBudget`. The name of before, until 1.0. */
export const GeneralPublicBudgetTable = GeneralPublicBudget;

/** @deprecated Use `GeneralPublicBudgetProps`. The name of before, until 1.0. */
export type GeneralPublicBudgetTableProps = GeneralPublicBudgetProps;
