import type { Balance, RevenueSource } from '../lines.js';
import type { MoneyUnit } from '../values.js';
import { amountLine, fundsOf, type LineView, portionLine } from './line.js';

/** Sources of revenue with their 其中 lines, in the document's order; `path` is that of their list. */
export function sourceLines(
  sources: readonly RevenueSource[],
  path: string,
  unit: MoneyUnit,
  above: string[] = [],
): LineView[] {
  return sources.flatMap((source, index) => {
    const key = `${path}[${index}]`;
    const { kind, name, sources: children = [] } = source;
    const line = portionLine(
      {
        key,
        kind: 'source',
        name,
        source: kind,
        depth: Math.min(above.length, 3) as LineView['depth'],
        above,
        below: children.map((_, child) => `${key}.sources[${child}]`),
      },
      source,
      unit,
    );
    return [line, ...sourceLines(children, `${key}.sources`, unit, [...above, key])];
  });
}

/** Balances that a table prints under its lines; their funds go into the columns of the table, if it has them. */
export function balanceLines(balances: readonly Balance[] | undefined, path: string, unit: MoneyUnit): LineView[] {
  return (balances ?? []).map(({ name, amount, bySource }, index) => {
    const key = `${path}[${index}]`;
    const line = portionLine({ key, kind: 'balance', name }, { amount }, unit);
    return { ...line, funds: fundsOf(bySource, unit, `${key}.bySource`) };
  });
}

/** The same balances, each fund a line of its own, for a table without columns of funds. */
export function balanceTree(balances: readonly Balance[] | undefined, path: string, unit: MoneyUnit): LineView[] {
  return (balances ?? []).flatMap(({ name, amount, bySource = [] }, index) => {
    const key = `${path}[${index}]`;
    const funds = bySource.map(({ source, amount: part }, place) => {
      const head = { key: `${key}.bySource[${place}].amount`, kind: 'fund', source, depth: 1, above: [key] } as const;
      return amountLine({ ...head, above: [key] }, part, unit);
    });
    return [
      portionLine({ key, kind: 'balance', name, below: funds.map((fund) => fund.key) }, { amount }, unit),
      ...funds,
    ];
  });
}
