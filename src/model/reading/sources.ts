import { isZero } from '../decimal.js';
import type { Balance, RevenueSource, RevenueSourceKind, SourceAmount } from '../lines.js';
import type { Money } from '../money.js';
import { type Placed, placed } from '../path.js';
import { isAbsent } from '../read.js';
import type { MoneyUnit, Stated } from '../values.js';
import { amountLine, byWorth, depthBelow, type Line, portionLine, sameFigure } from './line.js';

/** The funds of the fiscal appropriation (财政拨款), as sources of revenue. */
export const FUND_SOURCES: readonly RevenueSourceKind[] = ['general-public-budget', 'government-fund', 'state-capital'];

/** Sources of revenue, flattened with their 其中 lines in the document's order; `path` is that of their list. */
export function revenueLines(sources: readonly RevenueSource[], path: string, unit: MoneyUnit): Line[] {
  return placed(sources, path, 'sources').map((source) => revenueLine(source, unit));
}

/** One source of revenue. */
export function revenueLine({ item, at, above }: Placed<RevenueSource>, unit: MoneyUnit): Line {
  const { kind, name, ordinal, sources = [] } = item;
  return portionLine(
    {
      key: at,
      kind: 'source',
      name,
      source: kind,
      depth: depthBelow(above),
      above,
      below: sources.map((_, child) => `${at}.sources[${child}]`),
      ...(ordinal !== undefined && { ordinal }),
    },
    item,
    unit,
  );
}

/** The top-level sources that give money. */
export interface Giving {
  /** Sources with an amount that is not 0, the largest first. */
  lines: Line[];
  /** The only source, if its amount is the whole. */
  sole?: Line;
  /** The largest of several sources, unless two are equal. */
  largest?: Line;
  /** Sources for a chart: those with an amount, the largest first, then withheld ones; none if fewer than two give. */
  charted: Line[];
}

export function givingSources(sources: readonly Line[], whole: Stated<Money>): Giving {
  const top = sources.filter(({ depth }) => depth === 0);
  const figures = top.filter(({ amount }) => !isAbsent(amount)).sort(byWorth);
  const lines = figures.filter(({ amount }) => !isAbsent(amount) && !isZero(amount.value));
  const withheld = top.filter(({ amount }) => isAbsent(amount) && amount.absent === 'withheld');
  const [first, second] = lines;
  return {
    lines,
    ...(first && !second && sameFigure(first.amount, whole) && { sole: first }),
    ...(first && second && byWorth(first, second) !== 0 && { largest: first }),
    charted: second ? [...figures, ...withheld] : [],
  };
}

/** Balances as lines with amounts by fund, for a table with columns of funds. */
export function balanceLines(balances: readonly Balance[] | undefined, path: string, unit: MoneyUnit): Line[] {
  return (balances ?? []).map((balance, index) => balanceLine(balance, `${path}[${index}]`, unit));
}

/** Balances with a line per fund below each, for a table without columns of funds. */
export function balanceTree(balances: readonly Balance[] | undefined, path: string, unit: MoneyUnit): Line[] {
  return balanceLines(balances, path, unit).flatMap((line, index) => {
    const funds = fundLines(balances?.[index]?.bySource, unit, [line.key]);
    return [{ ...line, funds: {}, below: funds.map(({ key }) => key) }, ...funds];
  });
}

function balanceLine(balance: Balance, key: string, unit: MoneyUnit): Line {
  const { name, ordinal } = balance;
  return portionLine({ key, kind: 'balance', name, ...(ordinal !== undefined && { ordinal }) }, balance, unit);
}

/** The funds of a line as lines below it; `above` ends with that line. */
export function fundLines(
  amounts: readonly SourceAmount[] | undefined,
  unit: MoneyUnit,
  above: readonly string[],
): Line[] {
  return (amounts ?? []).map(({ source, amount }, index) => {
    const key = `${above[above.length - 1]}.bySource[${index}].amount`;
    return amountLine({ key, kind: 'fund', source, depth: depthBelow(above), above }, amount, unit);
  });
}
