import type { Balance } from '../../model/lines.js';
import { BUDGETS } from '../../model/reading/line.js';
import type { MoneyUnit, Portion } from '../../model/values.js';
import { adopt, type Cell, type Column, cellOf, type Label, type Row, row, type Side, sideOf } from './sheet.js';

/** The sides of tables 1 and 4: sources or classes, the year's sum, balances, total. */

/** The columns of a portion: budgets where they are printed, and under `own` 预算数 or 决算数. */
export function portionColumns(own: Label[]): Column[] {
  return [
    ...BUDGETS.map((budget): Column => ({ heads: [{ budget }], official: false })),
    { heads: own, official: true },
  ];
}

/** The cells of a portion in these columns; an amount that is only named takes that of one of the others that are `lent`. */
export function portionCells(
  portion: Partial<Portion>,
  unit: MoneyUnit,
  at: string,
  lent: readonly Cell[] = [],
): Cell[] {
  return [
    ...BUDGETS.map((kind) => cellOf(portion[kind], unit, `${at}.${kind}`)),
    adopt(cellOf(portion.amount, unit, `${at}.amount`), lent),
  ];
}

/** An amount alone in these columns. */
export function amountCells(amount: Cell): Cell[] {
  return [...BUDGETS.map(() => undefined), amount];
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
