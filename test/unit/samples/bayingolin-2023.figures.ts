/**
 * The figures in the text of the 2023 document, typed by hand from the document, not copied from the sample: path in the sample, figure
 * as printed, place in the document.
 */
export type HandFigure = readonly [path: string, printed: string, place: string];

export const FIGURES: readonly HandFigure[] = [
  ['overview.total.amount', '2803.23', '一 收支总预算'],

  ['revenue.total.amount', '2803.23', '二 收入预算'],
  ['revenue.sources.0.amount', '2803.23', '二 一般公共预算'],
  ['revenue.sources.0.share', '100', '二 一般公共预算, 占'],
  ['revenue.sources.0.changes.0.amount', '346.44', '二 一般公共预算, 增加'],
  ['revenue.sources.0.changes.0.rate', '14.1', '二 一般公共预算, 增长'],

  ['expenditure.total.amount', '2803.23', '三 支出预算'],
  ['expenditure.basic.amount', '2267.23', '三 基本支出'],
  ['expenditure.basic.share', '80.88', '三 基本支出, 占'],
  ['expenditure.basic.changes.0.amount', '346.44', '三 基本支出, 增加'],
  ['expenditure.basic.changes.0.rate', '18.04', '三 基本支出, 增长'],
  ['expenditure.project.amount', '536', '三 项目支出'],
  ['expenditure.project.share', '19.12', '三 项目支出, 占'],
  ['expenditure.project.changes.0.amount', '0', '三 项目支出, 增加'],
  ['expenditure.project.changes.0.rate', '0', '三 项目支出, 增长'],

  ['fiscalAppropriation.total.amount', '2803.23', '四 财政拨款收支总预算'],
  ['fiscalAppropriation.revenue.sources.0.amount', '2803.23', '四 一般公共预算拨款'],
  ['fiscalAppropriation.expenditure.classes.0.amount', '2174.49', '四 一般公共服务支出'],
  ['fiscalAppropriation.expenditure.classes.1.amount', '5.53', '四 教育支出'],
  ['fiscalAppropriation.expenditure.classes.2.amount', '347.09', '四 社会保障和就业支出'],
  ['fiscalAppropriation.expenditure.classes.3.amount', '151.7', '四 卫生健康支出'],
  ['fiscalAppropriation.expenditure.classes.4.amount', '124.42', '四 住房保障支出'],

  ['generalPublicBudget.total.amount', '2803.23', '五（一） 一般公共预算拨款合计'],
  ['generalPublicBudget.basic.amount', '2267.23', '五（一） 基本支出'],
  ['generalPublicBudget.basic.changes.0.amount', '346.44', '五（一） 基本支出, 增加'],
  ['generalPublicBudget.basic.changes.0.rate', '18.04', '五（一） 基本支出, 增长'],
  ['generalPublicBudget.project.amount', '536', '五（一） 项目支出'],
  ['generalPublicBudget.project.changes.0.amount', '0', '五（一） 项目支出, 增加'],
  ['generalPublicBudget.project.changes.0.rate', '0', '五（一） 项目支出, 增长'],
  ['generalPublicBudget.lines.0.amount', '2174.49', '五（二） 一般公共服务支出（类）'],
  ['generalPublicBudget.lines.0.share', '77.41', '五（二） 一般公共服务支出（类）, 占'],
  ['generalPublicBudget.lines.1.amount', '5.53', '五（二） 教育支出（类）'],
  ['generalPublicBudget.lines.1.share', '0.22', '五（二） 教育支出（类）, 占'],
  ['generalPublicBudget.lines.2.amount', '347.08', '五（二） 社会保障和就业支出（类）'],
  ['generalPublicBudget.lines.2.share', '12.33', '五（二） 社会保障和就业支出（类）, 占'],
  ['generalPublicBudget.lines.3.amount', '151.70', '五（二） 卫生健康支出（类）'],
  ['generalPublicBudget.lines.3.share', '5.32', '五（二） 卫生健康支出（类）, 占'],
  ['generalPublicBudget.lines.4.amount', '124.42', '五（二） 住房保障支出（类）'],
  ['generalPublicBudget.lines.4.share', '4.72', '五（二） 住房保障支出（类）, 占'],

  ['basicExpenditure.total.amount', '2267.23', '六 基本支出'],
  ['basicExpenditure.personnel.amount', '1975.94', '六 人员经费'],
  ['basicExpenditure.operating.amount', '291.3', '六 公用经费'],

  ['projectExpenditure.projects.0.budget', '500', '七 巴州党委办公室运行保障项目'],
  ['projectExpenditure.projects.0.allocations.0.amount', '140', '七 办公设备、办公用品购置'],
  ['projectExpenditure.projects.0.allocations.1.amount', '69.2', '七 办公大楼及附属设施维修'],
  ['projectExpenditure.projects.0.allocations.2.amount', '20', '七 会议费'],
  ['projectExpenditure.projects.0.allocations.3.amount', '70', '七 考察调研差旅费'],
  ['projectExpenditure.projects.0.allocations.4.amount', '24.35', '七 专线租赁费'],
  ['projectExpenditure.projects.0.allocations.5.amount', '4', '七 车辆运行费'],
  ['projectExpenditure.projects.0.allocations.6.amount', '172.45', '七 其他'],
  ['projectExpenditure.projects.1.budget', '36', '七 档案征集、保护、数字化与安全保障'],

  ['threePublicExpenses.total.amount', '98.5', '十 “三公”经费'],
  ['threePublicExpenses.total.changes.0.amount', '4', '十 “三公”经费, 减少'],
  ['threePublicExpenses.total.changes.0.rate', '3.9', '十 “三公”经费, 下降'],
  ['threePublicExpenses.items.0.amount', '0', '十 因公出国（境）费'],
  ['threePublicExpenses.items.0.changes.0.amount', '0', '十 因公出国（境）费, 增加'],
  ['threePublicExpenses.items.0.changes.0.rate', '0', '十 因公出国（境）费, 增长'],
  ['threePublicExpenses.items.1.amount', '0', '十 公务用车购置费'],
  ['threePublicExpenses.items.1.changes.0.amount', '0', '十 公务用车购置费, 增加'],
  ['threePublicExpenses.items.1.changes.0.rate', '0', '十 公务用车购置费, 增长'],
  ['threePublicExpenses.items.2.amount', '94', '十 公务用车运行费'],
  ['threePublicExpenses.items.2.changes.0.amount', '4', '十 公务用车运行费, 减少'],
  ['threePublicExpenses.items.2.changes.0.rate', '4.08', '十 公务用车运行费, 下降'],
  ['threePublicExpenses.items.3.amount', '4.5', '十 公务接待费'],
  ['threePublicExpenses.items.3.changes.0.amount', '0', '十 公务接待费, 增加'],
  ['threePublicExpenses.items.3.changes.0.rate', '0', '十 公务接待费, 增长'],

  ['operatingExpenses.amount', '291.3', '十一（一） 机关运行经费'],
  ['operatingExpenses.changes.0.amount', '72.29', '十一（一） 机关运行经费, 增加'],
  ['operatingExpenses.changes.0.rate', '33.01', '十一（一） 机关运行经费, 增长'],
  ['operatingExpenses.administrativeUnits', '1', '十一（一） 行政单位'],
  ['operatingExpenses.publicInstitutions', '0', '十一（一） 事业单位'],

  ['procurement.total.amount', '441.11', '十一（二） 政府采购'],
  ['procurement.goods', '173.41', '十一（二） 货物'],
  ['procurement.works', '63', '十一（二） 工程'],
  ['procurement.services', '204.7', '十一（二） 服务'],
  ['procurement.sme.reserved', '441.11', '十一（二） 面向中小企业'],
  ['procurement.sme.reservedForMicro', '0', '十一（二） 面向小微企业'],

  ['assets.buildings.area', '7530.20', '十一（三） 房屋面积'],
  ['assets.buildings.value', '191.23', '十一（三） 房屋价值'],
  ['assets.vehicles.count', '23', '十一（三） 车辆'],
  ['assets.vehicles.value', '609.57', '十一（三） 车辆价值'],
  ['assets.vehicles.uses.0.count', '23', '十一（三） 一般公务用车'],
  ['assets.vehicles.uses.0.value', '683.91', '十一（三） 一般公务用车价值'],
  ['assets.vehicles.uses.1.count', '0', '十一（三） 执法执勤用车'],
  ['assets.vehicles.uses.1.value', '0', '十一（三） 执法执勤用车价值'],
  ['assets.vehicles.uses.2.count', '0', '十一（三） 其他车辆'],
  ['assets.vehicles.uses.2.value', '0', '十一（三） 其他车辆价值'],
  ['assets.furniture', '191.1', '十一（三） 办公家具'],
  ['assets.other', '502.75', '十一（三） 其他资产'],
  ['assets.equipment.0.threshold', '50', '十一（三） 大型设备'],
  ['assets.equipment.0.count', '1', '十一（三） 50 万元以上大型设备'],
  ['assets.equipment.1.threshold', '100', '十一（三） 大型设备'],
  ['assets.equipment.1.count', '0', '十一（三） 100 万元以上大型设备'],
  ['assets.planned.equipment.0.threshold', '50', '十一（三） 安排购置'],
  ['assets.planned.equipment.0.count', '0', '十一（三） 安排购置 50 万元以上'],
  ['assets.planned.equipment.1.threshold', '100', '十一（三） 安排购置'],
  ['assets.planned.equipment.1.count', '0', '十一（三） 安排购置 100 万元以上'],

  ['performance.projects.0.count', '2', '十一（四） 财政拨款项目'],
  ['performance.projects.0.amount', '536', '十一（四） 财政拨款项目金额'],
  ['performance.projects.1.count', '0', '十一（四） 非财政拨款项目'],
  ['performance.projects.1.amount', '0', '十一（四） 非财政拨款项目金额'],
  ['performance.targets.0.funds.total', '36', '绩效目标表一 年度预算总额'],
  ['performance.targets.0.funds.fiscal', '36', '绩效目标表一 财政拨款'],
  ['performance.targets.0.funds.other', '0', '绩效目标表一 其他资金'],
  ['performance.targets.1.funds.total', '500', '绩效目标表二 年度预算总额'],
  ['performance.targets.1.funds.fiscal', '500', '绩效目标表二 财政拨款'],
];

