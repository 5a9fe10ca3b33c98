import type { ForwardRefExoticComponent, RefAttributes } from 'react';
import type { SectionProps } from '../parts/props.js';
import { AssetInventory } from './asset-inventory/AssetInventory.js';
import { BasicExpenditure } from './basic-expenditure/BasicExpenditure.js';
import { BudgetSummary } from './budget-summary/BudgetSummary.js';
import { DepartmentProfile } from './department-profile/DepartmentProfile.js';
import { DisclosureSource } from './disclosure-source/DisclosureSource.js';
import { ExpenditureBreakdown } from './expenditure-breakdown/ExpenditureBreakdown.js';
import { FiscalAppropriationSummary } from './fiscal-appropriation/FiscalAppropriationSummary.js';
import { GeneralPublicBudget } from './general-public-budget/GeneralPublicBudget.js';
import { Glossary } from './glossary/Glossary.js';
import { GovernmentFundBudget } from './government-fund/GovernmentFundBudget.js';
import { OperatingExpenses } from './operating-expenses/OperatingExpenses.js';
import { OtherMatters } from './other-matters/OtherMatters.js';
import { PerformanceOverview } from './performance-overview/PerformanceOverview.js';
import { PerformanceTargetTable } from './performance-targets/PerformanceTargetTable.js';
import { ProcurementSummary } from './procurement-summary/ProcurementSummary.js';
import { ProjectExpenditure } from './project-expenditure/ProjectExpenditure.js';
import { RevenueBreakdown } from './revenue-breakdown/RevenueBreakdown.js';
import { StateCapitalBudget } from './state-capital/StateCapitalBudget.js';
import { StatutoryTables } from './statutory-tables/StatutoryTables.js';
import { ThreePublicExpensesCard } from './three-public-expenses/ThreePublicExpensesCard.js';

/** Name of a section: its `data-section`, its permalink and its place in a report. */
export type SectionName =
  | 'department-profile'
  | 'budget-summary'
  | 'revenue-breakdown'
  | 'expenditure-breakdown'
  | 'fiscal-appropriation'
  | 'general-public-budget'
  | 'basic-expenditure'
  | 'project-expenditure'
  | 'government-fund'
  | 'state-capital'
  | 'three-public-expenses'
  | 'operating-expenses'
  | 'procurement-summary'
  | 'asset-inventory'
  | 'performance-overview'
  | 'performance-targets'
  | 'statutory-tables'
  | 'other-matters'
  | 'glossary'
  | 'disclosure-source';

/** Sections that a reader looks for together; a tabbed report has one tab for each. */
export type Chapter =
  | 'department'
  | 'totals'
  | 'expenditure'
  | 'offices'
  | 'assets'
  | 'performance'
  | 'tables'
  | 'terms';

export interface SectionEntry {
  name: SectionName;
  chapter: Chapter;
  /** `showResponsible` is for 绩效目标表 alone. */
  Component: ForwardRefExoticComponent<
    SectionProps & { showResponsible?: boolean | undefined } & RefAttributes<HTMLElement>
  >;
}

/** Every section, in the order of the official document. */
export const sections: readonly SectionEntry[] = [
  { name: 'department-profile', chapter: 'department', Component: DepartmentProfile },
  { name: 'budget-summary', chapter: 'totals', Component: BudgetSummary },
  { name: 'revenue-breakdown', chapter: 'totals', Component: RevenueBreakdown },
  { name: 'expenditure-breakdown', chapter: 'expenditure', Component: ExpenditureBreakdown },
  { name: 'fiscal-appropriation', chapter: 'totals', Component: FiscalAppropriationSummary },
  { name: 'general-public-budget', chapter: 'expenditure', Component: GeneralPublicBudget },
  { name: 'basic-expenditure', chapter: 'expenditure', Component: BasicExpenditure },
  { name: 'project-expenditure', chapter: 'expenditure', Component: ProjectExpenditure },
  { name: 'government-fund', chapter: 'expenditure', Component: GovernmentFundBudget },
  { name: 'state-capital', chapter: 'expenditure', Component: StateCapitalBudget },
  { name: 'three-public-expenses', chapter: 'offices', Component: ThreePublicExpensesCard },
  { name: 'operating-expenses', chapter: 'offices', Component: OperatingExpenses },
  { name: 'procurement-summary', chapter: 'assets', Component: ProcurementSummary },
  { name: 'asset-inventory', chapter: 'assets', Component: AssetInventory },
  { name: 'performance-overview', chapter: 'performance', Component: PerformanceOverview },
  { name: 'performance-targets', chapter: 'performance', Component: PerformanceTargetTable },
  // The tables repeat the figures of the sections before them, so they come after all of them.
  { name: 'statutory-tables', chapter: 'tables', Component: StatutoryTables },
  { name: 'other-matters', chapter: 'terms', Component: OtherMatters },
  { name: 'glossary', chapter: 'terms', Component: Glossary },
  { name: 'disclosure-source', chapter: 'terms', Component: DisclosureSource },
];
