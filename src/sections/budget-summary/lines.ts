import type { FunctionLine, RevenueSource, RevenueSourceKind } from '../../model/lines.js';
import { firstPlaces, grouped } from '../../model/lists.js';
import { type Money, moneyOf } from '../../model/money.js';
import { type Placed, placed } from '../../model/path.js';
import { isAbsent } from '../../model/read.js';
import { functionLine } from '../../model/reading/functions.js';
import {
  amountLine,
  depthBelow,
  type Line,
  type Origin,
  printedElsewhere,
  printedShare,
  SPLITS,
  sameFigure,
} from '../../model/reading/line.js';
import { fundLines, revenueLine } from '../../model/reading/sources.js';
import { subjectFinder } from '../../model/reading/subjects.js';
import type { MoneyUnit, Portion, Stated } from '../../model/values.js';

/** A section that figures of the summary are taken from. */
export type SummaryOrigin = Exclude<Origin, 'governmentFund' | 'stateCapital'>;

/** One line of either side of the table. */
export interface SummaryLine extends Line {
  /** Section the amount is printed in. */
  from: SummaryOrigin;
  /** Different amounts that other sections print for this line. */
  others: { from: SummaryOrigin; money: Money }[];
}

/** A line of another section that may have the amount of a line that the overview only names. */
export interface Candidate {
  name: string;
  code?: { value: string };
  source?: RevenueSourceKind;
  portion: Portion;
  unit: MoneyUnit;
  from: SummaryOrigin;
  /** Path of the line in the disclosure. */
  at: string;
}

/** A line with its own printed amount. */
export function ownLine(line: Line, from: SummaryOrigin = 'overview'): SummaryLine {
  return { ...line, from, others: [] };
}

/** Fills in the amount of a line that is only named from another section, and collects different amounts. */
function complete(line: Line, candidates: readonly Candidate[]): SummaryLine {
  const found = isNamed(line) ? candidates.find(({ portion }) => !isNamed(portion)) : undefined;
  const completed = found ? withAmountFrom(line, found) : ownLine(line);
  const { amount } = completed;
  if (isAbsent(amount)) return completed;
  const others = candidates.flatMap(({ portion, unit, from, at }) => {
    const money = moneyOf(portion.amount, unit, `${at}.amount`);
    return isAbsent(money) || sameFigure(money, amount) ? [] : [{ from, money }];
  });
  return { ...completed, others };
}

/** Whether a line is named without an amount. */
export function isNamed({ amount }: { amount: Stated<unknown> }): boolean {
  return isAbsent(amount) && amount.absent === 'not-stated';
}

function withAmountFrom(line: Line, { portion: { amount, share }, unit, from, at }: Candidate): SummaryLine {
  return {
    ...ownLine(line, from),
    amount: moneyOf(amount, unit, `${at}.amount`),
    elsewhere: printedElsewhere(amount, unit, `${at}.amount`),
    ...(share !== undefined && { share: printedShare(share, at) }),
  };
}

/** Finds the candidates for a line: at most one from each section. */
export type CandidateFinder<L> = (line: L) => Candidate[];

function bySection(candidates: readonly Candidate[]): Candidate[][] {
  return [...grouped(candidates, ({ from }) => from).values()];
}

/** Finds the candidate with the same kind of source, and with the same name if a kind occurs more than once. */
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
export function summarySourceLines(
  sources: readonly RevenueSource[],
  path: string,
  unit: MoneyUnit,
  find: CandidateFinder<RevenueSource>,
): SummaryLine[] {
  return placed(sources, path, 'sources').map((source) => complete(revenueLine(source, unit), find(source.item)));
}

/** Classes, each with the lines below it: its parts, its funds, its next level. */
export function classLines(
  classes: readonly FunctionLine[],
  path: string,
  unit: MoneyUnit,
  find: CandidateFinder<FunctionLine>,
): SummaryLine[] {
  return placed(classes, path, 'lines').flatMap((entry) => {
    const line = functionLine(entry, unit);
    const below = [...splitLines(entry, unit), ...fundLines(entry.item.bySource, unit, [...entry.above, entry.at])];
    return [line.depth === 0 ? complete(line, find(entry.item)) : ownLine(line), ...below.map((one) => ownLine(one))];
  });
}

function splitLines({ item, at, above }: Placed<FunctionLine>, unit: MoneyUnit): Line[] {
  const path = [...above, at];
  return SPLITS.flatMap((kind) => {
    const amount = item[kind];
    if (amount === undefined) return [];
    return [amountLine({ key: `${at}.${kind}`, kind, depth: depthBelow(path), above: path }, amount, unit)];
  });
}
