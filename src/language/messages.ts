import type { messages as comparison } from '../comparison/messages.js';
import type { messages as files } from '../export/messages.js';
import type { messages as composition } from '../parts/composition/messages.js';
import type { messages as fund } from '../parts/fund/messages.js';
import type { messages as lines } from '../parts/lines/messages.js';
import type { messages as targets } from '../parts/targets/messages.js';
import type { messages as tools } from '../parts/tools/messages.js';
import type { messages as report } from '../report/messages.js';
import type { messages as viewer } from '../report/viewer/messages.js';
import type { messages as assetInventory } from '../sections/asset-inventory/messages.js';
import type { messages as auditPanel } from '../sections/audit-panel/messages.js';
import type { messages as basicExpenditure } from '../sections/basic-expenditure/messages.js';
import type { messages as budgetSummary } from '../sections/budget-summary/messages.js';
import type { messages as completenessStrip } from '../sections/completeness-strip/messages.js';
import type { messages as departmentProfile } from '../sections/department-profile/messages.js';
import type { messages as disclosureSource } from '../sections/disclosure-source/messages.js';
import type { messages as expenditureBreakdown } from '../sections/expenditure-breakdown/messages.js';
import type { messages as fiscalAppropriation } from '../sections/fiscal-appropriation/messages.js';
import type { messages as generalPublicBudget } from '../sections/general-public-budget/messages.js';
import type { messages as glossary } from '../sections/glossary/messages.js';
import type { messages as governmentFund } from '../sections/government-fund/messages.js';
import type { messages as operatingExpenses } from '../sections/operating-expenses/messages.js';
import type { messages as otherMatters } from '../sections/other-matters/messages.js';
import type { messages as performanceOverview } from '../sections/performance-overview/messages.js';
import type { messages as performanceTargets } from '../sections/performance-targets/messages.js';
import type { messages as procurementSummary } from '../sections/procurement-summary/messages.js';
import type { messages as projectExpenditure } from '../sections/project-expenditure/messages.js';
import type { messages as revenueBreakdown } from '../sections/revenue-breakdown/messages.js';
import type { messages as stateCapital } from '../sections/state-capital/messages.js';
import type { messages as statutoryTables } from '../sections/statutory-tables/messages.js';
import type { words as statutoryWords } from '../sections/statutory-tables/words.js';
import type { messages as threePublicExpenses } from '../sections/three-public-expenses/messages.js';
import type { changeWords } from '../text/changes.js';
import type { chartWords } from '../text/charts.js';
import type { common } from '../text/common.js';
import type { findingWords } from '../text/findings.js';
import type { portionWords } from '../text/portions.js';
import type { tableWords } from '../text/tables.js';

/**
 * Every message of the library: its key, and as its type the Chinese template with its `{placeholders}`. Types alone: a page that shows
 * one widget loads the words of that widget, and no others.
 */
export type Messages = (typeof comparison)['zh-CN'] &
  (typeof files)['zh-CN'] &
  (typeof composition)['zh-CN'] &
  (typeof fund)['zh-CN'] &
  (typeof lines)['zh-CN'] &
  (typeof targets)['zh-CN'] &
  (typeof tools)['zh-CN'] &
  (typeof report)['zh-CN'] &
  (typeof viewer)['zh-CN'] &
  (typeof assetInventory)['zh-CN'] &
  (typeof auditPanel)['zh-CN'] &
  (typeof basicExpenditure)['zh-CN'] &
  (typeof budgetSummary)['zh-CN'] &
  (typeof completenessStrip)['zh-CN'] &
  (typeof departmentProfile)['zh-CN'] &
  (typeof disclosureSource)['zh-CN'] &
  (typeof expenditureBreakdown)['zh-CN'] &
  (typeof fiscalAppropriation)['zh-CN'] &
  (typeof generalPublicBudget)['zh-CN'] &
  (typeof glossary)['zh-CN'] &
  (typeof governmentFund)['zh-CN'] &
  (typeof operatingExpenses)['zh-CN'] &
  (typeof otherMatters)['zh-CN'] &
  (typeof performanceOverview)['zh-CN'] &
  (typeof performanceTargets)['zh-CN'] &
  (typeof procurementSummary)['zh-CN'] &
  (typeof projectExpenditure)['zh-CN'] &
  (typeof revenueBreakdown)['zh-CN'] &
  (typeof stateCapital)['zh-CN'] &
  (typeof statutoryTables)['zh-CN'] &
  (typeof statutoryWords)['zh-CN'] &
  (typeof threePublicExpenses)['zh-CN'] &
  (typeof changeWords)['zh-CN'] &
  (typeof chartWords)['zh-CN'] &
  (typeof common)['zh-CN'] &
  (typeof findingWords)['zh-CN'] &
  (typeof portionWords)['zh-CN'] &
  (typeof tableWords)['zh-CN'];

/** Key of a message, as in `budget-disclosure/messages.json`. */
export type MessageKey = keyof Messages;
