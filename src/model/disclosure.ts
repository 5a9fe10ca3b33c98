import type {
  BasicExpenditureData,
  Expenditure,
  FiscalAppropriation,
  FundExpenditure,
  Overview,
  Revenue,
} from './lines.js';
import type {
  Assets,
  GlossaryEntry,
  OperatingExpensesData,
  OtherMattersData,
  Procurement,
  Profile,
  ProjectExpenditureData,
  ThreePublicExpenses,
} from './matters.js';
import type { Performance } from './performance.js';
import type { StatutoryTableId } from './statutory.js';
import type { MoneyUnit, Stated } from './values.js';

/** The version of the data format this library writes. */
export const SCHEMA_VERSION = 1;

/** 部门预算, or 部门决算. */
export type DisclosureKind = 'budget' | 'final-accounts';

/** The department that publishes. */
export interface Department {
  /** Full official name. */
  name: string;
  /** Short name in use, if the document has one. */
  shortName?: string;
  /** Administrative division, from large to small. */
  region?: string[];
  /** 统一社会信用代码 or the budget unit code, where printed. */
  code?: string;
}

/** Where the disclosure was published, and when. */
export interface DisclosureSourceData {
  /** Title of the published document. */
  title: string;
  /** Who published it, as printed. */
  publisher: string;
  /** Date of publication, ISO (`"2023-02-10"`). */
  published: Stated<string>;
  /** Address of the published document. */
  url?: string;
  /** Which part of the document the data covers, if not all of it. */
  extent?: string;
}

/** The title, unit and notes printed with a table. */
export interface TableHead {
  /** Title as printed. */
  title: string;
  /** Unit of money as printed (金额单位). */
  unit?: MoneyUnit;
  /** 注, verbatim. */
  notes?: string[];
}

/** A statutory table in the document: its title, unit and notes, or why it has no content. */
export interface StatutoryTableData {
  /** Which of the eleven tables it is. */
  table: StatutoryTableId;
  /** Title, unit and notes, or why the table has no content. */
  content: Stated<TableHead>;
  /** Title, unit and notes of a table that is published without content (本表为空表, 本表无数据). */
  head?: TableHead;
}

/**
 * One department's disclosure for one year (部门预算公开 / 部门决算公开): figures exactly as printed, with the kind of every absence.
 * Returned by `parseDisclosure`, which sets sections that the data leaves out to `{ absent: 'missing' }`.
 *
 * Bases: 预算法 第十四条; 地方预决算公开操作规程 (财预〔2016〕143号).
 */
export interface BudgetDisclosure {
  /** Version of the data format. */
  schemaVersion: typeof SCHEMA_VERSION;
  /** 部门预算 or 部门决算. */
  kind: DisclosureKind;
  /** Fiscal year (预算年度). */
  year: number;
  /** Language of the document, BCP 47. */
  language: string;
  /** Unit of amounts whose section or figure has no unit of its own. */
  unit: MoneyUnit;
  /** Who publishes. */
  department: Department;
  /** Where it was published, and when. */
  source: DisclosureSourceData;
  /**
   * All headings of the document as printed, in order: parts (第三部分 …), sections (一、…) and sub-headings, including those that have
   * no field of their own.
   */
  outline?: string[];
  /** Which statutory tables the document has, and why others have no content. */
  tables: StatutoryTableData[];
  /** 部门概况 */
  profile: Stated<Profile>;
  /** 收支总体情况 */
  overview: Stated<Overview>;
  /** 收入情况 */
  revenue: Stated<Revenue>;
  /** 支出情况 */
  expenditure: Stated<Expenditure>;
  /** 财政拨款收支总体情况 */
  fiscalAppropriation: Stated<FiscalAppropriation>;
  /** 一般公共预算当年拨款情况 */
  generalPublicBudget: Stated<FundExpenditure>;
  /** 一般公共预算基本支出情况 */
  basicExpenditure: Stated<BasicExpenditureData>;
  /** 项目支出情况 */
  projectExpenditure: Stated<ProjectExpenditureData>;
  /** 政府性基金预算拨款情况 */
  governmentFund: Stated<FundExpenditure>;
  /** 国有资本经营预算拨款情况 */
  stateCapital: Stated<FundExpenditure>;
  /** 财政拨款“三公”经费 */
  threePublicExpenses: Stated<ThreePublicExpenses>;
  /** 机关运行经费 */
  operatingExpenses: Stated<OperatingExpensesData>;
  /** 政府采购 */
  procurement: Stated<Procurement>;
  /** 国有资产占用使用情况 */
  assets: Stated<Assets>;
  /** 预算绩效情况 */
  performance: Stated<Performance>;
  /** 其他需说明的事项 */
  otherMatters: Stated<OtherMattersData>;
  /** 名词解释: at most 500 terms. */
  glossary: Stated<GlossaryEntry[]>;
}
