import type { FunctionLine, RevenueSource, RevenueSourceKind } from '../../model/lines.js';
import { isAbsent } from '../../model/read.js';
import type { Absence, MoneyUnit } from '../../model/values.js';
import {
  type Cell,
  type Column,
  cellOf,
  codeOf,
  deeper,
  type Label,
  type Making,
  type Row,
  type Sheet,
  sideOf,
  splitHeads,
  type Word,
} from './sheet.js';

/** Tables by subject of the function classification (科目编码, 科目名称): 2, 3, 5, 9 and 10. */

/** Table 2, 部门收入总体情况表: a column for every source; 其中 sources stand under their own. */
export function revenueSheet({ disclosure }: Making): Absence | Sheet {
  const { revenue, kind } = disclosure;
  if (isAbsent(revenue)) return revenue;
  const unit = revenue.unit ?? disclosure.unit;
  const lines = revenue.lines ?? [];
  const printed = sourceColumns(revenue.sources, 'revenue.sources', []);
  const known = new Set(printed.map(({ kind: source }) => source));
  const others = [...new Set(sourcesOf(lines))].filter((source) => !known.has(source));
  const columns: Column[] = [
    { heads: [{ word: 'initialBudget' }], official: false },
    { heads: splitHeads(kind, { word: 'total' }), official: true },
    ...printed.map(({ heads }) => ({
      heads: heads.flatMap((head, at) => (at === 0 ? splitHeads(kind, head) : [head])),
      official: true,
    })),
    ...others.map((source) => ({ heads: splitHeads(kind, { source }), official: true })),
  ];
  const kinds = [...printed.map(({ kind: source }) => source), ...others];
  const cells = (line: FunctionLine, at: string): Cell[] => [
    cellOf(line.budget, unit, `${at}.budget`),
    cellOf(line.amount, unit, `${at}.amount`),
    ...kinds.map((source) => {
      const index = line.bySource?.findIndex((entry) => entry.source === source) ?? -1;
      return cellOf(line.bySource?.[index]?.amount, unit, `${at}.bySource[${index}].amount`);
    }),
  ];
  const total: Cell[] = [
    cellOf(revenue.total.budget, unit, 'revenue.total.budget'),
    cellOf(revenue.total.amount, unit, 'revenue.total.amount'),
    ...printed.map(({ amount, path }) => cellOf(amount, unit, `${path}.amount`)),
    ...others.map(() => undefined),
  ];
  return whole(unit, columns, [...subjectRows(lines, 'revenue.lines', cells), totalRow('revenue.total', total)]);
}

interface SourceColumn extends Pick<RevenueSource, 'kind' | 'amount'> {
  heads: Label[];
  path: string;
}

function sourceColumns(sources: readonly RevenueSource[], path: string, above: Label[]): SourceColumn[] {
  return sources.flatMap(({ kind, name, amount, sources: below = [] }, index): SourceColumn[] => {
    const at = `${path}[${index}]`;
    const own: Label[] = [...above, { text: name }];
    if (below.length === 0) return [{ kind, amount, heads: own, path: at }];
    return [
      { kind, amount, heads: [...own, { word: 'subtotal' }], path: at },
      ...sourceColumns(below, `${at}.sources`, own),
    ];
  });
}

function sourcesOf(lines: readonly FunctionLine[]): RevenueSourceKind[] {
  return lines.flatMap((line) => [
    ...(line.bySource ?? []).map(({ source }) => source),
    ...sourcesOf(line.lines ?? []),
  ]);
}

/** Sections with a table of expenditure by subject. */
type Spending = 'expenditure' | 'generalPublicBudget' | 'governmentFund' | 'stateCapital';

type Split = 'basic' | 'project' | 'remittedUp' | 'business' | 'subsidiesPaid';

const SPLITS: readonly { key: Split; word: Word; official: boolean }[] = [
  { key: 'basic', word: 'basic', official: true },
  { key: 'project', word: 'projectExpenditure', official: true },
  { key: 'remittedUp', word: 'remittedUp', official: false },
  { key: 'business', word: 'business', official: false },
  { key: 'subsidiesPaid', word: 'subsidiesPaid', official: false },
];

/** Tables 3, 5, 9 and 10: 合计, 基本支出, 项目支出, and what else a document splits expenditure into. */
export function spendingSheet({ disclosure }: Making, key: Spending): Absence | Sheet {
  const section = disclosure[key];
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const { kind } = disclosure;
  const columns: Column[] = [
    { heads: [{ word: 'initialBudget' }], official: false },
    { heads: splitHeads(kind, { word: 'total' }), official: true },
    ...SPLITS.map(({ word, official }) => ({ heads: splitHeads(kind, { word }), official })),
  ];
  const cells = (line: FunctionLine, at: string): Cell[] => [
    cellOf(line.budget, unit, `${at}.budget`),
    cellOf(line.amount, unit, `${at}.amount`),
    ...SPLITS.map((split) => cellOf(line[split.key], unit, `${at}.${split.key}`)),
  ];
  const portions: Partial<Record<Split, { amount: FunctionLine['amount'] }>> = section;
  const total: Cell[] = [
    cellOf(section.total.budget, unit, `${key}.total.budget`),
    cellOf(section.total.amount, unit, `${key}.total.amount`),
    ...SPLITS.map((split) => cellOf(portions[split.key]?.amount, unit, `${key}.${split.key}.amount`)),
  ];
  const balances = 'balances' in section ? (section.balances ?? []) : [];
  return whole(unit, columns, [
    ...subjectRows(section.lines ?? [], `${key}.lines`, cells),
    totalRow(`${key}.total`, total),
    ...balances.map(
      ({ name, amount }, index): Row<Cell> => ({
        key: `${key}.balances[${index}]`,
        part: 'balances',
        name: { text: name },
        depth: 0,
        cells: columns.map((_, at) =>
          at === 1 ? cellOf(amount, unit, `${key}.balances[${index}].amount`) : undefined,
        ),
      }),
    ),
  ]);
}

function whole(unit: MoneyUnit, columns: Column[], rows: Row<Cell>[]): Sheet {
  return {
    unit,
    gaps: rows.some(({ part }) => part === 'lines') ? [] : ['no-subjects'],
    sides: [sideOf({ name: 'whole', nameHead: { word: 'subject' }, columns, rows })],
  };
}

function subjectRows(
  lines: readonly FunctionLine[],
  path: string,
  cells: (line: FunctionLine, at: string) => Cell[],
  depth: Row['depth'] = 0,
): Row<Cell>[] {
  return lines.flatMap((line, index) => {
    const key = `${path}[${index}]`;
    return [
      { key, part: 'lines' as const, name: { text: line.name }, depth, cells: cells(line, key), ...codeOf(line.code) },
      ...subjectRows(line.lines ?? [], `${key}.lines`, cells, deeper(depth)),
    ];
  });
}

function totalRow(key: string, cells: Cell[]): Row<Cell> {
  return { key, part: 'total', name: { word: 'total' }, depth: 0, cells };
}