/** 五（三）: one of the fifteen 项, by its indices (class.group.item). */
export interface HandItem {
  at: string;
  ordinal: string;
  names: readonly [className: string, group: string, item: string];
  code: string;
  amount: string;
  change: readonly [word: 'increase' | 'decrease', amount: string, rate: string];
  reason: string;
}

const row = (
  at: string,
  ordinal: string,
  names: HandItem['names'],
  code: string,
  amount: string,
  change: HandItem['change'],
  reason: string,
): HandItem => ({ at, ordinal, names, code, amount, change, reason });

const SERVICES = '一般公共服务支出';
const ARCHIVES = '档案事务';
const OFFICE = '党委办公厅（室）及相关机构事务';
const SECURITY = '社会保障和就业支出';
const PENSION = '行政事业单位养老支出';
const HEALTH = '卫生健康支出';
const MEDICAL = '行政事业单位医疗';

export const ITEMS: readonly HandItem[] = [
  row(
    '0.0.0',
    '1.',
    [SERVICES, ARCHIVES, '行政运行'],
    '2012601',
    '190.73',
    ['increase', '51.4', '36.89'],
    '在职人员增加，相应的人员经费和公用经费增加，故行政运行比上年增加',
  ),
  row(
    '0.0.1',
    '2.',
    [SERVICES, ARCHIVES, '档案馆'],
    '2012604',
    '36',
    ['increase', '0', '0'],
    '持续按计划开展档案数字化工作，与上年预算一致，无增减变动',
  ),
  row(
    '0.1.0',
    '3.',
    [SERVICES, OFFICE, '行政运行'],
    '2013101',
    '1278.37',
    ['increase', '152.17', '13.51'],
    '在职人员工资调整，人员及相关日常公用经费增加，预算较上年增加',
  ),
  row(
    '0.1.1',
    '4.',
    [SERVICES, OFFICE, '一般行政管理事务'],
    '2013102',
    '500',
    ['increase', '0', '0'],
    '巴州党委办公室运行保障项目支出，与上年预算一致，无增减变动',
  ),
  row(
    '0.1.2',
    '5.',
    [SERVICES, OFFICE, '事业运行'],
    '2013150',
    '169.39',
    ['increase', '76.97', '83.28'],
    '主要原因是：在职人员工资调整，人员及相关日常公用经费增加，预算较上年增加',
  ),
  row(
    '1.0.0',
    '6.',
    ['教育支出', '进修及培训', '培训支出'],
    '2050803',
    '5.53',
    ['decrease', '0.55', '9.05'],
    '根据上年度实际支出情况，本年度严格控制培训支出，故与上年预算相比减少',
  ),
  row(
    '2.0.0',
    '7.',
    [SECURITY, PENSION, '行政单位离退休'],
    '2080501',
    '80.08',
    ['decrease', '7.58', '8.65'],
    '本年退休人员减少，将事业退休人员补助转入事业单位离退休科目单独核算，行政单位离退休经费预算减少',
  ),
  row(
    '2.0.1',
    '8.',
    [SECURITY, PENSION, '事业单位离退休'],
    '2080502',
    '0.69',
    ['increase', '0.69', '100'],
    '本年退休人员增加，将事业退休人员补助从行政单位离退休分离出来单独核算，事业单位离退休经费预算增加',
  ),
  row(
    '2.0.2',
    '9.',
    [SECURITY, PENSION, '机关事业单位基本养老保险缴费支出'],
    '2080505',
    '177.54',
    ['increase', '32.93', '22.77'],
    '在职人员工资调整，基本养老保险缴费基数调整，因此预算增加',
  ),
  row(
    '2.0.3',
    '10.',
    [SECURITY, PENSION, '机关事业单位职业年金缴费支出'],
    '2080506',
    '88.77',
    ['increase', '16.47', '22.78'],
    '在职人员工资调整，度职业年金缴费支出基数调增，因此预算增加',
  ),
  row(
    '3.0.0',
    '11.',
    [HEALTH, MEDICAL, '行政单位医疗'],
    '2101101',
    '91.23',
    ['decrease', '10', '9.88'],
    '科目调整，本年将事业单位医疗从行政单位医疗中分离出来，因此本科目支出预算减少',
  ),
  row(
    '3.0.1',
    '12.',
    [HEALTH, MEDICAL, '事业单位医疗'],
    '2101102',
    '7.64',
    ['increase', '7.64', '100'],
    '科目调整，本年将事业单位医疗从行政单位医疗中分离出来，单独列支',
  ),
  row(
    '3.0.2',
    '13.',
    [HEALTH, MEDICAL, '公务员医疗补助'],
    '2101103',
    '48.6',
    ['increase', '5.41', '12.53'],
    '在职人员工资调整，公务员基数调整调增，因此预算增加',
  ),
  row(
    '3.0.3',
    '14.',
    [HEALTH, MEDICAL, '其他行政事业单位医疗支出'],
    '2101199',
    '4.22',
    ['increase', '0.45', '11.94'],
    '在职人员人员调整，其他行政事业单位医疗支出增加，预算较上年增加',
  ),
  row(
    '4.0.0',
    '15.',
    ['住房保障支出', '住房改革支出', '住房公积金'],
    '2210201',
    '124.42',
    ['increase', '20.43', '19.65'],
    '在职人员人员调整，住房公积金缴费基数调增，因此预算较上年增加',
  ),
];
