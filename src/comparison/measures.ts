import type { BudgetDisclosure } from '../model/disclosure.js';
import type { FunctionLine } from '../model/lines.js';
import type { ThreePublicItem, ThreePublicKind } from '../model/matters.js';
import { type Money, moneyOf, readChange, signed } from '../model/money.js';
import { isAbsent, MISSING } from '../model/read.js';
import type { Absence, ComparisonBase, DecimalString, MoneyUnit, Portion, Stated } from '../model/values.js';

/** Reads the figures to compare from a disclosure, each with the basis (口径) it was published on. */

/** Funds that expenditure by function covers: all, appropriations only, or 一般公共预算 only. */
export type Scope = 'all-funds' | 'fiscal-appropriation' | 'general-public-budget';

/** The basis of a figure. Figures on different bases are never compared. */
export type Basis = Scope | ComparisonBase | 'same';

/** A figure that a disclosure offers for a measure. */
export type Offer =
  | { basis: Basis; form: 'money'; money: Stated<Money> }
  | { basis: Basis; form: 'percent'; value: Stated<DecimalString> };

/** Measures that have an official name. */
export type NamedMeasure =
  | 'total'
  | 'expenditure'
  | 'basic'
  | 'project'
  | 'general-public-budget'
  | 'operating'
  | 'procurement'
  | 'growth'
  | 'three-public'
  | 'three-public-growth'
  | Exclude<ThreePublicKind, 'domestic-reception' | 'foreign-guests'>;

/** A measure and its reader, which returns offers in order of preference. */
export interface MeasureReader {
  measure: NamedMeasure;
  read(disclosure: BudgetDisclosure): Offer[] | Absence;
}

/** Reads a figure of a section, or the section's absence. */
function amountOf<T extends { unit?: MoneyUnit }>(
  measure: NamedMeasure,
  section: (disclosure: BudgetDisclosure) => Stated<T>,
  portion: (content: T) => Portion | undefined,
): MeasureReader {
  return {
    measure,
    read: (disclosure) => {
      const content = section(disclosure);
      if (isAbsent(content)) return content;
      const found = portion(content);
      if (!found) return MISSING;
      const money = moneyOf(found.amount, content.unit ?? disclosure.unit);
      return isAbsent(money) ? money : [{ basis: 'same', form: 'money', money }];
    },
  };
}

/** The stated rates of change of a total, one for each base, with signs. */
function growthOf(portion: Portion, unit: MoneyUnit): Offer[] {
  return (portion.changes ?? []).flatMap((change): Offer[] => {
    const { rate, trend, base } = readChange(change, unit);
    if (rate === undefined || isAbsent(rate)) return [];
    return [{ basis: base, form: 'percent', value: signed(rate, trend) }];
  });
}

/** The change of 一般公共预算: of the fund's total, else of the source of revenue. */
const generalPublicGrowth: MeasureReader = {
  measure: 'growth',
  read: (disclosure) => {
    const { generalPublicBudget: fund, revenue } = disclosure;
    if (isAbsent(fund) && isAbsent(revenue)) return fund;
    const ofFund = isAbsent(fund) ? [] : growthOf(fund.total, fund.unit ?? disclosure.unit);
    if (ofFund.length > 0 || isAbsent(revenue)) return ofFund.length > 0 ? ofFund : MISSING;
    const source = revenue.sources.find(({ kind }) => kind === 'general-public-budget');
    const ofSource = source ? growthOf(source, revenue.unit ?? disclosure.unit) : [];
    return ofSource.length > 0 ? ofSource : MISSING;
  },
};

const threePublicGrowth: MeasureReader = {
  measure: 'three-public-growth',
  read: (disclosure) => {
    const section = disclosure.threePublicExpenses;
    if (isAbsent(section)) return section;
    const found = growthOf(section.total, section.unit ?? disclosure.unit);
    return found.length > 0 ? found : MISSING;
  },
};

