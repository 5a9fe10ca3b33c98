import { sum } from '../../model/arithmetic.js';
import type { EconomicLine, FundedPortion } from '../../model/lines.js';
import { firstPlaces } from '../../model/lists.js';
import type { Project, ThreePublicKind } from '../../model/matters.js';
import { moneyOf } from '../../model/money.js';
import { type Placed, placed } from '../../model/path.js';
import { isAbsent, MISSING } from '../../model/read.js';
import { BUDGETS, type BudgetKind, inYuan, sameFigure } from '../../model/reading/line.js';
import type { Absence, MoneyUnit, Portion } from '../../model/values.js';
import {
  adoptCell,
  amountWord,
  cellOf,
  type Label,
  lender,
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

/** Tables 6, 7 and 8: 基本支出 by economic subject, projects, “三公”经费. */

/** Table 6, 一般公共预算基本支出情况表: economic 类 and 款 with 合计, 人员经费, 公用经费. */
export function basicSheet({ disclosure }: Making): Absence | Sheet {
  const { basicExpenditure: basic, kind } = disclosure;
  if (isAbsent(basic)) return basic;
  const unit = basic.unit ?? disclosure.unit;
  const at = 'basicExpenditure';
  const amount = (portion: Portion, key: string): SheetCell => cellOf(portion.amount, unit, `${at}.${key}.amount`);
  const column = (word: Word, official = true): SheetColumn => ({ heads: splitHeads(kind, { word }), official });
  const total = (word: Word, key: 'total' | 'personnel' | 'operating', cells: SheetCell[]): Row<SheetCell> =>
    row(key === 'total' ? 'total' : 'year', `${at}.${key}`, { word }, cells);
  const economic = (columns: SheetColumn[], rows: Row<SheetCell>[]): Sheet => ({
    unit,
    gaps: [],
    sides: [sideOf({ name: 'whole', nameHead: { word: 'economicSubject' }, columns, rows })],
  });
  if (basic.lines !== undefined && !basic.lines.some(isSplit)) {
    // The form of final accounts: one column of figures, with the totals of 人员经费 and 公用经费 below.
    return economic(
      [{ heads: [amountWord(kind)], official: true }],
      [
        ...lineRows(basic.lines, `${at}.lines`, 'lines', (line, key) => [cellOf(line.amount, unit, `${key}.amount`)]),
        total('personnelTotal', 'personnel', [amount(basic.personnel, 'personnel')]),
        total('operatingTotal', 'operating', [amount(basic.operating, 'operating')]),
        total('total', 'total', [amount(basic.total, 'total')]),
      ],
    );
  }
  const named = (['personnel', 'operating'] as const).flatMap((share) =>
    lineRows(basic[share].items, `${at}.${share}.items`, 'lines', (item, key) => {
      const cell = cellOf(item.amount, unit, `${key}.amount`);
      // An absence also applies to 合计; a figure belongs to its own column only.
      const whole = cell !== undefined && isAbsent(cell) ? cell : undefined;
      return share === 'personnel' ? [whole, cell, undefined] : [whole, undefined, cell];
    }),
  );
  const rows =
    basic.lines === undefined
      ? named
      : lineRows(basic.lines, `${at}.lines`, 'lines', (line, key) => [
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

/** Table 7, 项目支出情况表: a row for each project, a column for each economic 类 that the document prints. */
export function projectSheet({ disclosure, derived }: Making): Absence | Sheet {
  const { projectExpenditure: section, kind } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const at = 'projectExpenditure';
  const spending = derived ? lender(disclosure, 'expenditure', disclosure.expenditure) : undefined;
  const spendingCell = cellOf(
    spending?.project.amount,
    spending?.unit ?? disclosure.unit,
    'expenditure.project.amount',
  );
  const total = adoptCell(cellOf(section.total?.amount, unit, `${at}.total.amount`), [spendingCell]);
  // The text may mention only some projects, which do not make a table.
  if (derived && !areAll(section.projects, total, unit)) return MISSING;
  const names = [...new Set(section.projects.flatMap(({ lines = [] }) => lines.map(({ name }) => name)))];
  const columns: SheetColumn[] = [
    { heads: splitHeads(kind, { word: 'total' }), official: true },
    ...names.map((text) => ({ heads: splitHeads(kind, { text }), official: true })),
  ];
  const rows: Row<SheetCell>[] = section.projects.map(({ name, budget, lines = [] }, index) => {
    const key = `${at}.projects[${index}]`;
    const places = firstPlaces(lines, (line) => line.name);
    return row('lines', key, { text: name }, [
      cellOf(budget, unit, `${key}.budget`),
      ...names.map((text) => {
        const line = places.get(text) ?? -1;
        return cellOf(lines[line]?.amount, unit, `${key}.lines[${line}].amount`);
      }),
    ]);
  });
  if (total !== undefined) rows.push(row('total', `${at}.total`, { word: 'total' }, [total]));
  return {
    unit,
    gaps: names.length === 0 ? ['no-economic'] : [],
    sides: [sideOf({ name: 'whole', nameHead: { word: 'project' }, columns, rows })],
  };
}

/** Whether the projects add up to the total; true if there is no total. */
function areAll(projects: readonly Project[], total: SheetCell, unit: MoneyUnit): boolean {
  if (total === undefined || isAbsent(total)) return true;
  const budgets = projects.map(({ budget }) => moneyOf(budget, unit));
  const yuan = budgets.flatMap((budget) => (isAbsent(budget) ? [] : [inYuan(budget)]));
  return yuan.length === budgets.length && sameFigure({ value: sum(yuan), unit: '元' }, total);
}

/** Columns of table 8 after the total. */
const EXPENSES: readonly { kind: ThreePublicKind; heads: Label[] }[] = [
  { kind: 'abroad', heads: [{ word: 'abroad' }] },
  { kind: 'vehicles', heads: [{ word: 'vehicles' }, { word: 'subtotal' }] },
  { kind: 'vehicle-purchase', heads: [{ word: 'vehicles' }, { word: 'vehiclePurchase' }] },
  { kind: 'vehicle-operation', heads: [{ word: 'vehicles' }, { word: 'vehicleOperation' }] },
  { kind: 'reception', heads: [{ word: 'reception' }] },
];

/** Table 8, “三公”经费支出情况表: one row, and a row for each fund that is printed separately. Final accounts have 预算数 and 决算数. */
export function threePublicSheet({ disclosure }: Making): Absence | Sheet {
  const { threePublicExpenses: section, kind } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const at = 'threePublicExpenses';
  const items = placed(section.items, `${at}.items`, 'items');
  const heads: { heads: Label[]; portion: PlacedPortion | undefined; official: boolean }[] = [
    { heads: [{ word: 'total' }], portion: { item: section.total, at: `${at}.total` }, official: true },
    ...EXPENSES.map(({ kind: expense, heads: labels }) => ({
      heads: labels,
      portion: items.find(({ item }) => item.kind === expense),
      official: true,
    })),
    ...(['meetings', 'training'] as const).map((word) => {
      const item = section[word];
      return { heads: [{ word }], portion: item && { item, at: `${at}.${word}` }, official: false };
    }),
  ];
  const halves = [
    ...BUDGETS.filter((half) => heads.some(({ portion }) => portion?.item[half] !== undefined)),
    'amount',
  ] as const;
  const grouped = halves.length > 1 || kind === 'final-accounts';
  const columns = halves.flatMap((half) =>
    heads.map(({ heads: labels, official }): SheetColumn => {
      const above: Label = half === 'amount' ? amountWord(kind) : { budget: half };
      return { heads: grouped ? [above, ...labels] : labels, official };
    }),
  );
  const cells = (cell: (portion: PlacedPortion, half: BudgetKind | 'amount') => SheetCell): SheetCell[] =>
    halves.flatMap((half) => heads.map(({ portion }) => portion && cell(portion, half)));
  const funds = [...new Set(heads.flatMap(({ portion }) => portion?.item.bySource?.map(({ source }) => source) ?? []))];
  return {
    unit,
    gaps: [],
    sides: [
      sideOf({
        name: 'whole',
        nameHead: { word: 'funds' },
        columns,
        rows: [
          row(
            'lines',
            at,
            { word: 'appropriation' },
            cells(({ item, at: path }, half) => cellOf(item[half], unit, `${path}.${half}`)),
          ),
          ...funds.map((source) => ({
            ...row(
              'lines',
              `${at}.${source}`,
              { source },
              cells(({ item, at: path }, half) =>
                half === 'amount' ? sourceCell(item.bySource, source, unit, path) : undefined,
              ),
            ),
            depth: 1 as const,
          })),
        ],
      }),
    ],
  };
}

type PlacedPortion = Pick<Placed<FundedPortion>, 'item' | 'at'>;
