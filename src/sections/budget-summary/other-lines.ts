import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { FunctionLine, Overview, RevenueSource, RevenueSourceKind } from '../../model/lines.js';
import { moneyOf } from '../../model/money.js';
import { placed } from '../../model/path.js';
import { isAbsent } from '../../model/read.js';
import { sameFigure } from '../../model/reading/line.js';
import { sourceLines } from '../../model/reading/sources.js';
import type { Amount, MoneyUnit, Stated } from '../../model/values.js';
import { type Candidate, type Origin, ownLine, type SummaryLine } from './lines.js';

/** Lines of other sections with amounts that the overview lacks: sources of table 2, classes of tables 3, 4 and 5. */

/** Sources of revenue: the revenue section first, then the fiscal appropriation. */
export function sourcesElsewhere({ revenue, fiscalAppropriation: fiscal, unit }: BudgetDisclosure): Candidate[] {
  return [
    ...(isAbsent(revenue) ? [] : flatten(revenue.sources, 'revenue', 'revenue.sources', revenue.unit ?? unit)),
    ...(isAbsent(fiscal)
      ? []
      : flatten(
          fiscal.revenue.sources,
          'fiscalAppropriation',
          'fiscalAppropriation.revenue.sources',
          fiscal.unit ?? unit,
        )),
  ];
}

function flatten(sources: readonly RevenueSource[], from: Origin, path: string, unit: MoneyUnit): Candidate[] {
  return placed(sources, path, 'sources').map(({ item, at }) => ({
    name: item.name,
    source: item.kind,
    portion: item,
    unit,
    from,
    at,
  }));
}

/**
 * Classes of expenditure. Table 3 has the same scope as the overview; those of the fiscal appropriation and the general public budget are
 * used only if their total equals the overview's.
 */
export function classesElsewhere(disclosure: BudgetDisclosure, overview: Overview): Candidate[] {
  const { expenditure, fiscalAppropriation: fiscal, generalPublicBudget: general, unit } = disclosure;
  const whole = overview.expenditure.currentYear ?? overview.total.amount;
  const overviewUnit = overview.unit ?? unit;
  const within = (total: Stated<Amount>, sectionUnit: MoneyUnit): boolean => {
    const [a, b] = [moneyOf(whole, overviewUnit), moneyOf(total, sectionUnit)];
    return !isAbsent(a) && !isAbsent(b) && sameFigure(a, b);
  };
  const found: Candidate[] = [];
  if (!isAbsent(expenditure)) {
    found.push(...classes(expenditure.lines, 'expenditure', 'expenditure.lines', expenditure.unit ?? unit));
  }
  if (!isAbsent(fiscal) && within(fiscal.expenditure.currentYear ?? fiscal.total.amount, fiscal.unit ?? unit)) {
    const path = 'fiscalAppropriation.expenditure.classes';
    found.push(...classes(fiscal.expenditure.classes, 'fiscalAppropriation', path, fiscal.unit ?? unit));
  }
  if (!isAbsent(general) && within(general.total.amount, general.unit ?? unit)) {
    found.push(...classes(general.lines, 'generalPublicBudget', 'generalPublicBudget.lines', general.unit ?? unit));
  }
  return found;
}

function classes(lines: readonly FunctionLine[] | undefined, from: Origin, path: string, unit: MoneyUnit): Candidate[] {
  return (lines ?? []).flatMap((line, index) => {
    const { level, name, code } = line;
    if (level !== 'class') return [];
    return [{ name, portion: line, unit, from, at: `${path}[${index}]`, ...(code && { code }) }];
  });
}

const FUNDS: readonly RevenueSourceKind[] = ['general-public-budget', 'government-fund', 'state-capital'];

/**
 * Sources in the revenue section that the overview does not name. If the overview prints amounts, only not-arranged sources are added, so
 * that no amount is counted twice.
 */
export function unnamedSources(disclosure: BudgetDisclosure, overview: Overview): SummaryLine[] {
  const { revenue } = disclosure;
  if (isAbsent(revenue)) return [];
  const unit = revenue.unit ?? disclosure.unit;
  const named = flatten(overview.revenue.sources, 'overview', '', unit);
  const kinds = new Set(named.map(({ source }) => source));
  const printed = named.some(({ portion }) => !isAbsent(portion.amount));
  const overlaps = (kind: RevenueSourceKind): boolean =>
    kind === 'fiscal-appropriation'
      ? FUNDS.some((fund) => kinds.has(fund))
      : kinds.has('fiscal-appropriation') && FUNDS.includes(kind);
  const isAdded = ({ kind, amount }: RevenueSource): boolean =>
    !kinds.has(kind) && !overlaps(kind) && (!printed || (isAbsent(amount) && amount.absent === 'not-arranged'));
  const path = 'revenue.sources';
  const roots = new Set(revenue.sources.flatMap((source, index) => (isAdded(source) ? [`${path}[${index}]`] : [])));
  return sourceLines(revenue.sources, path, unit)
    .filter(({ key, above: [root = key] }) => roots.has(root))
    .map((line) => ownLine(line, 'revenue'));
}
