/** `budget-disclosure/model`: types, parsing and audit of disclosures. No React. */
export { adviceIn } from './advice/index.js';
export type { Completeness, NarrativePart, NarrativeState, PartState, TableState } from './audit/completeness.js';
export { isLawful } from './audit/completeness.js';
export type { Bilingual, Finding, FindingKind, Operand, Rule } from './audit/finding.js';
export { type Audit, auditDisclosure, rules as auditRules } from './audit/index.js';
export type {
  BasicExpenditure,
  DisclosureSource,
  OperatingExpenses,
  OtherMatters,
  ProjectExpenditure,
  StatutoryTable,
} from './deprecated.js';
export type {
  BudgetDisclosure,
  Department,
  DisclosureKind,
  DisclosureSourceData,
  StatutoryTableData,
  TableHead,
} from './disclosure.js';
export { SCHEMA_VERSION } from './disclosure.js';
export type { BudgetDisclosureInput, InputOf } from './input.js';
export type { Advice, DisclosureIssue, IssueCode } from './issues.js';
export type {
  Balance,
  BasicExpenditureData,
  BasicShare,
  EconomicLine,
  Expenditure,
  FiscalAppropriation,
  FunctionLevel,
  FunctionLine,
  FundExpenditure,
  FundedPortion,
  Overview,
  Revenue,
  RevenueSource,
  RevenueSourceKind,
  SourceAmount,
} from './lines.js';
export type {
  Allocation,
  Assets,
  GlossaryEntry,
  Institution,
  LargeEquipment,
  OperatingExpensesData,
  OtherMattersData,
  Procurement,
  Profile,
  Project,
  ProjectExpenditureData,
  SmeReserve,
  Staffing,
  TextBlock,
  ThreePublicCount,
  ThreePublicExpenses,
  ThreePublicItem,
  ThreePublicKind,
  Vehicles,
  VehicleUse,
} from './matters.js';
export type { ParseOptions, ParseResult } from './parse.js';
export { parseDisclosure } from './parse.js';
export type {
  Indicator,
  Measure,
  Performance,
  PerformanceTarget,
  ProjectCount,
  TargetFunds,
  TargetOperator,
} from './performance.js';
export { amountIn, figureUnit, figureValue, isAbsent, presentSection } from './read.js';
export type { StatutoryTableId } from './statutory.js';
export type {
  Absence,
  AbsenceKind,
  Amount,
  Change,
  ChangeDirection,
  Code,
  ComparisonBase,
  Count,
  DecimalString,
  Figure,
  FigureDetail,
  MoneyUnit,
  Percent,
  Portion,
  PrintedElsewhere,
  SectionBase,
  Stated,
} from './values.js';
