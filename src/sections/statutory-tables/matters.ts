import type { EconomicLine } from '../../model/lines.js';
import { firstPlaces } from '../../model/lists.js';
import type { ThreePublicItem, ThreePublicKind } from '../../model/matters.js';
import { isAbsent } from '../../model/read.js';
import type { Absence, Amount, Portion, Stated } from '../../model/values.js';
import {
  adopt,
  amountWord,
  type Cell,
  type Column,
  cellOf,
  codeOf,
  deeper,
  type Label,
  lender,
  type Making,
  type Row,
  type Sheet,
  sideOf,
  splitHeads,
  type Word,
} from './sheet.js';

/** Tables 6, 7 and 8: 基本支出 by economic subject, projects, “三公”经费. */

/** Table 6, 一般公共预算基本支出情况表: economic 类 and 款 with 合计, 人员经费, 公用经费. */
export function basicSheet({ disclosure }: Making): Absence | Sheet {
  const { basicExpenditure: basic, kind } = disclosure;
  if (isAbsent(basic)) return basic;
  const unit = basic.unit ?? disclosure.unit;
  const at = 'basicExpenditure';
  const amount = (portion: Portion, key: string): Cell => cellOf(portion.amount, unit, `${at}.${key}.amount`);
  const column = (word: Word, official = true): Column => ({ heads: splitHeads(kind, { word }), official });
  const total = (word: Word, key: 'total' | 'personnel' | 'operating', cells: Cell[]): Row<Cell> => ({
    key: `${at}.${key}`,
    part: key === 'total' ? 'total' : 'year',
    name: { word },
    depth: 0,
    cells,
  });
  const economic = (columns: Column[], rows: Row<Cell>[]): Sheet => ({
    unit,
    gaps: [],
    sides: [sideOf({ name: 'whole', nameHead: { word: 'economicSubject' }, columns, rows })],
  });
  if (basic.lines !== undefined && !basic.lines.some(isSplit)) {
    // The form of final accounts: one column of figures, and the two kinds of money as sums under it.
    return economic(
      [{ heads: [amountWord(kind)], official: true }],
      [
        ...economicRows(basic.lines, `${at}.lines`, (line, key) => [cellOf(line.amount, unit, `${key}.amount`)]),
        total('personnelTotal', 'personnel', [amount(basic.personnel, 'personnel')]),
        total('operatingTotal', 'operating', [amount(basic.operating, 'operating')]),
        total('total', 'total', [amount(basic.total, 'total')]),
      ],
    );
  }
  const named = (['personnel', 'operating'] as const).flatMap((share) =>
    economicRows(basic[share].items ?? [], `${at}.${share}.items`, (item, key) => {
      const cell = cellOf(item.amount, unit, `${key}.amount`);
      // One that is only named has no figure in 合计 either; a figure is that of its own column and of no other.
      const whole = cell !== undefined && isAbsent(cell) ? cell : undefined;
      return share === 'personnel' ? [whole, cell, undefined] : [whole, undefined, cell];
    }),
  );
  const rows =
    basic.lines === undefined
      ? named
      : economicRows(basic.lines, `${at}.lines`, (line, key) => [
          cellOf(line.amount, unit, `${key}.amount`),
          cellOf(line.personnel, unit, `${key}.personnel`),
          cellOf(line.operating, unit, `${key}.operating`),
        ]);
  return economic(
    [column('total'), column('personnel'), column('operating')],
    [
      ...rows,
      total('total', 'total', [
        amount(basic.total, 'total'),
        amount(basic.personnel, 'personnel'),
        amount(basic.operating, 'operating'),
      ]),
    ],
  );
}

function isSplit({ personnel, operating, lines = [] }: EconomicLine): boolean {
  return personnel !== undefined || operating !== undefined || lines.some(isSplit);
}

function economicRows(
  lines: readonly EconomicLine[],
  path: string,
  cells: (line: EconomicLine, at: string) => Cell[],
  depth: Row['depth'] = 0,
): Row<Cell>[] {
  return lines.flatMap((line, index) => {
    const key = `${path}[${index}]`;
    return [
      { key, part: 'lines' as const, name: { text: line.name }, depth, cells: cells(line, key), ...codeOf(line.code) },
      ...economicRows(line.lines ?? [], `${key}.lines`, cells, deeper(depth)),
    ];
  });
}

