import type { EconomicLine, FundedPortion, SourceAmount } from './lines.js';
import type { Amount, Count, DecimalString, MoneyUnit, Portion, SectionBase, Stated } from './values.js';

/**
 * The other sections: department profile, projects, “三公” expenses, operating expenses, procurement, assets, other matters and
 * glossary.
 */

/** A unit within the department (内设机构, 预算单位). */
export interface Institution {
  /** As printed. */
  name: string;
  /** As printed: 本级, 参公事业单位, 事业单位, …. */
  kind?: string;
}

/** Authorised and actual headcount (编制数, 实有人数). */
export interface Staffing {
  /** 编制数. */
  authorised?: Stated<Count>;
  /** 实有人数. */
  actual?: Stated<Count>;
}

/** 部门概况: 主要职能, 机构设置及人员情况. */
export interface Profile extends SectionBase {
  /** 主要职能, one entry per numbered function, verbatim. */
  functions: Stated<string[]>;
  /** 机构设置, 部门预算单位构成. */
  institutions: Stated<Institution[]>;
  /** 人员情况. */
  staffing: Stated<Staffing>;
}

/** One line of a project's allocation (资金分配情况). */
export interface Allocation {
  /** What the money is for, as printed. */
  name: string;
  /** 金额. */
  amount: Stated<Amount>;
}

/** A titled text (项目概况, 实施方案, …), verbatim. */
export interface TextBlock {
  /** Heading as printed. */
  title: string;
  /** The text, verbatim. */
  text: string;
}

/** A project (项目支出, table 7). */
export interface Project {
  /** 项目名称. */
  name: string;
  /** 预算安排规模 */
  budget: Stated<Amount>;
  /** 设立的政策依据 */
  basis?: Stated<string>;
  /** 项目承担单位 */
  owner?: Stated<string>;
  /** 资金分配情况 as lines, where the document prints amounts. */
  allocations?: Allocation[];
  /** 资金分配情况 as text, where it is prose. */
  allocationText?: string;
  /** 资金执行时间, as printed. */
  period?: string;
  /** The project's other texts. */
  texts?: TextBlock[];
  /** 经济分类 columns of the project table. */
  lines?: EconomicLine[];
}

/** 项目支出情况 (table 7). */
export interface ProjectExpenditureData extends SectionBase {
  /** 项目支出合计. */
  total?: Portion;
  /** Projects in the document’s order. */
  projects: Project[];
}

/** Lines of “三公”经费 (table 8). */
export type ThreePublicKind =
  /** 因公出国（境）费 */
  | 'abroad'
  /** 公务用车购置及运行费, 小计 */
  | 'vehicles'
  /** 公务用车购置费 */
  | 'vehicle-purchase'
  /** 公务用车运行（维护）费 */
  | 'vehicle-operation'
  /** 公务接待费 */
  | 'reception'
  /** 国内公务接待, 其中 of 公务接待费 */
  | 'domestic-reception'
  /** 外宾接待, 其中 of 国内公务接待 */
  | 'foreign-guests';

/** One line of “三公”经费. The document's order of lines is kept. */
export interface ThreePublicItem extends Portion {
  /** Which line it is, whatever its printed name. */
  kind: ThreePublicKind;
  /** As printed. */
  name: string;
  /** The line's ordinal as printed (`"(一)"`, `"1、"`). */
  ordinal?: string;
  /** The amount by source of funds. */
  bySource?: SourceAmount[];
  /** 其中: the lines that make up this one. */
  items?: ThreePublicItem[];
}

/** A number printed with the “三公” expenses (团组数, 人次, 辆, 批次). */
export interface ThreePublicCount {
  /** What is counted. */
  kind:
    | 'abroad-groups'
    | 'abroad-people'
    | 'vehicles-purchased'
    | 'vehicles-held'
    | 'reception-events'
    | 'reception-people'
    | 'foreign-reception-events'
    | 'foreign-reception-people';
  /** As printed. */
  name: string;
  /** How many. */
  value: Stated<Count>;
}

