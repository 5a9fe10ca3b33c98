import type { BudgetDisclosure } from '../../disclosure.js';
import type { FunctionLine } from '../../lines.js';
import { grouped } from '../../lists.js';
import { type Path, type Placed, placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { MoneyUnit } from '../../values.js';
import { amountAt, type Mention, type Pair, pair } from '../figure.js';
import { inSection, onlyGeneralBudget } from '../sections.js';

/** Function lines (类 / 款 / 项), 基本支出 and 项目支出 in several tables. */

/** Lines of one table. */
interface Table {
  where: string;
  unit: MoneyUnit;
  path: Path;
  lines: readonly FunctionLine[] | undefined;
}

/** Pairs lines by their names, level by level. A name that a level has twice is left out. */
function samePairs(first: Table, second: Table): Pair[] {
  const [own, others] = [first, second].map(({ lines, path }) => grouped(placed(lines, path), ({ item }) => item.name));
  return [...(own ?? [])].flatMap(([name, [line, ...more]]) => {
    const [other, ...alike] = others?.get(name) ?? [];
    if (!line || !other || more.length + alike.length > 0) return [];
    return [
      ...pair(lineAt(first, line), lineAt(second, other)),
      ...samePairs(below(first, line), below(second, other)),
    ];
  });
}

function below(table: Table, { item, at }: Placed<FunctionLine>): Table {
  return { ...table, path: `${at}.lines`, lines: item.lines };
}

function lineAt({ where, unit }: Table, { item, at }: Placed<FunctionLine>): Mention | undefined {
  return amountAt(`${at}.amount`, `${item.name}（${where}）`, item.amount, unit);
}

/** 收支总表 and 支出总表 print all money by class; so do 财政拨款收支总表 and the fund's own table if 一般公共预算 is the only fund. */
export function linePairs(disclosure: BudgetDisclosure): Pair[] {
  const tables = [
    inSection(disclosure, 'overview', ({ expenditure }, unit): Table => {
      return { where: '总体情况', unit, path: 'overview.expenditure.classes', lines: expenditure.classes };
    }),
    inSection(disclosure, 'expenditure', ({ lines }, unit): Table => {
      return { where: '支出情况', unit, path: 'expenditure.lines', lines };
    }),
  ];
  if (onlyGeneralBudget(disclosure)) {
    tables.push(
      inSection(disclosure, 'fiscalAppropriation', ({ expenditure }, unit) => {
        const path = 'fiscalAppropriation.expenditure.classes';
        return { where: '财政拨款收支总体情况', unit, path, lines: expenditure.classes };
      }),
      inSection(disclosure, 'generalPublicBudget', ({ lines }, unit) => {
        return { where: '一般公共预算拨款情况', unit, path: 'generalPublicBudget.lines', lines };
      }),
    );
  }
  const pairs: Pair[] = [];
  let first: Table | undefined;
  for (const table of tables) {
    if (table && first) pairs.push(...samePairs(first, table));
    // A table that only names its classes has nothing to be compared with.
    if (table?.lines?.some(({ amount }) => !isAbsent(amount))) first = table;
  }
  return pairs;
}

/** 基本支出 and 项目支出 of all funds, of 一般公共预算, and of their own sections. */
export function splitPairs(disclosure: BudgetDisclosure): Pair[] {
  const splits = { basic: '基本支出', project: '项目支出' } as const;
  const fund = (part: keyof typeof splits) =>
    inSection(disclosure, 'generalPublicBudget', (section, unit) =>
      amountAt(
        `generalPublicBudget.${part}.amount`,
        `${splits[part]}（一般公共预算拨款情况）`,
        section[part]?.amount,
        unit,
      ),
    );
  const all = (part: keyof typeof splits) =>
    inSection(disclosure, 'expenditure', (section, unit) =>
      amountAt(`expenditure.${part}.amount`, `${splits[part]}（支出情况）`, section[part].amount, unit),
    );
  const basic = inSection(disclosure, 'basicExpenditure', ({ total }, unit) =>
    amountAt('basicExpenditure.total.amount', '基本支出（一般公共预算基本支出情况）', total.amount, unit),
  );
  const project = inSection(disclosure, 'projectExpenditure', ({ total }, unit) =>
    amountAt('projectExpenditure.total.amount', '项目支出合计', total?.amount, unit),
  );
  const found = pair(fund('basic'), basic);
  if (!onlyGeneralBudget(disclosure)) return found;
  return [
    ...found,
    ...pair(all('basic'), fund('basic')),
    ...pair(all('project'), fund('project')),
    ...pair(all('project') ?? fund('project'), project),
  ];
}
