import { sum } from '../../model/arithmetic.js';
import { convert } from '../../model/decimal.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { Project, TextBlock } from '../../model/matters.js';
import type { Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { type EconomicRow, economicRows, namedApart } from '../../model/reading/economic.js';
import { computedShare, type Line, moreFirst, portionLine, readPortion, type Share } from '../../model/reading/line.js';
import type { Absence, Amount, MoneyUnit, Stated } from '../../model/values.js';

/** An amount, its printed form if that differs, and other amounts printed for it. */
export interface PrintedMoney {
  money: Stated<Money>;
  printed?: string | undefined;
  elsewhere: Line['elsewhere'];
}

/** A line of 资金分配情况, with its share of the project's budget. */
export interface AllocationView extends PrintedMoney {
  key: string;
  name: string;
  share: Share | undefined;
}

/** One project. */
export interface ProjectView {
  /** Path of the project in the disclosure. */
  key: string;
  name: string;
  budget: PrintedMoney;
  /** Computed share of the total. */
  share?: Share | undefined;
  basis: Stated<string> | undefined;
  owner: Stated<string> | undefined;
  allocations: AllocationView[];
  allocationText: string | undefined;
  period: string | undefined;
  texts: (TextBlock & { key: string })[];
  /** 经济分类 with amounts. */
  rows: EconomicRow[];
  /** 经济分类 without amounts. */
  named: EconomicRow[];
}

export interface ProjectExpenditureView {
  unit: MoneyUnit;
  /** The printed total. */
  total: Line | undefined;
  /** Computed sum of the budgets, if no total is printed and every budget is stated. */
  sum: Money | undefined;
  projects: ProjectView[];
  /** Projects with a budget, the largest first. */
  ranked: { project: ProjectView; money: Money }[];
  statements: string[];
  notes: string[];
}

const AT = 'projectExpenditure';

/** View of 项目支出情况, or the absence of the section. */
export function projectExpenditureView(disclosure: BudgetDisclosure): Absence | ProjectExpenditureView {
  const section = disclosure.projectExpenditure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const total = section.total && portionLine({ key: `${AT}.total`, kind: 'total' }, section.total, unit);
  const projects = section.projects.map((project, index) => projectView(project, unit, `${AT}.projects[${index}]`));
  const ranked = projects
    .flatMap((project) => (isAbsent(project.budget.money) ? [] : [{ project, money: project.budget.money }]))
    .sort((a, b) => moreFirst(a.money, b.money));
  const whole =
    ranked.length === projects.length
      ? sumOf(
          ranked.map(({ money }) => money),
          unit,
        )
      : undefined;
  const base = total?.amount ?? whole;
  return {
    unit,
    total,
    sum: total ? undefined : whole,
    projects: projects.map((project) => ({
      ...project,
      share: base && projects.length > 1 ? computedShare(project.budget.money, base) : undefined,
    })),
    ranked,
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

function sumOf(amounts: readonly Money[], unit: MoneyUnit): Money | undefined {
  if (amounts.length < 2) return undefined;
  return { value: sum(amounts.map((money) => convert(money.value, money.unit, unit))), unit };
}

function printedMoney(amount: Stated<Amount>, unit: MoneyUnit, at: string): PrintedMoney {
  const { amount: money, elsewhere } = readPortion({ amount }, unit, at, at);
  return { money, elsewhere, printed: isAbsent(money) ? undefined : money.printed };
}

function projectView(project: Project, unit: MoneyUnit, key: string): ProjectView {
  const { name, basis, owner, allocationText, period } = project;
  const budget = printedMoney(project.budget, unit, `${key}.budget`);
  const { rows, named } = namedApart(economicRows(project.lines, unit, `${key}.lines`));
  return {
    key,
    name,
    budget,
    basis,
    owner,
    allocationText,
    period,
    allocations: (project.allocations ?? []).map((line, index) => {
      const at = `${key}.allocations[${index}]`;
      const amount = printedMoney(line.amount, unit, `${at}.amount`);
      return { key: at, name: line.name, ...amount, share: computedShare(amount.money, budget.money) };
    }),
    texts: (project.texts ?? []).map((block, index) => ({ key: `${key}.texts[${index}]`, ...block })),
    rows,
    named,
  };
}
