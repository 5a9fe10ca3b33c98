import { difference, sum } from '../../model/arithmetic.js';
import { isZero } from '../../model/decimal.js';
import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { ThreePublicItem, ThreePublicKind } from '../../model/matters.js';
import { type ChangeReading, decimalOf, type Money, pathOfKey, sharedBase } from '../../model/money.js';
import { figureUnit, type figureValue, isAbsent } from '../../model/read.js';
import { signedChange } from '../../model/reading/changes.js';
import { type LineView, portionLine, type Share } from '../../model/reading/line.js';
import type { Absence, ComparisonBase, DecimalString, MoneyUnit, Portion, Stated } from '../../model/values.js';

/** One line of the table, in the document's order; `depth` 1 is an 其中 line. */
export interface ThreePublicLine {
  key: string;
  kind: ThreePublicKind | 'total' | 'meetings' | 'training';
  /** As printed; the total has the section's own word. */
  name?: string;
  /** As printed (`"(一)"`). */
  ordinal?: string;
  depth: 0 | 1 | 2;
  amount: Stated<Money>;
  budget?: Stated<Money>;
  completion?: Stated<DecimalString>;
  /** Path of the line into the data. */
  at: string;
  /** The main change. */
  change?: ChangeReading;
  /** All changes, the main one first. */
  changes: ChangeReading[];
  share?: Share;
  purpose?: string;
  /** Different figures that the document prints for the amount, by place. */
  elsewhere: LineView['elsewhere'];
}

/** A printed number (团组数, 人次, 辆, 批次). */
export interface ThreePublicCountLine {
  key: string;
  name: string;
  value: Stated<DecimalString>;
  unit?: string;
  /** Path of the number into the data. */
  at: string;
}

export interface ThreePublicView {
  kind: DisclosureKind;
  unit: MoneyUnit;
  total: ThreePublicLine;
  lines: ThreePublicLine[];
  /** 会议费 and 培训费, which are not part of the total. */
  beside: ThreePublicLine[];
  counts: ThreePublicCountLine[];
  /** The one line that makes up the whole stated change, if one does. */
  changedBy?: ThreePublicLine;
  /** Lines with an amount that is not zero, for the illustration: this year's and, where the change gives it, last year's. */
  marks: { line: ThreePublicLine; amount: Money; lastYear?: Money }[];
  hasBudgets: boolean;
  hasChanges: boolean;
  hasShares: boolean;
  /** What all changes are measured against, where it is one and the same. */
  base?: ComparisonBase;
  explanation?: Stated<string>;
  statements: string[];
  notes: string[];
}

/** Where the section stands in the data. */
const AT = 'threePublicExpenses';

/** 财政拨款“三公”经费, ready to be shown; the section's absence if it has none. */
export function threePublicView(disclosure: BudgetDisclosure): Absence | ThreePublicView {
  const section = disclosure.threePublicExpenses;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const total = line({ kind: 'total' }, section.total, unit, 0, 'total');
  const lines = section.items.flatMap((item, index) => itemLines(item, unit, 0, `items.${index}`));
  const beside = [
    section.meetings && line({ kind: 'meetings' }, section.meetings, unit, 0, 'meetings'),
    section.training && line({ kind: 'training' }, section.training, unit, 0, 'training'),
  ].filter((entry) => entry !== undefined);
  const shown = [total, ...lines, ...beside];
  const changedBy = soleChange(total, lines);
  const base = sharedBase(shown.map((entry) => entry.change));
  return {
    kind: disclosure.kind,
    unit,
    total,
    lines,
    beside,
    counts: (section.counts ?? []).map((count, index) => ({
      key: `counts.${index}`,
      at: `${AT}.counts[${index}].value`,
      name: count.name,
      value: decimalOf(count.value),
      ...(!isAbsent(count.value) && unitOf(count.value)),
    })),
    ...(changedBy && { changedBy }),
    marks: lines.flatMap(markOf),
    hasBudgets: shown.some((entry) => entry.budget !== undefined),
    hasChanges: shown.some((entry) => entry.change !== undefined),
    hasShares: shown.some((entry) => entry.share !== undefined),
    ...(base && { base }),
    ...(section.explanation !== undefined && { explanation: section.explanation }),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

function unitOf(count: Parameters<typeof figureValue>[0]): { unit?: string } {
  const unit = figureUnit(count, '');
  return unit === '' ? {} : { unit };
}

function line(
  head: Pick<ThreePublicLine, 'kind' | 'name' | 'ordinal'>,
  portion: Portion,
  unit: MoneyUnit,
  depth: ThreePublicLine['depth'],
  key: string,
): ThreePublicLine {
  const at = `${AT}.${pathOfKey(key)}`;
  const { amount, budget, completion, changes, share, purpose, elsewhere } = portionLine(
    { key: at, kind: 'item' },
    portion,
    unit,
  );
  const [change] = changes;
  return {
    ...head,
    key,
    at,
    depth,
    amount,
    changes,
    elsewhere,
    ...(budget !== undefined && { budget }),
    ...(completion !== undefined && { completion }),
    ...(change && { change }),
    ...(share && { share }),
    ...(purpose !== undefined && { purpose }),
  };
}

function itemLines(item: ThreePublicItem, unit: MoneyUnit, depth: 0 | 1 | 2, key: string): ThreePublicLine[] {
  const { kind, name, ordinal } = item;
  const deeper = depth === 0 ? 1 : 2;
  return [
    line({ kind, name, ...(ordinal !== undefined && { ordinal }) }, item, unit, depth, key),
    ...(item.items ?? []).flatMap((child, index) => itemLines(child, unit, deeper, `${key}.items.${index}`)),
  ];
}

/** The only line whose amount changed, when its change equals the stated change of the total. */
function soleChange(total: ThreePublicLine, lines: readonly ThreePublicLine[]): ThreePublicLine | undefined {
  const whole = changeOf(total);
  const changed = lines.filter((entry) => {
    const own = changeOf(entry);
    return own !== undefined && !isZero(own.value);
  });
  const [only] = changed;
  if (whole === undefined || changed.length !== 1 || only === undefined) return undefined;
  const own = changeOf(only);
  return own && own.unit === whole.unit && isZero(difference(own.value, whole.value)) ? only : undefined;
}

function changeOf({ change }: ThreePublicLine): Money | undefined {
  return change && signedChange(change);
}

/** A mark needs a stated amount; last year's is this year's less the stated change, in the same unit. */
function markOf(entry: ThreePublicLine): ThreePublicView['marks'] {
  if (isAbsent(entry.amount)) return [];
  const change = changeOf(entry);
  const stated = entry.change?.baseAmount;
  const lastYear =
    stated !== undefined && !isAbsent(stated)
      ? stated
      : change && change.unit === entry.amount.unit
        ? { value: sum([entry.amount.value, difference('0', change.value)]), unit: change.unit }
        : undefined;
  return [{ line: entry, amount: entry.amount, ...(lastYear && { lastYear }) }];
}
