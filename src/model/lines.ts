import type { Amount, Code, Portion, SectionBase, Stated } from './values.js';

/**
 * Sections about revenue, expenditure and funds. They share three kinds of line: revenue sources, function lines (类 / 款 / 项) and
 * economic lines (类 / 款).
 */

/** Sources of revenue (收入来源, 资金性质). */
export type RevenueSourceKind =
  /** 财政拨款收入, if the document prints the funds as one */
  | 'fiscal-appropriation'
  /** 一般公共预算 */
  | 'general-public-budget'
  /** 上级一般公共预算安排的转移支付资金 */
  | 'general-public-transfer'
  /** 政府性基金预算 */
  | 'government-fund'
  /** 上级政府性基金安排的转移支付资金 */
  | 'government-fund-transfer'
  /** 国有资本经营预算 */
  | 'state-capital'
  /** 上级国有资本经营预算安排的转移支付资金 */
  | 'state-capital-transfer'
  /** 财政专户管理资金 */
  | 'special-account'
  /** 事业收入 */
  | 'institutional'
  /** 经营收入, 事业单位经营收入 */
  | 'business'
  /** 上级补助收入 */
  | 'superior-subsidy'
  /** 附属单位上缴收入 */
  | 'affiliate-remittance'
  /** 上年结转结余, if the form lists it among the sources */
  | 'carry-over'
  /** 其他收入 */
  | 'other';

/** One source of revenue. */
export interface RevenueSource extends Portion {
  /** Which source it is, whatever its printed name. */
  kind: RevenueSourceKind;
  /** As printed. */
  name: string;
  /** The line's ordinal as printed (`"一、"`, `"1."`). */
  ordinal?: string;
  /** 其中: the sources that make up this one. */
  sources?: RevenueSource[];
}

/** A balance brought forward, used, distributed or carried forward (结转和结余). */
export interface Balance extends FundedPortion {
  /** Which balance it is, whatever its printed name. */
  kind: /** 上年结转结余, 年初结转和结余 */
    | 'opening-carry-over'
    /** 使用非财政拨款结余 */
    | 'surplus-used'
    /** 结余分配 */
    | 'surplus-distributed'
    /** 年末结转和结余 */
    | 'closing-carry-over';
  /** As printed. */
  name: string;
  /** The line's ordinal as printed (`"四、"`). */
  ordinal?: string;
}

/** Level of the function classification (支出功能分类): 类, 款, 项. */
export type FunctionLevel = 'class' | 'group' | 'item';

/** Part of an amount that comes from one source of funds (按资金性质). */
export interface SourceAmount {
  /** 资金性质. */
  source: RevenueSourceKind;
  /** Amount from this source. */
  amount: Stated<Amount>;
}

/** A portion that the table also splits by source of funds (按资金性质). */
export interface FundedPortion extends Portion {
  /** The amount by source of funds. */
  bySource?: SourceAmount[];
}

/**
 * A line of the function classification (功能分类科目). `lines` holds the next level. Sub-totals are kept as printed, even if they do not
 * add up. A line without a figure has the amount `{ absent: 'not-stated' }`.
 */
export interface FunctionLine extends Portion {
  /** 类, 款 or 项. */
  level: FunctionLevel;
  /** Official name of the subject. */
  name: string;
  /** The line's ordinal as printed (`"一、"`, `"9."`). */
  ordinal?: string;
  /** 科目编码. */
  code?: Code;
  /** The name or path as printed, if it differs from the official one. */
  printedAs?: string;
  /** 基本支出 */
  basic?: Stated<Amount>;
  /** 项目支出 */
  project?: Stated<Amount>;
  /** 经营支出 */
  business?: Stated<Amount>;
  /** 上缴上级支出 */
  remittedUp?: Stated<Amount>;
  /** 对附属单位补助支出 */
  subsidiesPaid?: Stated<Amount>;
  /** The amount by source of funds. */
  bySource?: SourceAmount[];
  /** Lines of the next level. */
  lines?: FunctionLine[];
}

/** A line of the economic classification (部门预算支出经济分类科目): 类, 款. */
export interface EconomicLine {
  /** Official name of the subject. */
  name: string;
  /** 科目编码. */
  code?: Code;
  /** 金额. */
  amount: Stated<Amount>;
  /** 人员经费 */
  personnel?: Stated<Amount>;
  /** 公用经费 */
  operating?: Stated<Amount>;
  /** 款 of a 类. */
  lines?: EconomicLine[];
}