/** Totals, in the order of the official document. */
export const TOTAL_MEASURES: readonly MeasureReader[] = [
  amountOf(
    'total',
    (disclosure) => disclosure.overview,
    ({ total }) => total,
  ),
  amountOf(
    'expenditure',
    (disclosure) => disclosure.expenditure,
    ({ total }) => total,
  ),
  amountOf(
    'basic',
    (disclosure) => disclosure.expenditure,
    ({ basic }) => basic,
  ),
  amountOf(
    'project',
    (disclosure) => disclosure.expenditure,
    ({ project }) => project,
  ),
  amountOf(
    'general-public-budget',
    (disclosure) => disclosure.generalPublicBudget,
    ({ total }) => total,
  ),
  generalPublicGrowth,
  amountOf(
    'operating',
    (disclosure) => disclosure.operatingExpenses,
    (content) => content,
  ),
  amountOf(
    'procurement',
    (disclosure) => disclosure.procurement,
    ({ total }) => total,
  ),
];

function itemOf(items: readonly ThreePublicItem[], kind: ThreePublicKind): ThreePublicItem | undefined {
  for (const item of items) {
    const found = item.kind === kind ? item : itemOf(item.items ?? [], kind);
    if (found) return found;
  }
  return undefined;
}

/** “三公”经费, matched by kind, since documents list its lines in different orders. */
export const THREE_PUBLIC_MEASURES: readonly MeasureReader[] = [
  amountOf(
    'three-public',
    (disclosure) => disclosure.threePublicExpenses,
    ({ total }) => total,
  ),
  threePublicGrowth,
  ...(['abroad', 'vehicles', 'vehicle-purchase', 'vehicle-operation', 'reception'] as const).map((kind) =>
    amountOf(
      kind,
      (disclosure) => disclosure.threePublicExpenses,
      ({ items }) => itemOf(items, kind),
    ),
  ),
];

/** A line that is matched by name and code across disclosures: a class or a project. */
export interface ComparedLine {
  name: string;
  code?: string;
  money: Stated<Money>;
}

/** The classes of a disclosure in one scope. */
export interface ClassList {
  basis: Scope;
  lines: ComparedLine[];
}

/** Expenditure by class (支出功能分类, 类), one list for each scope in which the disclosure prints amounts. */
export function classLists(disclosure: BudgetDisclosure): ClassList[] {
  const { overview, expenditure, fiscalAppropriation, generalPublicBudget } = disclosure;
  const sources: [Scope, Stated<{ unit?: MoneyUnit }>, FunctionLine[]][] = [
    ['all-funds', expenditure, isAbsent(expenditure) ? [] : (expenditure.lines ?? [])],
    ['all-funds', overview, isAbsent(overview) ? [] : overview.expenditure.classes],
    [
      'fiscal-appropriation',
      fiscalAppropriation,
      isAbsent(fiscalAppropriation) ? [] : fiscalAppropriation.expenditure.classes,
    ],
    ['general-public-budget', generalPublicBudget, isAbsent(generalPublicBudget) ? [] : generalPublicBudget.lines],
  ];
  const lists = new Map<Scope, ClassList>();
  for (const [basis, section, lines] of sources) {
    if (lists.has(basis) || isAbsent(section)) continue;
    const unit = section.unit ?? disclosure.unit;
    const classes = lines
      .filter(({ level }) => level === 'class')
      .map(({ name, code, amount }): ComparedLine => {
        return { name, ...(code && { code: code.value }), money: moneyOf(amount, unit) };
      });
    // Official forms list every class. Blank ones are not compared.
    const stated = classes.filter(({ money }) => !isAbsent(money));
    if (stated.length > 0) lists.set(basis, { basis, lines: stated });
  }
  return [...lists.values()];
}

/** The projects of a disclosure with their amounts (项目支出). */
export function projectAmounts(disclosure: BudgetDisclosure): ComparedLine[] {
  const section = disclosure.projectExpenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  return section.projects.map(({ name, budget }) => ({ name, money: moneyOf(budget, unit) }));
}
