import type { DisclosureKind } from '../../model/disclosure.js';
import type { Balance, FunctionLine, RevenueSource } from '../../model/lines.js';
import type { MoneyUnit, Portion } from '../../model/values.js';
import {
  amountWord,
  type Cell,
  type Column,
  cellOf,
  codeOf,
  deeper,
  type Label,
  type Row,
  type RowPart,
  type Word,
} from './sheet.js';

/** Rows of the tables with two sides: sources, classes, the year's sum, balances, total. */

/** The columns of a portion: 年初预算数 where it is printed, and 预算数 or 决算数. */
export function portionColumns(kind: DisclosureKind): Column[] {
  return [
    { heads: [{ word: 'initialBudget' }], official: false },
    { heads: [amountWord(kind)], official: true },
  ];
}

/** The cells of a portion in these columns. */
export function portionCells({ budget, amount }: Portion, unit: MoneyUnit, at: string): [budget: Cell, amount: Cell] {
  return [cellOf(budget, unit, `${at}.budget`), cellOf(amount, unit, `${at}.amount`)];
}

/** Sources with their 其中 lines. */
export function sourceRows(
  sources: readonly RevenueSource[],
  path: string,
  cells: (source: RevenueSource, at: string) => Cell[],
  depth: Row['depth'] = 0,
): Row<Cell>[] {
  return sources.flatMap((source, index) => {
    const key = `${path}[${index}]`;
    const { name, ordinal } = source;
    return [
      row('lines', key, { text: name }, depth, cells(source, key), ordinal),
      ...sourceRows(source.sources ?? [], `${key}.sources`, cells, deeper(depth)),
    ];
  });
}

/** Classes, and what a document prints under them. */
export function classRows(
  classes: readonly FunctionLine[],
  path: string,
  cells: (line: FunctionLine, at: string) => Cell[],
  depth: Row['depth'] = 0,
): Row<Cell>[] {
  return classes.flatMap((line, index) => {
    const key = `${path}[${index}]`;
    return [
      { ...row('lines', key, { text: line.name }, depth, cells(line, key), line.ordinal), ...codeOf(line.code) },
      ...classRows(line.lines ?? [], `${key}.lines`, cells, deeper(depth)),
    ];
  });
}

/** Balances as printed; the official one where a form of our own needs it. */
export function balanceRows(
  balances: readonly Balance[] | undefined,
  path: string,
  word: Word,
  official: boolean,
  cells: (balance: Balance | undefined, at: string) => Cell[],
): Row<Cell>[] {
  if (balances === undefined || balances.length === 0) {
    return official ? [row('balances', path, { word }, 0, cells(undefined, path))] : [];
  }
  return balances.map((balance, index) => {
    const key = `${path}[${index}]`;
    return row('balances', key, { text: balance.name }, 0, cells(balance, key));
  });
}

/** 本年收入合计 or 本年支出合计: where it is printed, and where the official form needs it. */
export function sumRow(word: Word, key: string, official: boolean, cells: Cell[]): Row<Cell>[] {
  return official || cells.some((cell) => cell !== undefined) ? [row('year', key, { word }, 0, cells)] : [];
}

/** 收入总计 or 支出总计. */
export function totalRow(word: Word, key: string, cells: Cell[]): Row<Cell> {
  return row('total', key, { word }, 0, cells);
}

function row(part: RowPart, key: string, name: Label, depth: Row['depth'], cells: Cell[], ordinal?: string): Row<Cell> {
  return { part, key, name, depth, cells, ...(ordinal !== undefined && { ordinal }) };
}
