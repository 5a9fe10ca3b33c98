/**
 * Types that all sections share: decimals as printed, units, absences, figures and changes.
 */

/**
 * A decimal number exactly as the document printed it, without thousands separators: `"120.50"`, `"0"`, `"-4"`.
 * Trailing zeros are kept, because they show the precision of the figure.
 */
export type DecimalString = `${number}`;

/** Unit of money (金额单位). One document may use several: tables in 元 or 千元, text in 万元. */
export type MoneyUnit = '元' | '百元' | '千元' | '万元' | '亿元';

/**
 * Why a value, a row or a whole section has no content. Each kind is shown differently.
 *
 * - `not-arranged`: 未安排, the document says in words that nothing was budgeted, without printing 0.
 * - `blank`: the printed cell is empty.
 * - `not-applicable`: 单位不需填列, the department does not have to fill it in.
 * - `not-stated`: named in the document, but without a figure (人员经费主要包括：基本工资、……).
 * - `withheld`: 不宜公开, not published; the statement should give the reason (保密法, 政府信息公开条例).
 * - `empty-table`: 本表为空表, a table published empty, with a statement that says so (财预〔2016〕143号).
 * - `not-in-form`: 表式无此项, the form used by the document does not have it.
 * - `missing`: not in the document at all.
 */
export type AbsenceKind =
  | 'not-arranged'
  | 'blank'
  | 'not-applicable'
  | 'not-stated'
  | 'withheld'
  | 'empty-table'
  | 'not-in-form'
  | 'missing';

/** The absence of a value, and what the document says about it. */
export interface Absence {
  /** Why there is no value. */
  absent: AbsenceKind;
  /** The document's words, verbatim. */
  statement?: string;
}

/** A value that the document states, or an `Absence`. “Nothing” is never `null`, `0`, `NaN` or an empty string. */
export type Stated<T> = T | Absence;

/** The same figure printed elsewhere in the document. */
export interface PrintedElsewhere<U extends string = string> {
  /** The table or section that prints it, by its official name. */
  where: string;
  /** The figure as printed there. */
  value: DecimalString;
  /** Unit there; defaults to the unit of the figure's section. */
  unit?: U;
}

/** A figure with its own unit, its printed form, or other places that print it. */
export interface FigureDetail<U extends string = string> {
  /** The decimal as printed. */
  value: DecimalString;
  /** Unit of this figure; defaults to the unit of its section. */
  unit?: U;
  /** The figure as printed, if it differs from value and unit (`"36 万"`, `"0.39 万"`). */
  printed?: string;
  /** Other places that print this figure, even with a different value. At most 100. */
  elsewhere?: PrintedElsewhere<U>[];
}

/** A printed figure: a decimal in the unit of its section, or an object with details. */
export type Figure<U extends string = string> = DecimalString | FigureDetail<U>;

/** Money (金额). */
export type Amount = Figure<MoneyUnit>;

/** A percentage as printed, without the sign: `"12.50"` is 12.50%. */
export type Percent = Figure<'%'>;

/** A number of things, people or square metres, in the unit printed beside it (辆, 台, 个, 人次, 平方米). */
export type Count = Figure<string>;

/** What a change is measured against (对比基数). */
export type ComparisonBase =
  /** 上年预算数 */
  | 'last-year-budget'
  /** 上年预算执行数 */
  | 'last-year-execution'
  /** 上年决算数 */
  | 'last-year-final'
  /** 本年年初预算数 */
  | 'this-year-budget'
  /** The document does not say what it compares with. */
  | 'unspecified';

/** The word of a change: 增加 / 增长, 减少 / 下降, 持平 / 无变动. */
export type ChangeDirection = 'increase' | 'decrease' | 'unchanged';

/**
 * A change as the document states it (增减变化情况). Documents may print an amount without a rate, a rate without an amount, or only
 * 持平. `direction` is the printed word. Amount and rate are as printed, usually unsigned; a printed minus always means a decrease,
 * even with 减少.
 */
export interface Change {
  /** 对比基数. */
  base: ComparisonBase;
  /** The figure compared with (上年数). */
  baseAmount?: Stated<Amount>;
  /** 增加, 减少 or 持平, if the document says which. */
  direction?: ChangeDirection;
  /** The printed word, if it is not simply one of the three (`"下降（增长）"`). */
  printed?: string;
  /** 增减额, as printed. */
  amount?: Stated<Amount>;
  /** 增减率, as printed. */
  rate?: Stated<Percent>;
  /** 主要原因, verbatim. */
  reason?: Stated<string>;
}

/** A subject code (科目编码) of the function or economic classification. */
export interface Code {
  /** Digits without spaces: 类 `"201"`, 款 `"20126"`, 项 `"2012601"`. */
  value: string;
  /** `stated`: printed in the document. `assigned`: added by the author of the data, from the code list of `year`. */
  origin: 'stated' | 'assigned';
  /** Year of the code list (政府收支分类科目). */
  year?: number;
  /** The code as printed, if it differs (`"301 2"`). */
  printed?: string;
}

/** An amount and what is printed about it. Lines, sources and items extend it. */
export interface Portion {
  /** 预算数, or 决算数 in final accounts. */
  amount: Stated<Amount>;
  /** 占比: share of the total of the section. */
  share?: Stated<Percent>;
  /** 上年预算数, if the table has a column for it. */
  lastYearBudget?: Stated<Amount>;
  /** 上年执行数 or 上年决算数, if the table has a column for it. */
  lastYearExecution?: Stated<Amount>;
  /** 年初预算数, in final accounts. */
  budget?: Stated<Amount>;
  /** 全年预算数 or 调整预算数, in final accounts. */
  adjustedBudget?: Stated<Amount>;
  /** 完成预算的百分比, in final accounts: percentage of the budget given by `completionOf`. */
  completion?: Stated<Percent>;
  /** The budget that `completion` refers to: 年初预算 or 全年预算. Default `'budget'`. */
  completionOf?: 'budget' | 'adjustedBudget';
  /** 主要用于, verbatim. */
  purpose?: string;
  /** Stated changes, the main comparison first. */
  changes?: Change[];
}

/** Fields of every section besides its figures. */
export interface SectionBase {
  /** Heading as printed. */
  heading?: string;
  /** Unit of the section's figures; defaults to the unit of the disclosure. */
  unit?: MoneyUnit;
  /** Sentences of the section that no other field contains, verbatim, in order. */
  statements?: string[];
  /** Notes under the section's table (注), verbatim. */
  notes?: string[];
}
