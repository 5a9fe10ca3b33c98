import type { DisclosureKind } from '../../model/disclosure.js';
import type { Balance } from '../../model/lines.js';
import type { MoneyUnit, Portion } from '../../model/values.js';
import { amountWord, type Cell, type Column, cellOf, type Row, row, type Side, sideOf } from './sheet.js';

/** The sides of tables 1 and 4: sources or classes, the year's sum, balances, total. */

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

const WORDS = {
  revenue: { head: 'revenueItem', year: 'currentRevenue', balance: 'openingBalance', total: 'revenueTotal' },
  expenditure: {
    head: 'expenditureItem',
    year: 'currentExpenditure',
    balance: 'closingBalance',
    total: 'expenditureTotal',
  },
} as const;

interface SideParts {
  columns: Column[];
  /** Sources or classes, with what is printed below them. */
  lines: Row<Cell>[];
  /** 本年收入合计 or 本年支出合计. */
  year: Cell[];
  balances: readonly Balance[] | undefined;
  balanceCells: (balance: Balance | undefined, at: string) => Cell[];
  /** 收入总计 or 支出总计, and its path. */
  total: { at: string; cells: Cell[] };
}

/** One side of the table of a section; a form of our own has the official rows that the document does not print, too. */
export function tableSide(
  section: string,
  name: keyof typeof WORDS,
  own: boolean,
  { columns, lines, year, balances = [], balanceCells, total }: SideParts,
): Side {
  const { head, ...words } = WORDS[name];
  const at = `${section}.${name}`;
  return sideOf({
    name,
    nameHead: { word: head },
    columns,
    rows: [
      ...lines,
      ...(own || year.some((cell) => cell !== undefined)
        ? [row('year', `${at}.currentYear`, { word: words.year }, year)]
        : []),
      ...(own && balances.length === 0 ? [undefined] : balances).map((balance, index) => {
        const key = balance ? `${at}.balances[${index}]` : `${at}.balances`;
        return row(
          'balances',
          key,
          balance ? { text: balance.name } : { word: words.balance },
          balanceCells(balance, key),
        );
      }),
      row('total', total.at, { word: words.total }, total.cells),
    ],
  });
}
