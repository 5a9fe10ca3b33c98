import { byKind, few, list, maybe, object, word } from './combinators.js';
import {
  change,
  count,
  date,
  decimal,
  sectionEntries,
  stated,
  statedAmount,
  statedCount,
  statedDecimal,
  statedPercent,
  statedText,
  text,
} from './values.js';

/** Runtime schema of `../performance.ts`. */

export const projectCount = object({
  name: text,
  count: statedCount,
  amount: statedAmount,
  averageScore: maybe(decimal),
  grades: maybe(list(object({ grade: text, count }))),
});

export const targetFunds = object({ total: statedAmount, fiscal: statedAmount, other: statedAmount });

export const measure = byKind(
  ['number', 'date', 'word', 'none'],
  [
    object({
      kind: word('number'),
      operator: maybe(word('≥', '≤', '>', '<', '=')),
      value: decimal,
      unit: maybe(text),
      printed: maybe(text),
    }),
    object({ kind: word('date'), date, printed: maybe(text) }),
    object({ kind: word('word'), word: text }),
    object({ kind: word('none'), printed: text }),
  ],
);

export const indicator = object({
  dimension: text,
  category: text,
  name: text,
  target: stated(measure),
  basis: maybe(statedText),
  lastYear: maybe(stated(measure)),
  weight: maybe(statedDecimal),
  scoring: maybe(statedText),
  evidence: maybe(statedText),
});

export const performanceTarget = object({
  scope: word('project', 'department'),
  name: text,
  unitName: maybe(statedText),
  responsible: maybe(statedText),
  funds: stated(targetFunds),
  goal: statedText,
  indicators: stated(list(indicator)),
});

export const performance = object({
  ...sectionEntries,
  projects: few(projectCount, 50),
  problemsFound: maybe(statedCount),
  changes: maybe(list(change)),
  coverage: maybe(statedPercent),
  targets: stated(list(performanceTarget)),
});
