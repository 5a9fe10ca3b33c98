/** Deprecated names of types that shared a name with a component. To be removed in 1.0. */
import type { DisclosureSourceData, StatutoryTableData } from './disclosure.js';
import type { BasicExpenditureData } from './lines.js';
import type { OperatingExpensesData, OtherMattersData, ProjectExpenditureData } from './matters.js';

/** @deprecated Use `BasicExpenditureData`. */
export type BasicExpenditure = BasicExpenditureData;
/** @deprecated Use `DisclosureSourceData`. */
export type DisclosureSource = DisclosureSourceData;
/** @deprecated Use `OperatingExpensesData`. */
export type OperatingExpenses = OperatingExpensesData;
/** @deprecated Use `OtherMattersData`. */
export type OtherMatters = OtherMattersData;
/** @deprecated Use `ProjectExpenditureData`. */
export type ProjectExpenditure = ProjectExpenditureData;
/** @deprecated Use `StatutoryTableData`. */
export type StatutoryTable = StatutoryTableData;
