import type { BudgetDisclosure } from '../../model/disclosure.js';
import { type ChangeReading, decimalOf, type Money, moneyOf, pathOfKey, readChange } from '../../model/money.js';
import type { ProjectCount } from '../../model/performance.js';
import { figureUnit, isAbsent } from '../../model/read.js';
import { type TargetView, targetView } from '../../model/reading/targets.js';
import type { Absence, Count, DecimalString, MoneyUnit, Stated } from '../../model/values.js';

/** A number of things with the unit printed beside it. */
export interface CountReading {
  value: Stated<DecimalString>;
  unit?: string;
  /** Path into the data. */
  at: string;
}

/** Projects of one kind under performance management, as printed. */
export interface ProjectCountLine {
  key: string;
  name: string;
  count: CountReading;
  amount: Stated<Money>;
  averageScore?: DecimalString;
  grades: { key: string; grade: string; count: CountReading }[];
}

export interface PerformanceView {
  projects: ProjectCountLine[];
  /** The projects the section is about first: the first line with money, else the first. */
  lead?: ProjectCountLine;
  targets: Stated<TargetView[]>;
  /** How many sheets list indicators, and how many indicators; left out where none does. */
  listed?: { sheets: number; indicators: number };
  problemsFound?: CountReading;
  coverage?: Stated<DecimalString>;
  changes: ChangeReading[];
  /** Whether a name of a responsible person is in the data and was left out. */
  responsibleLeftOut: boolean;
  /** Unit of the section's money. */
  unit: MoneyUnit;
  statements: string[];
  notes: string[];
}

export interface PerformanceOptions {
  /** Take the names of responsible persons (项目负责人) over. Default false. */
  showResponsible?: boolean | undefined;
}

/** Where the section stands in the data. */
const AT = 'performance';

/** 预算绩效情况 with its 绩效目标表, ready to be shown; the section's absence if it has none. */
export function performanceView(
  disclosure: BudgetDisclosure,
  { showResponsible = false }: PerformanceOptions = {},
): Absence | PerformanceView {
  const section = disclosure.performance;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const projects = section.projects.map((project, index) => projectLine(project, unit, `projects.${index}`));
  const lead = projects.find(({ amount }) => !isAbsent(amount) && Number(amount.value) !== 0) ?? projects[0];
  const targets: Stated<TargetView[]> = isAbsent(section.targets)
    ? section.targets
    : section.targets.map((target, index) => targetView(target, unit, `targets.${index}`, showResponsible));
  const counts = isAbsent(targets)
    ? []
    : targets.flatMap(({ indicators }) => (isAbsent(indicators) || indicators.count === 0 ? [] : indicators.count));
  return {
    unit,
    projects,
    ...(lead && { lead }),
    targets,
    ...(counts.length > 0 && {
      listed: { sheets: counts.length, indicators: counts.reduce((total, count) => total + count, 0) },
    }),
    ...(section.problemsFound !== undefined && {
      problemsFound: countOf(section.problemsFound, `${AT}.problemsFound`),
    }),
    ...(section.coverage !== undefined && { coverage: decimalOf(section.coverage) }),
    changes: (section.changes ?? []).map((change, index) => readChange(change, unit, `${AT}.changes[${index}]`)),
    responsibleLeftOut:
      !showResponsible &&
      !isAbsent(section.targets) &&
      section.targets.some(({ responsible }) => typeof responsible === 'string'),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

function countOf(count: Stated<Count>, at: string): CountReading {
  const unit = isAbsent(count) ? '' : figureUnit(count, '');
  return { value: decimalOf(count), at, ...(unit !== '' && { unit }) };
}

function projectLine(project: ProjectCount, unit: MoneyUnit, key: string): ProjectCountLine {
  const at = `${AT}.${pathOfKey(key)}`;
  return {
    key,
    name: project.name,
    count: countOf(project.count, `${at}.count`),
    amount: moneyOf(project.amount, unit, `${at}.amount`),
    ...(project.averageScore !== undefined && { averageScore: project.averageScore }),
    grades: (project.grades ?? []).map(({ grade, count }, index) => ({
      key: `${key}.grades.${index}`,
      grade,
      count: countOf(count, `${at}.grades[${index}].count`),
    })),
  };
}
