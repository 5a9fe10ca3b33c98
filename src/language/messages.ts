import type { messages as comparison } from '../comparison/messages.js';
import type { messages as files } from '../export/messages.js';
import type { messages as composition } from '../parts/composition/messages.js';
import type { messages as fund } from '../parts/fund/messages.js';
import type { messages as lines } from '../parts/lines/messages.js';
import type { messages as targets } from '../parts/targets/messages.js';
import type { messages as tools } from '../parts/tools/messages.js';
import type { messages as report } from '../report/messages.js';
import type { messages as viewer } from '../report/viewer/messages.js';
import type { messages as auditPanel } from '../sections/audit-panel/messages.js';
import type { messages as completenessStrip } from '../sections/completeness-strip/messages.js';
import type { SectionMessages } from '../sections/index.js';
import type { words as statutoryWords } from '../sections/statutory-tables/words.js';
import type { changeWords } from '../text/changes.js';
import type { chartWords } from '../text/charts.js';
import type { common } from '../text/common.js';
import type { findingWords } from '../text/findings.js';
import type { portionWords } from '../text/portions.js';
import type { tableWords } from '../text/tables.js';

/** The intersection of the members of a union. */
type All<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer A) => void ? A : never;

/**
 * Every message of the library: its key, and as its type the Chinese text with its `{placeholders}`. Only types are imported here, so
 * that a page loads no messages but those of its widgets.
 */
export type Messages = All<SectionMessages> &
  (typeof comparison)['zh-CN'] &
  (typeof files)['zh-CN'] &
  (typeof composition)['zh-CN'] &
  (typeof fund)['zh-CN'] &
  (typeof lines)['zh-CN'] &
  (typeof targets)['zh-CN'] &
  (typeof tools)['zh-CN'] &
  (typeof report)['zh-CN'] &
  (typeof viewer)['zh-CN'] &
  (typeof auditPanel)['zh-CN'] &
  (typeof completenessStrip)['zh-CN'] &
  (typeof statutoryWords)['zh-CN'] &
  (typeof changeWords)['zh-CN'] &
  (typeof chartWords)['zh-CN'] &
  (typeof common)['zh-CN'] &
  (typeof findingWords)['zh-CN'] &
  (typeof portionWords)['zh-CN'] &
  (typeof tableWords)['zh-CN'];

/** Key of a message, as in `budget-disclosure/messages.json`. */
export type MessageKey = keyof Messages;
