import type {
  BasicExpenditure,
  Expenditure,
  FiscalAppropriation,
  FundExpenditure,
  Overview,
  Revenue,
} from './lines.js';
import type {
  Assets,
  GlossaryEntry,
  OperatingExpenses,
  OtherMatters,
  Procurement,
  Profile,
  ProjectExpenditure,
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
export interface DisclosureSource {
  /** Title of the published document. */
  title: string;
  /** Who published it, as printed. */
  publisher: string;
  /** Date of publication, ISO (`"2023-02-10"`). */
  published: Stated<string>;
  /** Address of the published document. */
  url?: string;
  /** What the data was made from, where that is less than the whole document. */
  extent?: string;
}

/** What is printed around a table. */
export interface TableHead {
  /** Title as printed. */
  title: string;
  /** Unit of money as printed (金额单位). */
  unit?: MoneyUnit;
  /** 注, verbatim. */
  notes?: string[];
}

/** A statutory table as the document has it: its printed title, or why it has no content. */
export interface StatutoryTable {
  /** Which of the eleven tables it is. */
  table: StatutoryTableId;
  /** What is printed around the table, or why it has no content. */
  content: Stated<TableHead>;
  /** Title, unit and notes of a table that is published without content (本表为空表, 本表无数据). */
  head?: TableHead;
}

/**
 * One department's disclosure of one year (部门预算公开 / 部门决算公开): what the document printed, to the digit, with every
 * absence kept for what it is. Made by `parseDisclosure`; a section that the data leaves out is `{ absent: 'missing' }`.
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
  /** Unit of every amount whose section or figure states none. */
  unit: MoneyUnit;
  /** Who publishes. */
  department: Department;
  /** Where it was published, and when. */
  source: DisclosureSource;
  /**
   * Every heading of the document as printed, in its order: parts (第三部分 …), sections (一、…) and sub-headings, which have no
   * field of their own.
   */
  outline?: string[];
  /** Which statutory tables the document has, and why others have no content. */
  tables: StatutoryTable[];
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
  basicExpenditure: Stated<BasicExpenditure>;
  /** 项目支出情况 */
  projectExpenditure: Stated<ProjectExpenditure>;
  /** 政府性基金预算拨款情况 */
  governmentFund: Stated<FundExpenditure>;
  /** 国有资本经营预算拨款情况 */
  stateCapital: Stated<FundExpenditure>;
  /** 财政拨款“三公”经费 */
  threePublicExpenses: Stated<ThreePublicExpenses>;
  /** 机关运行经费 */
  operatingExpenses: Stated<OperatingExpenses>;
  /** 政府采购 */
  procurement: Stated<Procurement>;
  /** 国有资产占用使用情况 */
  assets: Stated<Assets>;
  /** 预算绩效情况 */
  performance: Stated<Performance>;
  /** 其他需说明的事项 */
  otherMatters: Stated<OtherMatters>;
  /** 名词解释: at most 500 terms. */
  glossary: Stated<GlossaryEntry[]>;
}
