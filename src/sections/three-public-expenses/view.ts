import { difference } from '../../model/arithmetic.js';
import { isZero } from '../../model/decimal.js';
import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { ThreePublicItem } from '../../model/matters.js';
import { type CountReading, type Money, readCount, sharedBase } from '../../model/money.js';
import { type Placed, placed } from '../../model/path.js';
import { isAbsent } from '../../model/read.js';
import { signedChange } from '../../model/reading/changes.js';
import { type Line, portionLine } from '../../model/reading/line.js';
import { budgetsOf, completionsOf, type FilledColumns, withCompared } from '../../model/reading/table.js';
import type { Absence, ComparisonBase, MoneyUnit, Stated } from '../../model/values.js';

/** A printed number (团组数, 人次, 辆, 批次). */
export interface ThreePublicCountLine extends CountReading {
  /** Path of the line in the data. */
  key: string;
  name: string;
}

export interface ThreePublicView {
  kind: DisclosureKind;
  unit: MoneyUnit;
  total: Line;
  lines: Line[];
  /** 会议费 and 培训费, which the total does not include. */
  notInTotal: Line[];
  counts: ThreePublicCountLine[];
  /** The only line that changed, if its change equals that of the total. */
  changedBy?: Line | undefined;
  /** Lines with a stated amount, for the chart: this year's amount and last year's, if the change gives it. */
  bars: { line: Line; amount: Money; lastYear?: Money | undefined }[];
  budgets: FilledColumns['budgets'];
  completions: FilledColumns['completions'];
  hasChanges: boolean;
  hasShares: boolean;
  /** The base of all changes, if they share one. */
  base?: ComparisonBase | undefined;
  explanation?: Stated<string> | undefined;
  statements: string[];
  notes: string[];
}

/** Path of the section in the data. */
const AT = 'threePublicExpenses';

/** View of 财政拨款“三公”经费, or the absence of the section. */
export function threePublicView(disclosure: BudgetDisclosure): Absence | ThreePublicView {
  const section = disclosure.threePublicExpenses;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const total = portionLine({ key: `${AT}.total`, kind: 'total' }, section.total, unit);
  const lines = placed(section.items, `${AT}.items`, 'items').map((item) => itemLine(item, unit));
  const notInTotal = (['meetings', 'training'] as const).flatMap((kind) => {
    const portion = section[kind];
    return portion === undefined ? [] : [portionLine({ key: `${AT}.${kind}`, kind }, portion, unit)];
  });
  const shown = [total, ...lines, ...notInTotal];
  return {
    kind: disclosure.kind,
    unit,
    total,
    lines,
    notInTotal,
    counts: (section.counts ?? []).map(({ name, value }, index) => {
      const key = `${AT}.counts[${index}]`;
      return { key, name, ...readCount(value, `${key}.value`) };
    }),
    changedBy: soleChange(total, lines),
    bars: lines.flatMap(barOf),
    budgets: budgetsOf(shown),
    completions: completionsOf(shown),
    hasChanges: shown.some(({ changes }) => changes.length > 0),
    hasShares: shown.some((entry) => entry.share !== undefined),
    base: sharedBase(shown.map(({ changes: [main] }) => main)),
    explanation: section.explanation,
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

function itemLine({ item, at, above }: Placed<ThreePublicItem>, unit: MoneyUnit): Line {
  const { kind, name, ordinal } = item;
  const depth = Math.min(above.length, 2) as Line['depth'];
  return portionLine({ key: at, kind, name, depth, ...(ordinal !== undefined && { ordinal }) }, item, unit);
}

/** The only line whose amount changed, when its change equals the stated change of the total. */
function soleChange(total: Line, lines: readonly Line[]): Line | undefined {
  const whole = totalChange(total);
  const changed = lines.filter((entry) => {
    const own = totalChange(entry);
    return own !== undefined && !isZero(own.value);
  });
  const [only] = changed;
  if (whole === undefined || changed.length !== 1 || only === undefined) return undefined;
  const own = totalChange(only);
  return own && own.unit === whole.unit && isZero(difference(own.value, whole.value)) ? only : undefined;
}

function totalChange({ changes: [main] }: Line): Money | undefined {
  return main && signedChange(main);
}

/** Last year's amount is the printed one, or this year's less the stated change. */
function barOf(line: Line): ThreePublicView['bars'] {
  const { amount } = line;
  if (isAbsent(amount)) return [];
  const lastYear = withCompared(line).compared?.money;
  return [{ line, amount, lastYear: lastYear && isAbsent(lastYear) ? undefined : lastYear }];
}
