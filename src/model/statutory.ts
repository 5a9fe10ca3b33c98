/**
 * The eleven statutory tables (财预〔2016〕143号) in their official order. Every department must publish them, except that only some
 * provinces require 项目支出情况表.
 */
export const STATUTORY_TABLES = [
  /** 1 部门收支总体情况表 */
  'overview',
  /** 2 部门收入总体情况表 */
  'revenue',
  /** 3 部门支出总体情况表 */
  'expenditure',
  /** 4 财政拨款收支总体情况表 */
  'fiscal-appropriation',
  /** 5 一般公共预算支出情况表 */
  'general-public-budget',
  /** 6 一般公共预算基本支出情况表 */
  'basic-expenditure',
  /** 7 项目支出情况表 */
  'projects',
  /** 8 “三公”经费支出情况表 */
  'three-public',
  /** 9 政府性基金预算支出情况表 */
  'government-fund',
  /** 10 国有资本经营预算支出情况表 */
  'state-capital',
  /** 11 项目支出绩效目标表 */
  'performance-targets',
] as const;

/** The eleven statutory tables (财预〔2016〕143号), by canonical name. */
export type StatutoryTableId = (typeof STATUTORY_TABLES)[number];
