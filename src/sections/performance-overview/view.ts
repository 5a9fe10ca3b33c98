import type { BudgetDisclosure } from '../../model/disclosure.js';
import {
  type ChangeReading,
  type CountReading,
  decimalOf,
  type Money,
  moneyOf,
  readChange,
  readCount,
} from '../../model/money.js';
import type { ProjectCount } from '../../model/performance.js';
import { isAbsent } from '../../model/read.js';
import type { Absence, DecimalString, MoneyUnit, Stated } from '../../model/values.js';

/** Projects of one kind under performance management, as printed. */
export interface ProjectCountLine {
  /** Path of the line in the disclosure. */
  key: string;
  name: string;
  count: CountReading;
  amount: Stated<Money>;
  averageScore?: DecimalString | undefined;
  grades: { key: string; grade: string; count: CountReading }[];
}

export interface PerformanceOverviewView {
  projects: ProjectCountLine[];
  /** The line of the key figures: the first with an amount, or the first. */
  lead?: ProjectCountLine | undefined;
  problemsFound?: CountReading | undefined;
  coverage?: Stated<DecimalString> | undefined;
  changes: ChangeReading[];
  /** Unit of the section's money. */
  unit: MoneyUnit;
  statements: string[];
  /** Notes of the section, if there are no target sheets to show them. */
  notes: string[];
}

/** Path of the section in the data. */
const AT = 'performance';

/** View of 预算绩效情况 besides its 绩效目标表, or the absence of the section. */
export function performanceOverviewView(disclosure: BudgetDisclosure): Absence | PerformanceOverviewView {
  const section = disclosure.performance;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const projects = section.projects.map((project, index) => projectLine(project, unit, `${AT}.projects[${index}]`));
  const { problemsFound, coverage } = section;
  return {
    unit,
    projects,
    lead: projects.find(({ amount }) => !isAbsent(amount) && Number(amount.value) !== 0) ?? projects[0],
    problemsFound: problemsFound && readCount(problemsFound, `${AT}.problemsFound`),
    coverage: coverage && decimalOf(coverage),
    changes: (section.changes ?? []).map((change, index) => readChange(change, unit, `${AT}.changes[${index}]`)),
    statements: section.statements ?? [],
    notes: isAbsent(section.targets) ? (section.notes ?? []) : [],
  };
}

function projectLine(project: ProjectCount, unit: MoneyUnit, key: string): ProjectCountLine {
  return {
    key,
    name: project.name,
    count: readCount(project.count, `${key}.count`),
    amount: moneyOf(project.amount, unit, `${key}.amount`),
    averageScore: project.averageScore,
    grades: (project.grades ?? []).map(({ grade, count }, index) => ({
      key: `${key}.grades[${index}]`,
      grade,
      count: readCount(count, `${key}.grades[${index}].count`),
    })),
  };
}
