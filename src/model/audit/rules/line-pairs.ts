import type { BudgetDisclosure } from '../../disclosure.js';
import type { FunctionLine } from '../../lines.js';
import { grouped, indexed } from '../../lists.js';
import type { Path } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { MoneyUnit } from '../../values.js';
import { onlyGeneralBudget } from './funds.js';
import { amountAt, type Mention, type Pair, pair } from './mentions.js';

/** Function lines (类 / 款 / 项) and their split that several tables print. */

/** Lines of one table. */
interface Table {
  where: string;
  unit: MoneyUnit;
  path: Path;
  lines: readonly FunctionLine[];
}

/** Lines of the same names under lines of the same names. A name that a level has twice tells nothing. */
function samePairs(first: Table, second: Table): Pair[] {
  const [own, others] = [first, second].map(({ lines }) => grouped(indexed(lines), ([, { name }]) => name));
  return first.lines.flatMap((line, index) => {
    const alike = others?.get(line.name) ?? [];
    const [found] = alike;
    if (!found || alike.length > 1 || own?.get(line.name)?.length !== 1) return [];
    const [at, other] = found;
    const below = (table: Table, position: number, lines: readonly FunctionLine[] = []): Table => ({
      ...table,
      path: `${table.path}[${position}].lines`,
      lines,
    });
    return [
      ...pair(lineAt(first, index, line), lineAt(second, at, other)),
      ...samePairs(below(first, index, line.lines), below(second, at, other.lines)),
    ];
  });
}

function lineAt({ path, where, unit }: Table, index: number, line: FunctionLine): Mention | undefined {
  return amountAt(`${path}[${index}].amount`, `${line.name}（${where}）`, line.amount, unit);
}

/** 收支总表 and 支出总表 print all money by class; with 一般公共预算 alone, 财政拨款收支总表 and its own table do, too. */
export function linePairs(disclosure: BudgetDisclosure): Pair[] {
  const { overview, expenditure, fiscalAppropriation, generalPublicBudget } = disclosure;
  const tables: Table[] = [];
  if (!isAbsent(overview)) {
    const path = 'overview.expenditure.classes';
    tables.push({
      where: '总体情况',
      unit: overview.unit ?? disclosure.unit,
      path,
      lines: overview.expenditure.classes,
    });
  }
  if (!isAbsent(expenditure) && expenditure.lines) {
    const path = 'expenditure.lines';
    tables.push({ where: '支出情况', unit: expenditure.unit ?? disclosure.unit, path, lines: expenditure.lines });
  }
  if (onlyGeneralBudget(disclosure)) {
    if (!isAbsent(fiscalAppropriation)) {
      const path = 'fiscalAppropriation.expenditure.classes';
      const unit = fiscalAppropriation.unit ?? disclosure.unit;
      tables.push({ where: '财政拨款收支总体情况', unit, path, lines: fiscalAppropriation.expenditure.classes });
    }
    if (!isAbsent(generalPublicBudget)) {
      const unit = generalPublicBudget.unit ?? disclosure.unit;
      const path = 'generalPublicBudget.lines';
      tables.push({ where: '一般公共预算拨款情况', unit, path, lines: generalPublicBudget.lines });
    }
  }
  return tables.slice(1).flatMap((second, index) => {
    // A table that only names its classes has nothing to be held against.
    const [first] = tables
      .slice(0, index + 1)
      .filter(({ lines }) => lines.some(({ amount }) => !isAbsent(amount)))
      .slice(-1);
    return first ? samePairs(first, second) : [];
  });
}

/** 基本支出 and 项目支出 of all funds, of 一般公共预算, and of their own sections. */
export function splitPairs(disclosure: BudgetDisclosure): Pair[] {
  const { expenditure, generalPublicBudget, basicExpenditure, projectExpenditure } = disclosure;
  const found: Pair[] = [];
  const fund = (part: 'basic' | 'project', name: string) =>
    isAbsent(generalPublicBudget)
      ? undefined
      : amountAt(
          `generalPublicBudget.${part}.amount`,
          `${name}（一般公共预算拨款情况）`,
          generalPublicBudget[part]?.amount,
          generalPublicBudget.unit ?? disclosure.unit,
        );
  const all = (part: 'basic' | 'project', name: string) =>
    isAbsent(expenditure)
      ? undefined
      : amountAt(
          `expenditure.${part}.amount`,
          `${name}（支出情况）`,
          expenditure[part].amount,
          expenditure.unit ?? disclosure.unit,
        );
  if (!isAbsent(basicExpenditure)) {
    const unit = basicExpenditure.unit ?? disclosure.unit;
    const name = '基本支出（一般公共预算基本支出情况）';
    const own = amountAt('basicExpenditure.total.amount', name, basicExpenditure.total.amount, unit);
    found.push(...pair(fund('basic', '基本支出'), own));
  }
  if (!onlyGeneralBudget(disclosure)) return found;
  found.push(
    ...pair(all('basic', '基本支出'), fund('basic', '基本支出')),
    ...pair(all('project', '项目支出'), fund('project', '项目支出')),
  );
  if (!isAbsent(projectExpenditure)) {
    const unit = projectExpenditure.unit ?? disclosure.unit;
    const path = 'projectExpenditure.total.amount';
    const own = amountAt(path, '项目支出合计', projectExpenditure.total?.amount, unit);
    found.push(...pair(all('project', '项目支出') ?? fund('project', '项目支出'), own));
  }
  return found;
}
