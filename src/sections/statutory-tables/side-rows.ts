import type { Balance } from '../../model/lines.js';
import { BUDGETS } from '../../model/reading/line.js';
import type { MoneyUnit, Portion } from '../../model/values.js';
import {
  adoptCell,
  cellOf,
  type Label,
  type Row,
  row,
  type SheetCell,
  type SheetColumn,
  type SheetSide,
  sideOf,
} from './sheet.js';

/** The sides of tables 1 and 4: sources or classes, the year's sum, balances and total. */

/** The columns of a portion: printed budgets, and the amount under `amountHeads`. */
export function portionColumns(amountHeads: Label[]): SheetColumn[] {
  return [
    ...BUDGETS.map((budget): SheetColumn => ({ heads: [{ budget }], official: false })),
    { heads: amountHeads, official: true },
  ];
}

/** The cells of a portion in these columns. An amount that is `not-stated` is adopted from `others`. */
export function portionCells(
  portion: Partial<Portion>,
  unit: MoneyUnit,
  at: string,
  others: readonly SheetCell[] = [],
): SheetCell[] {
  return [
    ...BUDGETS.map((kind) => cellOf(portion[kind], unit, `${at}.${kind}`)),
    adoptCell(cellOf(portion.amount, unit, `${at}.amount`), others),
  ];
}

/** The cells of a bare amount in these columns. */
export function amountCells(amount: SheetCell): SheetCell[] {
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
  columns: SheetColumn[];
  /** Sources or classes, with their parts. */
  lines: Row<SheetCell>[];
  /** 本年收入合计 or 本年支出合计. */
  year: SheetCell[];
  balances: readonly Balance[] | undefined;
  balanceCells: (balance: Balance | undefined, at: string) => SheetCell[];
  /** 收入总计 or 支出总计, and its path. */
  total: { at: string; cells: SheetCell[] };
}

/** One side of the table of a section. A derived table also has official rows that the document does not print. */
export function tableSide(
  section: string,
  name: keyof typeof WORDS,
  derived: boolean,
  { columns, lines, year, balances = [], balanceCells, total }: SideParts,
): SheetSide {
  const { head, ...words } = WORDS[name];
  const at = `${section}.${name}`;
  return sideOf({
    name,
    nameHead: { word: head },
    columns,
    rows: [
      ...lines,
      ...(derived || year.some((cell) => cell !== undefined)
        ? [row('year', `${at}.currentYear`, { word: words.year }, year)]
        : []),
      ...(derived && balances.length === 0 ? [undefined] : balances).map((balance, index) => {
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