/** 收支总体情况 (table 1): revenue by source, expenditure by class, and their totals. */
export interface Overview extends SectionBase {
  /** 收支总预算, 总计: one total for revenue and expenditure; `not-stated` if the document prints a total for one side only. */
  total: Portion;
  /** 收入: sources and balances brought forward. */
  revenue: {
    /** 收入总计, if it is printed separately from 支出总计, or without it. */
    total?: Portion;
    /** 本年收入合计 */
    currentYear?: Stated<Amount>;
    sources: RevenueSource[];
    balances?: Balance[];
  };
  /** 支出: classes and balances carried forward. */
  expenditure: {
    /** 支出总计, if it is printed separately from 收入总计, or without it. */
    total?: Portion;
    /** 本年支出合计 */
    currentYear?: Stated<Amount>;
    /** 支出功能分类, 类 */
    classes: FunctionLine[];
    balances?: Balance[];
  };
}

/** 收入情况 (table 2). */
export interface Revenue extends SectionBase {
  /** 收入预算, 本年收入合计 */
  total: Portion;
  /** Sources in the document’s order. */
  sources: RevenueSource[];
  /** Balances brought forward (上年结转结余), if the section prints them besides the revenue of the year. */
  balances?: Balance[];
  /** Revenue by function and source, if the table prints it so; amounts by source are in `bySource`. */
  lines?: FunctionLine[];
}

/** 支出情况 (table 3): basic and project expenditure of all funds. */
export interface Expenditure extends SectionBase {
  /** 支出预算, 本年支出合计 */
  total: Portion;
  /** 基本支出 */
  basic: Portion;
  /** 项目支出 */
  project: Portion;
  /** 经营支出 */
  business?: Portion;
  /** 上缴上级支出 */
  remittedUp?: Portion;
  /** 对附属单位补助支出 */
  subsidiesPaid?: Portion;
  /** 类 → 款 → 项, if the table prints them. */
  lines?: FunctionLine[];
}

/** 财政拨款收支总体情况 (table 4): fiscal appropriations by fund and by class. */
export interface FiscalAppropriation extends SectionBase {
  /**
   * 财政拨款收支总预算, 总计, and its fund columns (一般公共预算, 政府性基金预算, 国有资本经营预算): one total for revenue and expenditure;
   * `not-stated` if the document prints a total for one side only.
   */
  total: FundedPortion;
  /** 收入: funds and balances brought forward. */
  revenue: {
    /** 财政拨款收入总计, if it is printed separately from 财政拨款支出总计, or without it. */
    total?: Portion;
    /** 本年收入合计 */
    currentYear?: Stated<Amount>;
    sources: RevenueSource[];
    balances?: Balance[];
  };
  /** 支出: classes and balances carried forward. */
  expenditure: {
    /** 财政拨款支出总计, if it is printed separately from 财政拨款收入总计, or without it. */
    total?: FundedPortion;
    /** 本年支出合计 */
    currentYear?: Stated<Amount>;
    /** 本年支出合计 by fund */
    bySource?: SourceAmount[];
    classes: FunctionLine[];
    balances?: Balance[];
  };
}

/**
 * One fund's expenditure by function: 一般公共预算 (table 5), 政府性基金预算 (table 9) or 国有资本经营预算 (table 10).
 */
export interface FundExpenditure extends SectionBase {
  /** 当年拨款合计 */
  total: Portion;
  /** 基本支出 */
  basic?: Portion;
  /** 项目支出 */
  project?: Portion;
  /** 类 → 款 → 项 */
  lines: FunctionLine[];
  /** 结转和结余 of the fund. */
  balances?: Balance[];
}

/** Personnel or operating expenses, with their economic 款, which often have no amounts. */
export interface BasicShare extends Portion {
  /** The 款 that it is spent on. */
  items?: EconomicLine[];
}

/** 一般公共预算基本支出情况 (table 6). */
export interface BasicExpenditureData extends SectionBase {
  /** 基本支出合计. */
  total: Portion;
  /** 人员经费 */
  personnel: BasicShare;
  /** 公用经费. Not the same as 机关运行经费. */
  operating: BasicShare;
  /** The table by economic classification, if it is printed. */
  lines?: EconomicLine[];
}
