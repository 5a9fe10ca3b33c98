import type { ForwardRefExoticComponent, RefAttributes } from 'react';
import type { SectionProps } from '../parts/props.js';
import { AssetInventory } from './asset-inventory/AssetInventory.js';
import { BudgetSummary } from './budget-summary/BudgetSummary.js';
import { ExpenditureBreakdown } from './expenditure-breakdown/ExpenditureBreakdown.js';
import { PerformanceTargetTable } from './performance-targets/PerformanceTargetTable.js';
import { ThreePublicExpensesCard } from './three-public-expenses/ThreePublicExpensesCard.js';

/** Name of a section: its `data-section`, its permalink and its place in a report. */
export type SectionName =
  | 'budget-summary'
  | 'expenditure-breakdown'
  | 'three-public-expenses'
  | 'asset-inventory'
  | 'performance-targets';

export interface SectionEntry {
  name: SectionName;
  Component: ForwardRefExoticComponent<SectionProps & RefAttributes<HTMLElement>>;
}

/** Every section, in the order of the official document. */
export const sections: readonly SectionEntry[] = [
  { name: 'budget-summary', Component: BudgetSummary },
  { name: 'expenditure-breakdown', Component: ExpenditureBreakdown },
  { name: 'three-public-expenses', Component: ThreePublicExpensesCard },
  { name: 'asset-inventory', Component: AssetInventory },
  { name: 'performance-targets', Component: PerformanceTargetTable },
];
