import type { Balance, FunctionLine, RevenueSource, RevenueSourceKind, SourceAmount } from '../../model/lines.js';
import { firstPlaces, grouped } from '../../model/lists.js';
import { type Money, moneyOf, pathOfKey } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { type PortionView, printedElsewhere, printedShare, readPortion, sameFigure } from '../../model/reading/line.js';
import { subjectFinder } from '../../model/reading/subjects.js';
import type { Amount, MoneyUnit, Portion, Stated } from '../../model/values.js';

/** A section that prints figures of the summary, by its key in the disclosure. */
export type Origin = 'overview' | 'revenue' | 'expenditure' | 'fiscalAppropriation' | 'generalPublicBudget';

/** Where a figure is printed: its section and its path in the disclosure. */
export interface Provenance {
  section: Origin;
  path: string;
}

/** A different figure that the document prints for the same line: in another section, or at a named place. */
export interface OtherPrinting {
  money: Money;
  from?: Provenance;
  where?: string;
}

/** Subdivisions of a class that a table may print under it. */
export type ClassPart = 'basic' | 'project' | 'business' | 'remittedUp' | 'subsidiesPaid';

/** One line of either side of the table. */
export interface SummaryLine extends Omit<PortionView, 'elsewhere'> {
  /** Path of the line in the disclosure. */
  key: string;
  kind: 'source' | 'class' | 'part' | 'fund' | 'balance' | 'current-year' | 'total';
  /** As printed; lines without a printed name have `part`, `source` or the words of their kind. */
  name?: string;
  ordinal?: string;
  /** The printed subject code. */
  code?: string;
  /** The subject as printed, where that differs from its official name. */
  printedAs?: string;
  source?: RevenueSourceKind;
  part?: ClassPart;
  depth: 0 | 1 | 2 | 3;
  /** Where the amount is printed. */
  from: Provenance;
  elsewhere: OtherPrinting[];
}

/** A line of another section that may print what the overview only names. */
export interface Candidate {
  name: string;
  code?: { value: string };
  source?: RevenueSourceKind;
  portion: Portion;
  unit: MoneyUnit;
  from: Provenance;
}

const PARTS: readonly ClassPart[] = ['basic', 'project', 'business', 'remittedUp', 'subsidiesPaid'];

/** What every line built on a portion has. */
export function portionLine(
  head: Pick<SummaryLine, 'key' | 'kind' | 'depth'> & Partial<SummaryLine>,
  portion: Portion,
  unit: MoneyUnit,
): SummaryLine {
  return lineOf(head, readPortion(portion, unit, pathOfKey(head.key)));
}

function lineOf(
  head: Pick<SummaryLine, 'key' | 'kind' | 'depth'> & Partial<SummaryLine>,
  portion: PortionView,
): SummaryLine {
  return { from: { section: 'overview', path: head.key }, ...portion, ...head };
}

/** A line that has nothing but an amount; `amountAt` is the amount's path, by default the line's. */
export function amountLine(
  head: Pick<SummaryLine, 'key' | 'kind' | 'depth'> & Partial<SummaryLine>,
  amount: Stated<Amount>,
  unit: MoneyUnit,
  amountAt: string = pathOfKey(head.key),
): SummaryLine {
  return lineOf(head, readPortion({ amount }, unit, pathOfKey(head.key), amountAt));
}

/** Gives a line that is only named the amount that another section prints, and remembers other figures printed for it. */
function complete(line: SummaryLine, candidates: readonly Candidate[]): SummaryLine {
  const named = isAbsent(line.amount) && line.amount.absent === 'not-stated';
  const found = named ? candidates.find(({ portion }) => !notStated(portion.amount)) : undefined;
  const done: SummaryLine = found
    ? {
        ...line,
        amount: moneyOf(found.portion.amount, found.unit, `${pathOfKey(found.from.path)}.amount`),
        from: found.from,
        elsewhere: printedElsewhere(found.portion.amount, found.unit, `${pathOfKey(found.from.path)}.amount`),
        ...(found.portion.share !== undefined && {
          share: printedShare(found.portion.share, pathOfKey(found.from.path)),
        }),
      }
    : line;
  return { ...done, elsewhere: [...done.elsewhere, ...otherPrintings(done, candidates)] };
}

function notStated(amount: Stated<Amount>): boolean {
  return isAbsent(amount) && amount.absent === 'not-stated';
}

function otherPrintings(line: SummaryLine, candidates: readonly Candidate[]): OtherPrinting[] {
  const own = line.amount;
  if (isAbsent(own)) return [];
  return candidates.flatMap(({ portion, unit, from }) => {
    const money = moneyOf(portion.amount, unit, `${pathOfKey(from.path)}.amount`);
    return isAbsent(money) || sameFigure(money, own) ? [] : [{ money, from }];
  });
}

