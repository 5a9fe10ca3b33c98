/**
 * budget-disclosure: widgets for the budget disclosures (部门预算公开) of Chinese government departments. Every public name is listed
 * here by hand.
 */
export { DisclosureComparison, type DisclosureComparisonProps } from './comparison/DisclosureComparison.js';
export { defineLanguage } from './language/defineLanguage.js';
export type { MessageKey, Messages } from './language/messages.js';
export type {
  Absence,
  AbsenceKind,
  Advice,
  BudgetDisclosure,
  BudgetDisclosureInput,
  DisclosureIssue,
  MoneyUnit,
  ParseOptions,
  ParseResult,
  Stated,
  StatutoryTableId,
} from './model/index.js';
export { adviceIn, parseDisclosure } from './model/index.js';
export type { SectionName } from './model/sections.js';
export type { CitedDisclosure } from './parts/Citation.js';
export type { OnError } from './parts/failure.js';
export type { Expanded } from './parts/lines/folding.js';
export type { HrefOf, LinkTarget } from './parts/links.js';
export type { Navigate, ReportNavigation } from './parts/navigation.js';
export type { HeadingLevel, SectionProps } from './parts/props.js';
export { ReportTools, type ReportToolsProps } from './parts/tools/ReportTools.js';
export { SectionTools, type SectionToolsProps } from './parts/tools/SectionTools.js';
export { BudgetReport, type BudgetReportProps, type ReportChapter } from './report/BudgetReport.js';
export { ReportViewer, type ReportViewerProps, type Shown, type UnitChoice } from './report/viewer/ReportViewer.js';
export { AssetInventory, type AssetInventoryProps } from './sections/asset-inventory/AssetInventory.js';
export { AuditPanel, type AuditPanelProps } from './sections/audit-panel/AuditPanel.js';
export { BasicExpenditure, type BasicExpenditureProps } from './sections/basic-expenditure/BasicExpenditure.js';
export { BudgetSummary, type BudgetSummaryProps } from './sections/budget-summary/BudgetSummary.js';
export { CompletenessStrip, type CompletenessStripProps } from './sections/completeness-strip/CompletenessStrip.js';
export { DepartmentProfile, type DepartmentProfileProps } from './sections/department-profile/DepartmentProfile.js';
export { DisclosureSource, type DisclosureSourceProps } from './sections/disclosure-source/DisclosureSource.js';
export type { Chapter } from './sections/entry.js';
export {
  ExpenditureBreakdown,
  type ExpenditureBreakdownProps,
} from './sections/expenditure-breakdown/ExpenditureBreakdown.js';
export {
  FiscalAppropriationSummary,
  type FiscalAppropriationSummaryProps,
} from './sections/fiscal-appropriation/FiscalAppropriationSummary.js';
export {
  GeneralPublicBudget,
  type GeneralPublicBudgetProps,
  GeneralPublicBudgetTable,
  type GeneralPublicBudgetTableProps,
} from './sections/general-public-budget/GeneralPublicBudget.js';
export { Glossary, type GlossaryProps } from './sections/glossary/Glossary.js';
export {
  GovernmentFundBudget,
  type GovernmentFundBudgetProps,
} from './sections/government-fund/GovernmentFundBudget.js';
export { OperatingExpenses, type OperatingExpensesProps } from './sections/operating-expenses/OperatingExpenses.js';
export { OtherMatters, type OtherMattersProps } from './sections/other-matters/OtherMatters.js';
export {
  PerformanceOverview,
  type PerformanceOverviewProps,
} from './sections/performance-overview/PerformanceOverview.js';
export {
  PerformanceTargetTable,
  type PerformanceTargetTableProps,
} from './sections/performance-targets/PerformanceTargetTable.js';
export { ProcurementSummary, type ProcurementSummaryProps } from './sections/procurement-summary/ProcurementSummary.js';
export { ProjectExpenditure, type ProjectExpenditureProps } from './sections/project-expenditure/ProjectExpenditure.js';
export { RevenueBreakdown, type RevenueBreakdownProps } from './sections/revenue-breakdown/RevenueBreakdown.js';
export { StateCapitalBudget, type StateCapitalBudgetProps } from './sections/state-capital/StateCapitalBudget.js';
export { StatutoryTable, type StatutoryTableProps } from './sections/statutory-tables/StatutoryTable.js';
export { StatutoryTables, type StatutoryTablesProps } from './sections/statutory-tables/StatutoryTables.js';
export {
  ThreePublicExpensesCard,
  type ThreePublicExpensesCardProps,
} from './sections/three-public-expenses/ThreePublicExpensesCard.js';
export type { Language, Locale, LocaleInput } from './text/language.js';
