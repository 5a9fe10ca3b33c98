import { difference, rateOfChange, shareOf } from '../model/arithmetic.js';
import type { BudgetDisclosure, DisclosureKind } from '../model/disclosure.js';
import { mostCommon } from '../model/lists.js';
import type { Money } from '../model/money.js';
import { amountIn, isAbsent, MISSING } from '../model/read.js';
import type { Absence, DecimalString, MoneyUnit, Stated } from '../model/values.js';
import {
  type Basis,
  type ComparedLine,
  classLists,
  type MeasureReader,
  type NamedMeasure,
  type Offer,
  projectAmounts,
  THREE_PUBLIC_MEASURES,
  TOTAL_MEASURES,
} from './measures.js';
import { type Axis, type ComparedSubject, footingOf, type LeftOut } from './subjects.js';

/** A figure as printed, its absence, or that it is on another basis. */
export type ComparisonCell =
  | { form: 'money'; money: Stated<Money> }
  | { form: 'percent'; value: Stated<DecimalString> /** A rate of change, written with its sign. */; signed?: true }
  | { form: 'refused'; basis: Basis };

/** A row of years, or a column of departments. */
export interface ComparedMeasure {
  key: string;
  /** The measure, if it has an official name. Otherwise `name` is as printed. */
  named?: NamedMeasure;
  name?: string;
  language?: string;
  form: 'money' | 'percent';
  /** The basis of the compared figures, if documents offer several. */
  basis?: Basis | undefined;
  /** One cell per subject, in their order. */
  cells: ComparisonCell[];
  /** For years: the change of the last year, computed from the printed figures. */
  change?: { amount: Money; rate?: DecimalString } | undefined;
}

export type TopicName = 'totals' | 'threePublic' | 'classes' | 'projects';

/** A table of the comparison. */
export interface Topic {
  topic: TopicName;
  measures: ComparedMeasure[];
  /** The basis of the whole table, if documents offer several. */
  basis?: Basis;
}

/** For departments: a row per project, as departments have no projects in common. */
export interface ProjectRow {
  key: string;
  subject: number;
  name: string;
  money: Stated<Money>;
  /** Share of the department's project expenditure, computed. */
  share?: DecimalString | undefined;
}

export interface ComparisonView {
  axis: Axis;
  kind: DisclosureKind;
  /** The unit that most subjects print, to which amounts are converted. */
  unit: MoneyUnit;
  /** Whether subjects print in different units. */
  converted: boolean;
  subjects: { key: string; name: string; language: string; year: number; disclosure: BudgetDisclosure }[];
  topics: Topic[];
  projects: ProjectRow[];
  leftOut: LeftOut[];
}

/** Fewer than two disclosures can be compared. */
export interface NoComparison {
  refused: true;
  leftOut: LeftOut[];
}

/** Compares disclosures, if at least two can be compared. */
export function comparisonView(disclosures: readonly BudgetDisclosure[]): ComparisonView | NoComparison {
  const { kind, axis, subjects, leftOut } = footingOf(disclosures);
  if (subjects.length < 2) return { refused: true, leftOut };
  const units = subjects.map(({ disclosure }) => disclosure.unit);
  // Ties go to the last one, which is the latest year.
  const unit = mostCommon([...units].reverse()) ?? '万元';
  const topics = [
    measured('totals', TOTAL_MEASURES, subjects, axis, unit),
    measured('threePublic', THREE_PUBLIC_MEASURES, subjects, axis, unit),
    classesTopic(subjects, axis, unit),
    ...(axis === 'years' ? [projectsTopic(subjects, unit)] : []),
  ].filter(({ measures }) => measures.length > 0);
  return {
    axis,
    kind,
    unit,
    converted: new Set(units).size > 1,
    subjects: subjects.map(({ key, disclosure }) => ({
      key,
      name: disclosure.department.name,
      language: disclosure.language,
      year: disclosure.year,
      disclosure,
    })),
    topics,
    projects: axis === 'departments' ? projectRows(subjects) : [],
    leftOut,
  };
}

function measured(
  topic: TopicName,
  readers: readonly MeasureReader[],
  subjects: readonly ComparedSubject[],
  axis: Axis,
  unit: MoneyUnit,
): Topic {
  const measures = readers.flatMap(({ measure, read }): ComparedMeasure[] => {
    const offers = subjects.map(({ disclosure }) => read(disclosure));
    const offered = offers.flatMap((offer) => (isAbsent(offer) ? [] : [offer]));
    const basis = sharedBasis(offered.map((candidates) => candidates.map((candidate) => candidate.basis)));
    if (basis === undefined) return [];
    const form = offered[0]?.[0]?.form ?? 'money';
    const cells = offers.map((offer) => (isAbsent(offer) ? absentCell(form, offer) : cellOn(basis, offer)));
    const change = axis === 'years' ? yearChange(cells, unit) : undefined;
    return [{ key: measure, named: measure, form, cells, basis: basis === 'same' ? undefined : basis, change }];
  });
  return { topic, measures };
}

