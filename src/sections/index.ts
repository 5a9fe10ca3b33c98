import { assetInventory } from './asset-inventory/section.js';
import { basicExpenditure } from './basic-expenditure/section.js';
import { budgetSummary } from './budget-summary/section.js';
import { departmentProfile } from './department-profile/section.js';
import { disclosureSource } from './disclosure-source/section.js';
import type { SectionEntry } from './entry.js';
import { expenditureBreakdown } from './expenditure-breakdown/section.js';
import { fiscalAppropriation } from './fiscal-appropriation/section.js';
import { generalPublicBudget } from './general-public-budget/section.js';
import { glossary } from './glossary/section.js';
import { governmentFund } from './government-fund/section.js';
import { operatingExpenses } from './operating-expenses/section.js';
import { otherMatters } from './other-matters/section.js';
import { performanceOverview } from './performance-overview/section.js';
import { performanceTargets } from './performance-targets/section.js';
import { procurementSummary } from './procurement-summary/section.js';
import { projectExpenditure } from './project-expenditure/section.js';
import { revenueBreakdown } from './revenue-breakdown/section.js';
import { stateCapital } from './state-capital/section.js';
import { statutoryTables } from './statutory-tables/section.js';
import { threePublicExpenses } from './three-public-expenses/section.js';

const list = [
  departmentProfile,
  budgetSummary,
  revenueBreakdown,
  expenditureBreakdown,
  fiscalAppropriation,
  generalPublicBudget,
  basicExpenditure,
  projectExpenditure,
  governmentFund,
  stateCapital,
  threePublicExpenses,
  operatingExpenses,
  procurementSummary,
  assetInventory,
  performanceOverview,
  performanceTargets,
  // The tables repeat figures of the sections above, so they come after them.
  statutoryTables,
  otherMatters,
  glossary,
  disclosureSource,
] as const;

/** Every section, in the order of the official document. */
export const sections: readonly SectionEntry[] = list;

/** The messages of each section. */
export type SectionMessages = (typeof list)[number]['messages']['zh-CN'];