/** 财政拨款“三公”经费 (table 8), with 会议费 and 培训费 where the document prints them in the same section. */
export interface ThreePublicExpenses extends SectionBase {
  /** “三公”经费合计. */
  total: FundedPortion;
  /** Lines in the document’s order. */
  items: ThreePublicItem[];
  /** 会议费, not part of 三公. */
  meetings?: FundedPortion;
  /** 培训费, not part of 三公. */
  training?: FundedPortion;
  /** Numbers of groups, people, vehicles and receptions. */
  counts?: ThreePublicCount[];
  /** “三公”经费增减变化原因等说明, where the form has a cell for it. */
  explanation?: Stated<string>;
}

/** 机关运行经费. */
export interface OperatingExpensesData extends SectionBase, Portion {
  /** Number of 行政单位 (机关) it covers, with 参公事业单位 where the document counts both together. */
  administrativeUnits?: Stated<Count>;
  /** Number of 参公事业单位 (参照公务员法管理的事业单位) it covers, where counted separately. */
  civilServiceInstitutions?: Stated<Count>;
  /** Number of 事业单位 it covers. */
  publicInstitutions?: Stated<Count>;
}

/** 面向中小企业预留 (政府采购促进中小企业发展管理办法). */
export interface SmeReserve {
  /** 面向中小企业预留金额 */
  reserved: Stated<Amount>;
  /** 其中：面向小微企业预留金额 */
  reservedForMicro: Stated<Amount>;
  /** Final accounts: reserved projects won by small and medium enterprises. */
  awarded?: Stated<Amount>;
  /** Final accounts: projects reserved for micro enterprises won by them. */
  awardedToMicro?: Stated<Amount>;
  /** Final accounts: other projects won by small and medium enterprises. */
  awardedElsewhere?: Stated<Amount>;
}

/** 政府采购: 货物, 工程, 服务. */
export interface Procurement extends SectionBase {
  /** 政府采购预算总额. */
  total: Portion;
  /** 货物 */
  goods: Stated<Amount>;
  /** 工程 */
  works: Stated<Amount>;
  /** 服务 */
  services: Stated<Amount>;
  /** 面向中小企业预留. */
  sme?: Stated<SmeReserve>;
}

/** Vehicles of one use (一般公务用车, 执法执勤用车, …). */
export interface VehicleUse {
  /** Use as printed. */
  name: string;
  /** 辆. */
  count: Stated<Count>;
  /** 价值. */
  value?: Stated<Amount>;
}

/** A line of large equipment at or above a unit value (单位价值 50 万元以上大型设备). */
export interface LargeEquipment {
  /** As printed. */
  name: string;
  /** Unit value from which equipment is counted (50, 100). */
  threshold: DecimalString;
  /** Unit of the threshold. */
  thresholdUnit: MoneyUnit;
  /** 台, 套. */
  count: Stated<Count>;
}

/** Number, value and use of vehicles. */
export interface Vehicles {
  /** 辆. */
  count: Stated<Count>;
  /** 价值. */
  value?: Stated<Amount>;
  /** Vehicles by use. */
  uses?: VehicleUse[];
}

/** 国有资产占用使用情况. */
export interface Assets extends SectionBase {
  /** 截至, as printed (`"2022年底"`). */
  asOf: Stated<string>;
  /** 房屋 */
  buildings: Stated<{ area: Stated<Count>; value?: Stated<Amount> }>;
  /** 车辆 */
  vehicles: Stated<Vehicles>;
  /** 办公家具价值 */
  furniture: Stated<Amount>;
  /** 其他资产价值 */
  other: Stated<Amount>;
  /** 大型设备, by threshold. */
  equipment: Stated<LargeEquipment[]>;
  /** 部门预算安排购置 in the year of the disclosure. */
  planned?: {
    vehicles?: Stated<Vehicles>;
    equipment?: Stated<LargeEquipment[]>;
  };
}

/** 其他需说明的事项. */
export interface OtherMattersData extends SectionBase {
  /** Titled texts, in the document’s order. */
  blocks?: TextBlock[];
}

/** 名词解释. */
export interface GlossaryEntry {
  /** 名词, as printed. */
  term: string;
  /** 解释, verbatim. */
  definition: string;
}