/** The basis that most disclosures offer; ties go to the preferred one. */
function sharedBasis(offers: readonly (readonly Basis[])[]): Basis | undefined {
  return mostCommon(offers.flatMap((bases) => [...new Set(bases)]));
}

function absentCell(form: 'money' | 'percent', absence: Absence): ComparisonCell {
  return form === 'money' ? { form, money: absence } : { form, value: absence };
}

function cellOn(basis: Basis, candidates: readonly Offer[]): ComparisonCell {
  const found = candidates.find((candidate) => candidate.basis === basis);
  if (!found) return { form: 'refused', basis: candidates[0]?.basis ?? 'same' };
  return found.form === 'money'
    ? { form: 'money', money: found.money }
    : { form: 'percent', value: found.value, signed: true };
}

/** The change of the last year, if both years have a figure. */
function yearChange(cells: readonly ComparisonCell[], unit: MoneyUnit): ComparedMeasure['change'] {
  const [before, last] = cells.slice(-2).map((cell) => (cell.form === 'money' ? cell.money : undefined));
  if (!before || !last || isAbsent(before) || isAbsent(last)) return undefined;
  const [from, to] = [before, last].map((money) => amountIn(money.value, money.unit, unit)) as [
    DecimalString,
    DecimalString,
  ];
  const rate = rateOfChange(to, from);
  return { amount: { value: difference(to, from), unit }, ...(rate !== undefined && { rate }) };
}

/** Expenditure by class, in the scope that most disclosures print. Other scopes are refused. */
function classesTopic(subjects: readonly ComparedSubject[], axis: Axis, unit: MoneyUnit): Topic {
  const lists = subjects.map(({ disclosure }) => classLists(disclosure));
  const basis = sharedBasis(lists.map((list) => list.map((entry) => entry.basis)));
  if (basis === undefined) return { topic: 'classes', measures: [] };
  const taking = lists.map((list) => list.find((entry) => entry.basis === basis));
  const measures = matchedLines(
    taking.map((list) => list?.lines),
    (index) => {
      const other = lists[index]?.[0];
      return other ? { form: 'refused', basis: other.basis } : { form: 'money', money: MISSING };
    },
    subjects,
    axis,
    unit,
  );
  return { topic: 'classes', measures, basis };
}

function projectsTopic(subjects: readonly ComparedSubject[], unit: MoneyUnit): Topic {
  const lists = subjects.map(({ disclosure }) => projectAmounts(disclosure));
  const measures = matchedLines(
    lists.map((list) => (list.length > 0 ? list : undefined)),
    () => ({ form: 'money', money: MISSING }),
    subjects,
    'years',
    unit,
  );
  return { topic: 'projects', measures };
}

/** Matches the lines of several disclosures by code if both have one, else by name, in order of first occurrence. */
function matchedLines(
  lists: readonly (readonly ComparedLine[] | undefined)[],
  without: (subject: number) => ComparisonCell,
  subjects: readonly ComparedSubject[],
  axis: Axis,
  unit: MoneyUnit,
): ComparedMeasure[] {
  const rows: { name: string; code?: string; language: string; found: Map<number, Stated<Money>> }[] = [];
  const byName = new Map<string, number>();
  const byCode = new Map<string, number>();
  lists.forEach((list, index) => {
    for (const { name, code, money } of list ?? []) {
      const known = [byName.get(name), code === undefined ? undefined : byCode.get(code)].flatMap((at) => at ?? []);
      const at = known.length === 0 ? rows.length : Math.min(...known);
      const language = subjects[index]?.disclosure.language ?? '';
      const row = rows[at] ?? { name, language, found: new Map<number, Stated<Money>>() };
      if (at === rows.length) {
        rows.push(row);
        byName.set(name, at);
      }
      if (code !== undefined && row.code === undefined) {
        row.code = code;
        if (!byCode.has(code)) byCode.set(code, at);
      }
      if (!row.found.has(index)) row.found.set(index, money);
    }
  });
  return rows.map(({ name, language, found }, position) => {
    const cells = subjects.map((_, index): ComparisonCell => {
      if (lists[index] === undefined) return without(index);
      return { form: 'money', money: found.get(index) ?? MISSING };
    });
    const change = axis === 'years' ? yearChange(cells, unit) : undefined;
    return { key: `line.${position}`, name, language, form: 'money', cells, change };
  });
}

function projectRows(subjects: readonly ComparedSubject[]): ProjectRow[] {
  return subjects.flatMap(({ disclosure, key }, subject) => {
    const whole = isAbsent(disclosure.expenditure) ? undefined : disclosure.expenditure.project.amount;
    const unit = (!isAbsent(disclosure.expenditure) && disclosure.expenditure.unit) || disclosure.unit;
    return projectAmounts(disclosure).map(({ name, money }, index): ProjectRow => {
      const share =
        whole === undefined || isAbsent(whole) || isAbsent(money)
          ? undefined
          : shareOf(money.value, amountIn(whole, unit, money.unit));
      return { key: `${key}.projects.${index}`, subject, name, money, share };
    });
  });
}
