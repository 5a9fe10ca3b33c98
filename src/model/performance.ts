import type { Amount, Change, Count, DecimalString, Percent, SectionBase, Stated } from './values.js';

/** Performance (绩效): projects under performance management, and their target sheets (项目支出绩效目标表, table 11). */

/** Number and amount of projects under performance management. */
export interface ProjectCount {
  /** What is counted, as printed (财政拨款项目, 编报绩效目标的项目). */
  name: string;
  /** Number of projects. */
  count: Stated<Count>;
  /** Amount of these projects. */
  amount: Stated<Amount>;
  /** 平均得分 */
  averageScore?: DecimalString;
  /** 绩效评级: grade and number of projects. */
  grades?: { grade: string; count: Count }[];
}

/** Funds of a target sheet (年度预算总额, 其中：财政拨款, 其他资金). */
export interface TargetFunds {
  /** 年度预算总额. */
  total: Stated<Amount>;
  /** 其中：财政拨款. */
  fiscal: Stated<Amount>;
  /** 其他资金. */
  other: Stated<Amount>;
}

/** Comparison operator, normalised (`>=` becomes `≥`). */
export type TargetOperator = '≥' | '≤' | '>' | '<' | '=';

/**
 * The value of an indicator (指标值) or of last year (上年完成值).
 *
 * - `number`: operator where printed, decimal, and the unit as printed (次, %, 小时, 元/次).
 * - `date`: an ISO date.
 * - `word`: a qualitative word (提高, 优良).
 * - `none`: the form prints 无; `printed` is the whole cell (`"无%"`).
 */
export type Measure =
  | { kind: 'number'; operator?: TargetOperator; value: DecimalString; unit?: string; printed?: string }
  | { kind: 'date'; date: string; printed?: string }
  | { kind: 'word'; word: string }
  | { kind: 'none'; printed: string };

/** A row of 项目支出绩效目标表. */
export interface Indicator {
  /** 一级指标 */
  dimension: string;
  /** 二级指标 */
  category: string;
  /** 三级指标 */
  name: string;
  /** 指标值 */
  target: Stated<Measure>;
  /** 指标值设置依据 */
  basis?: Stated<string>;
  /** 上年完成值 */
  lastYear?: Stated<Measure>;
  /** 指标分值权重 */
  weight?: Stated<DecimalString>;
  /** 指标赋分规则 */
  scoring?: Stated<string>;
  /** 佐证资料 */
  evidence?: Stated<string>;
}

/** A target sheet: 项目支出绩效目标表 (table 11), or 整体支出绩效目标 of the department. */
export interface PerformanceTarget {
  /** Whether the sheet is about one project or the whole department. */
  scope: 'project' | 'department';
  /** 项目名称, or the department's name. */
  name: string;
  /** 预算单位 */
  unitName?: Stated<string>;
  /** 项目负责人: personal data, shown only when the host asks for it. */
  responsible?: Stated<string>;
  /** 项目资金 */
  funds: Stated<TargetFunds>;
  /** 项目总体目标, verbatim. */
  goal: Stated<string>;
  /** Rows of the sheet. */
  indicators: Stated<Indicator[]>;
}

/** 预算绩效情况. */
export interface Performance extends SectionBase {
  /** Projects under performance management, at most 50 entries. */
  projects: ProjectCount[];
  /** 自评发现问题数 */
  problemsFound?: Stated<Count>;
  /** Changes stated for the amount under performance management. */
  changes?: Change[];
  /** 绩效目标覆盖率. */
  coverage?: Stated<Percent>;
  /** 项目支出绩效目标表, one per project. */
  targets: Stated<PerformanceTarget[]>;
}
