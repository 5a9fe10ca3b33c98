/**
 * budget-disclosure: widgets for the budget disclosures (部门预算公开) of Chinese government departments. Every public name is listed
 * here by hand.
 */
export type {
  Absence,
  AbsenceKind,
  BudgetDisclosure,
  BudgetDisclosureInput,
  DisclosureIssue,
  MoneyUnit,
  ParseResult,
  Stated,
} from './model/index.js';
export { parseDisclosure } from './model/index.js';
export type { HeadingLevel, SectionProps } from './parts/props.js';
export { BudgetReport, type BudgetReportProps } from './report/BudgetReport.js';
export { AssetInventory, type AssetInventoryProps } from './sections/asset-inventory/AssetInventory.js';
export { BudgetSummary, type BudgetSummaryProps } from './sections/budget-summary/BudgetSummary.js';
export {
  ExpenditureBreakdown,
  type ExpenditureBreakdownProps,
} from './sections/expenditure-breakdown/ExpenditureBreakdown.js';
export type { SectionName } from './sections/index.js';
export {
  PerformanceTargetTable,
  type PerformanceTargetTableProps,
} from './sections/performance-targets/PerformanceTargetTable.js';
export {
  ThreePublicExpensesCard,
  type ThreePublicExpensesCardProps,
} from './sections/three-public-expenses/ThreePublicExpensesCard.js';
export type { Language, Locale, LocaleInput } from './text/language.js';
