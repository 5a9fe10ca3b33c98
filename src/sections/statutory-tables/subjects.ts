import type { FunctionLine, RevenueSource } from '../../model/lines.js';
import { placed } from '../../model/path.js';
import { isAbsent, MISSING } from '../../model/read.js';
import type { Split } from '../../model/reading/line.js';
import type { Absence, MoneyUnit } from '../../model/values.js';
import {
  cellOf,
  type Label,
  lineRows,
  type Making,
  type Row,
  row,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  sideOf,
  sourceCell,
  splitHeads,
  type Word,
} from './sheet.js';
import { portionCells, portionColumns } from './side-rows.js';

/** Tables 2, 3, 5, 9 and 10: lines of the function classification (科目编码, 科目名称). */

/** Table 2, 部门收入总体情况表: a column for each source, with 其中 sources below the head of theirs. */
export function revenueSheet({ disclosure }: Making): Absence | Sheet {
  const { revenue, kind } = disclosure;
  if (isAbsent(revenue)) return revenue;
  const unit = revenue.unit ?? disclosure.unit;
  const { lines = [], balances = [] } = revenue;
  const printed = sourceColumns(revenue.sources, 'revenue.sources', []);
  const known = new Set(printed.map(({ kind: source }) => source));
  const funds = placed(lines, 'revenue.lines', 'lines').flatMap(({ item }) => item.bySource ?? []);
  const others = [...new Set(funds.map(({ source }) => source))].filter((source) => !known.has(source));
  const columns: SheetColumn[] = [
    ...portionColumns(splitHeads(kind, { word: 'total' })),
    ...printed.map(({ heads }) => ({
      heads: heads.flatMap((head, at) => (at === 0 ? splitHeads(kind, head) : [head])),
      official: true,
    })),
    ...others.map((source) => ({ heads: splitHeads(kind, { source }), official: true })),
    ...balances.map(({ name }) => ({ heads: splitHeads(kind, { text: name }), official: false })),
  ];
  const kinds = [...printed.map(({ kind: source }) => source), ...others];
  const cells = (line: FunctionLine, at: string): SheetCell[] => [
    ...portionCells(line, unit, at),
    ...kinds.map((source) => sourceCell(line.bySource, source, unit, at)),
  ];
  const total: SheetCell[] = [
    ...portionCells(revenue.total, unit, 'revenue.total'),
    ...printed.map(({ amount, path }) => cellOf(amount, unit, `${path}.amount`)),
    ...others.map(() => undefined),
    ...balances.map(({ amount }, index) => cellOf(amount, unit, `revenue.balances[${index}].amount`)),
  ];
  return whole(unit, columns, [
    ...lineRows(lines, 'revenue.lines', 'lines', cells),
    row('total', 'revenue.total', { word: 'total' }, total),
  ]);
}

interface SourceColumn extends Pick<RevenueSource, 'kind' | 'amount'> {
  heads: Label[];
  path: string;
}

function sourceColumns(sources: readonly RevenueSource[], path: string, above: Label[]): SourceColumn[] {
  return sources.flatMap(({ kind, name, amount, sources: below = [] }, index): SourceColumn[] => {
    const at = `${path}[${index}]`;
    const heads: Label[] = [...above, { text: name }];
    if (below.length === 0) return [{ kind, amount, heads, path: at }];
    return [
      { kind, amount, heads: [...heads, { word: 'subtotal' }], path: at },
      ...sourceColumns(below, `${at}.sources`, heads),
    ];
  });
}

/** Sections that have a table of expenditure by subject. */
type Spending = 'expenditure' | 'generalPublicBudget' | 'governmentFund' | 'stateCapital';

const SPLITS: readonly { key: Split; word: Word; official: boolean }[] = [
  { key: 'basic', word: 'basic', official: true },
  { key: 'project', word: 'projectExpenditure', official: true },
  { key: 'remittedUp', word: 'remittedUp', official: false },
  { key: 'business', word: 'business', official: false },
  { key: 'subsidiesPaid', word: 'subsidiesPaid', official: false },
];

/** Tables 3, 5, 9 and 10: 合计, 基本支出, 项目支出, and other splits of expenditure in the document. */
export function spendingSheet({ disclosure, derived }: Making, key: Spending): Absence | Sheet {
  const section = disclosure[key];
  if (isAbsent(section)) return section;
  // A section without lines has only text about the fund.
  if (derived && key !== 'expenditure' && section.lines?.length === 0) return MISSING;
  const unit = section.unit ?? disclosure.unit;
  const { kind } = disclosure;
  const columns: SheetColumn[] = [
    ...portionColumns(splitHeads(kind, { word: 'total' })),
    ...SPLITS.map(({ word, official }) => ({ heads: splitHeads(kind, { word }), official })),
  ];
  const cells = (line: FunctionLine, at: string): SheetCell[] => [
    ...portionCells(line, unit, at),
    ...SPLITS.map((split) => cellOf(line[split.key], unit, `${at}.${split.key}`)),
  ];
  const portions: Partial<Record<Split, { amount: FunctionLine['amount'] }>> = section;
  const total: SheetCell[] = [
    ...portionCells(section.total, unit, `${key}.total`),
    ...SPLITS.map((split) => cellOf(portions[split.key]?.amount, unit, `${key}.${split.key}.amount`)),
  ];
  const balances = 'balances' in section ? (section.balances ?? []) : [];
  return whole(unit, columns, [
    ...lineRows(section.lines, `${key}.lines`, 'lines', cells),
    row('total', `${key}.total`, { word: 'total' }, total),
    ...balances.map((balance, index) => {
      const at = `${key}.balances[${index}]`;
      return row('balances', at, { text: balance.name }, portionCells(balance, unit, at));
    }),
  ]);
}

function whole(unit: MoneyUnit, columns: SheetColumn[], rows: Row<SheetCell>[]): Sheet {
  return {
    unit,
    gaps: rows.some(({ part }) => part === 'lines') ? [] : ['no-subjects'],
    sides: [sideOf({ name: 'whole', nameHead: { word: 'subject' }, columns, rows })],
  };
}