/** Table 7, 项目支出情况表: a row for every project, a column for every economic 类 that the document prints. */
export function projectSheet({ disclosure, derived }: Making): Absence | Sheet {
  const { projectExpenditure: section, kind } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const at = 'projectExpenditure';
  const names = [...new Set(section.projects.flatMap(({ lines = [] }) => lines.map(({ name }) => name)))];
  const columns: Column[] = [
    { heads: splitHeads(kind, { word: 'total' }), official: true },
    ...names.map((text) => ({ heads: splitHeads(kind, { text }), official: true })),
  ];
  const spending = derived ? lender(disclosure, 'expenditure', disclosure.expenditure) : undefined;
  const lent = cellOf(spending?.project.amount, spending?.unit ?? disclosure.unit, 'expenditure.project.amount');
  const total = adopt(cellOf(section.total?.amount, unit, `${at}.total.amount`), [lent]);
  const rows: Row<Cell>[] = section.projects.map(({ name, budget, lines = [] }, index) => {
    const key = `${at}.projects[${index}]`;
    const places = firstPlaces(lines, (line) => line.name);
    return {
      key,
      part: 'lines',
      name: { text: name },
      depth: 0,
      cells: [
        cellOf(budget, unit, `${key}.budget`),
        ...names.map((text) => {
          const line = places.get(text) ?? -1;
          return cellOf(lines[line]?.amount, unit, `${key}.lines[${line}].amount`);
        }),
      ],
    };
  });
  if (total !== undefined) {
    rows.push({ key: `${at}.total`, part: 'total', name: { word: 'total' }, depth: 0, cells: [total] });
  }
  return {
    unit,
    gaps: names.length === 0 ? ['no-economic'] : [],
    sides: [sideOf({ name: 'whole', nameHead: { word: 'project' }, columns, rows })],
  };
}

/** Columns of table 8, from left to right, below the total. */
const EXPENSES: readonly { kind: ThreePublicKind; heads: Label[] }[] = [
  { kind: 'abroad', heads: [{ word: 'abroad' }] },
  { kind: 'vehicles', heads: [{ word: 'vehicles' }, { word: 'subtotal' }] },
  { kind: 'vehicle-purchase', heads: [{ word: 'vehicles' }, { word: 'vehiclePurchase' }] },
  { kind: 'vehicle-operation', heads: [{ word: 'vehicles' }, { word: 'vehicleOperation' }] },
  { kind: 'reception', heads: [{ word: 'reception' }] },
];

/** Table 8, “三公”经费支出情况表: one row; final accounts have 预算数 beside 决算数, and funds printed apart have rows of their own. */
export function threePublicSheet({ disclosure }: Making): Absence | Sheet {
  const { threePublicExpenses: section, kind } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const at = 'threePublicExpenses';
  const items = itemsOf(section.items, `${at}.items`);
  const heads: { heads: Label[]; portion: PlacedPortion | undefined; official: boolean }[] = [
    { heads: [{ word: 'total' }], portion: { ...section.total, path: `${at}.total` }, official: true },
    ...EXPENSES.map(({ kind: expense, heads: own }) => ({
      heads: own,
      portion: items.find((item) => item.kind === expense),
      official: true,
    })),
    ...(['meetings', 'training'] as const).map((word) => {
      const portion = section[word];
      return { heads: [{ word }], portion: portion && { ...portion, path: `${at}.${word}` }, official: false };
    }),
  ];
  const halves = (['budget', 'amount'] as const).filter(
    (half) => half === 'amount' || heads.some(({ portion }) => portion?.budget !== undefined),
  );
  const grouped = halves.length > 1 || kind === 'final-accounts';
  const columns = halves.flatMap((half) =>
    heads.map(({ heads: own, official }): Column => {
      const above: Label = half === 'budget' ? { word: 'initialBudget' } : amountWord(kind);
      return { heads: grouped ? [above, ...own] : own, official };
    }),
  );
  const row = (key: string, name: Label, depth: Row['depth'], cell: (portion: PlacedPortion) => Cell): Row<Cell> => ({
    key,
    part: 'lines',
    name,
    depth,
    cells: halves.flatMap((half) =>
      heads.map(({ portion }) => {
        if (portion === undefined) return undefined;
        return half === 'budget'
          ? depth === 0
            ? cellOf(portion.budget, unit, `${portion.path}.budget`)
            : undefined
          : cell(portion);
      }),
    ),
  });
  const funds = [...new Set(heads.flatMap(({ portion }) => portion?.bySource?.map(({ source }) => source) ?? []))];
  return {
    unit,
    gaps: [],
    sides: [
      sideOf({
        name: 'whole',
        nameHead: { word: 'funds' },
        columns,
        rows: [
          row(at, { word: 'appropriation' }, 0, (portion) => cellOf(portion.amount, unit, `${portion.path}.amount`)),
          ...funds.map((source) =>
            row(`${at}.${source}`, { source }, 1, ({ bySource, path }) => {
              const index = bySource?.findIndex((entry) => entry.source === source) ?? -1;
              return cellOf(bySource?.[index]?.amount, unit, `${path}.bySource[${index}].amount`);
            }),
          ),
        ],
      }),
    ],
  };
}

interface PlacedPortion {
  amount: Stated<Amount>;
  budget?: Stated<Amount>;
  bySource?: ThreePublicItem['bySource'];
  path: string;
}

function itemsOf(items: readonly ThreePublicItem[], path: string): (ThreePublicItem & { path: string })[] {
  return items.flatMap((item, index) => {
    const at = `${path}[${index}]`;
    return [{ ...item, path: at }, ...itemsOf(item.items ?? [], `${at}.items`)];
  });
}