/** Finds what may stand for a line: at most one line of each section. */
export type CandidateFinder<L> = (line: L) => Candidate[];

function bySection(candidates: readonly Candidate[]): Candidate[][] {
  return [...grouped(candidates, ({ from }) => from.section).values()];
}

/** Finds the candidate of the same kind of source; of the same name where a kind occurs more than once. */
export function sourceFinder(candidates: readonly Candidate[]): CandidateFinder<RevenueSource> {
  const sections = bySection(candidates).map((section) => {
    const kinds = grouped(section, ({ source }) => source);
    const named = firstPlaces(section, ({ source, name }) => `${source} ${name}`);
    return ({ kind, name }: RevenueSource): Candidate | undefined => {
      const alike = kinds.get(kind) ?? [];
      return alike.length > 1 ? section[named.get(`${kind} ${name}`) ?? -1] : alike[0];
    };
  });
  return (source) => sections.flatMap((find) => find(source) ?? []);
}

/** Finds the candidate of the same class. */
export function classFinder(candidates: readonly Candidate[]): CandidateFinder<FunctionLine> {
  const sections = bySection(candidates).map((section) => ({ section, find: subjectFinder(section) }));
  return (line) => sections.flatMap(({ section, find }) => section[find(line)] ?? []);
}

/** Sources with their 其中 lines, in the document's order. */
export function sourceLines(
  sources: readonly RevenueSource[],
  path: string,
  unit: MoneyUnit,
  find: CandidateFinder<RevenueSource>,
  depth: SummaryLine['depth'] = 0,
): SummaryLine[] {
  return sources.flatMap((source, index) => {
    const key = `${path}.${index}`;
    const { kind, name, ordinal } = source;
    const line = portionLine(
      { key, kind: 'source', name, source: kind, depth, ...(ordinal !== undefined && { ordinal }) },
      source,
      unit,
    );
    return [
      complete(line, find(source)),
      ...sourceLines(source.sources ?? [], `${key}.sources`, unit, find, deeper(depth)),
    ];
  });
}

/** Classes, each with what the table prints under it: its parts, its funds, its next level. */
export function classLines(
  classes: readonly FunctionLine[],
  path: string,
  unit: MoneyUnit,
  find: CandidateFinder<FunctionLine>,
  depth: SummaryLine['depth'] = 0,
): SummaryLine[] {
  return classes.flatMap((entry, index) => {
    const key = `${path}.${index}`;
    const { name, ordinal, code, printedAs } = entry;
    const line = portionLine(
      {
        key,
        kind: 'class',
        name,
        depth,
        ...(ordinal !== undefined && { ordinal }),
        ...(code?.origin === 'stated' && { code: code.printed ?? code.value }),
        ...(printedAs !== undefined && { printedAs }),
      },
      entry,
      unit,
    );
    const parts = PARTS.flatMap((part) => {
      const amount = entry[part];
      if (amount === undefined) return [];
      return [amountLine({ key: `${key}.${part}`, kind: 'part', part, depth: deeper(depth) }, amount, unit)];
    });
    return [
      depth === 0 ? complete(line, find(entry)) : line,
      ...parts,
      ...fundLines(entry.bySource, `${key}.bySource`, unit, deeper(depth)),
      ...classLines(entry.lines ?? [], `${key}.lines`, unit, find, deeper(depth)),
    ];
  });
}

/** Balances, each with its funds. */
export function balanceLines(balances: readonly Balance[], path: string, unit: MoneyUnit): SummaryLine[] {
  return balances.flatMap(({ name, amount, bySource }, index) => {
    const key = `${path}.${index}`;
    return [
      amountLine({ key, kind: 'balance', name, depth: 0 }, amount, unit, `${pathOfKey(key)}.amount`),
      ...fundLines(bySource, `${key}.bySource`, unit, 1),
    ];
  });
}

function fundLines(
  amounts: readonly SourceAmount[] | undefined,
  path: string,
  unit: MoneyUnit,
  depth: SummaryLine['depth'],
): SummaryLine[] {
  return (amounts ?? []).map(({ source, amount }, index) =>
    amountLine(
      { key: `${path}.${index}`, kind: 'fund', source, depth },
      amount,
      unit,
      `${pathOfKey(`${path}.${index}`)}.amount`,
    ),
  );
}

function deeper(depth: SummaryLine['depth']): SummaryLine['depth'] {
  return Math.min(depth + 1, 3) as SummaryLine['depth'];
}
