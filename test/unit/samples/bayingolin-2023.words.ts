/** The texts of the 2023 document, typed by hand from the document, not copied from the sample. */

const PROJECTS_UNCHANGED =
  '巴州党委办公室运行保障及档案征集、保护、数字化与安全保障项目支出，与上年预算一致，无增减变动';

/** Stated changes besides the fifteen 项: path, direction, 主要原因 (none is printed for the 三公 total). */
export const REASONS: readonly (readonly [path: string, word: 'increase' | 'decrease', reason: string | undefined])[] =
  [
    [
      'revenue.sources.0.changes.0',
      'increase',
      '在职人员增加工资，社保、医保及住房公积金缴费增加，一般公共预算较上年增加',
    ],
    ['expenditure.basic.changes.0', 'increase', '在职人员增加工资，社保、医保及住房公积金缴费增加'],
    ['expenditure.project.changes.0', 'increase', PROJECTS_UNCHANGED],
    ['generalPublicBudget.basic.changes.0', 'increase', '人员增加，基本支出预算较上年有所增加'],
    ['generalPublicBudget.project.changes.0', 'increase', PROJECTS_UNCHANGED],
    ['threePublicExpenses.total.changes.0', 'decrease', undefined],
    ['threePublicExpenses.items.0.changes.0', 'increase', '本年无因公出国（境）费支出，与上年相比无变动'],
    ['threePublicExpenses.items.1.changes.0', 'increase', '本年未安排公务用车购置费，与上年相比无变动'],
    ['threePublicExpenses.items.2.changes.0', 'decrease', '本年厉行节约，压缩公务用车运行经费，预算较上年减少'],
    ['threePublicExpenses.items.3.changes.0', 'increase', '本年公务接待费与上年相比无变动'],
    ['operatingExpenses.changes.0', 'increase', '取暖费价格上涨，计划督导调研次数增加，预算较上年增加'],
  ];

/** 未安排, each with the document's statement. */
export const NOT_ARRANGED: readonly (readonly [path: string, name: string, statement: string])[] = [
  ['revenue.sources.1', '上级一般公共预算安排的转移支付资金', '上级一般公共预算安排的转移支付资金未安排。'],
  ['revenue.sources.2', '政府性基金预算', '政府性基金预算未安排。'],
  ['revenue.sources.3', '上级政府性基金安排的转移支付资金', '上级政府性基金安排的转移支付资金未安排。'],
  ['revenue.sources.4', '国有资本经营预算', '国有资本经营预算未安排。'],
  ['revenue.sources.5', '上级国有资本经营预算安排的转移支付资金', '上级国有资本经营预算安排的转移支付资金未安排。'],
  ['fiscalAppropriation.revenue.sources.1', '政府性基金预算拨款', '无政府性基金预算拨款和国有资本经营预算'],
  ['fiscalAppropriation.revenue.sources.2', '国有资本经营预算', '无政府性基金预算拨款和国有资本经营预算'],
];

/** All other texts: names, purposes, bases, statements. */
export const TEXTS: readonly (readonly [path: string, text: string])[] = [
  ['department.name', '中共新疆巴音郭楞蒙古自治州委员会办公室'],
  ['source.title', '部门预算公开'],
  ['source.publisher', '中共新疆巴音郭楞蒙古自治州委员会办公室'],
  ['source.published', '2023-02-10'],
  [
    'profile.functions.0',
    '巴州党委办公室负责自治州党委日常工作的综合协调，承担与自治州党委各议事协调机构办公室的协调工作。',
  ],
  [
    'overview.statements.0',
    '按照全口径预算的原则，中共新疆巴音郭楞蒙古自治州委员会办公室部门 2023 年所有收入和支出均纳入部门预算管理。',
  ],
  ['fiscalAppropriation.statements.0', '收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。'],
  ['fiscalAppropriation.expenditure.classes.0.purpose', '缴纳在职人员社保、医保、住房公积金等'],
  ['fiscalAppropriation.expenditure.classes.1.purpose', '人员教育培训'],
  ['fiscalAppropriation.expenditure.classes.2.purpose', '人员养老保险缴纳'],
  ['fiscalAppropriation.expenditure.classes.3.purpose', '人员医疗保险缴纳'],
  ['fiscalAppropriation.expenditure.classes.4.purpose', '住房公积金缴纳'],
  ['projectExpenditure.projects.0.name', '巴州党委办公室运行保障项目'],
  ['projectExpenditure.projects.0.basis', '巴州党委办公室工作职责'],
  ['projectExpenditure.projects.0.owner', '巴州党委办公室'],
  ['projectExpenditure.projects.0.period', '2023 年 1 月—12 月'],
  ['projectExpenditure.projects.0.allocations.0.name', '办公设备、办公用品购置'],
  ['projectExpenditure.projects.0.allocations.1.name', '办公大楼及附属设施维修'],
  ['projectExpenditure.projects.0.allocations.2.name', '会议费'],
  ['projectExpenditure.projects.0.allocations.3.name', '考察调研差旅费'],
  ['projectExpenditure.projects.0.allocations.4.name', '专线租赁费'],
  ['projectExpenditure.projects.0.allocations.5.name', '车辆运行费'],
  ['projectExpenditure.projects.0.allocations.6.name', '其他'],
  ['projectExpenditure.projects.1.name', '档案征集、保护、数字化与安全保障'],
  ['projectExpenditure.projects.1.basis', '新党办发〔2015〕5 号、巴党办发〔2015〕52 号'],
  ['projectExpenditure.projects.1.owner', '新疆巴州档案馆'],
  [
    'projectExpenditure.projects.1.allocationText',
    '本年度主要用于对档案系统中数字化的数据和信息进行维护，包含档案数据、软件及平台软件维护，预算 36 万，确保档案信息系统安全、持续、可靠的运行，以提升档案工作效率，提高档案查阅利用人员的满意度。',
  ],
  ['projectExpenditure.projects.1.period', '2023 年 1 月-12 月'],
  [
    'governmentFund.statement',
    '中共新疆巴音郭楞蒙古自治州委员会办公室部门 2023 年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。',
  ],
  [
    'stateCapital.statement',
    '中共新疆巴音郭楞蒙古自治州委员会办公室部门 2023 年没有使用国有资本经营预算拨款安排的支出，国有资本经营预算支出情况表为空表。',
  ],
  ['threePublicExpenses.items.0.name', '因公出国（境）费'],
  ['threePublicExpenses.items.1.name', '公务用车购置费'],
  ['threePublicExpenses.items.2.name', '公务用车运行费'],
  ['threePublicExpenses.items.3.name', '公务接待费'],
  [
    'operatingExpenses.statements.0',
    '2023 年，中共新疆巴音郭楞蒙古自治州委员会办公室本级及下属 1家行政单位和 0家事业单位的机关运行经费财政拨款预算 291.3 万元，比上年预算增加 72.29 万元，增长 33.01%。',
  ],
  ['assets.asOf', '2022 年底'],
  [
    'assets.statements.0',
    '截至 2022 年底，中共新疆巴音郭楞蒙古自治州委员会办公室部门及下属各预算单位占用使用国有资产总体情况为：',
  ],
  ['assets.vehicles.uses.0.name', '一般公务用车'],
  ['assets.vehicles.uses.1.name', '执法执勤用车'],
  ['assets.vehicles.uses.2.name', '其他车辆'],
  ['assets.equipment.0.name', '单位价值 50 万元以上大型设备'],
  ['assets.equipment.1.name', '单位价值 100 万元以上大型设备'],
  ['assets.planned.vehicles.absent', 'not-arranged'],
  ['assets.planned.vehicles.statement', '2023 年部门预算未安排购置车辆经费'],
  ['assets.planned.equipment.0.name', '50 万元以上大型设备'],
  ['assets.planned.equipment.1.name', '单位价值 100 万元以上大型设备'],
  ['performance.projects.0.name', '本年度预算绩效管理的财政拨款项目'],
  ['performance.projects.1.name', '非财政拨款项目'],
  ['performance.statements.0', '具体情况见下表：'],
  ['performance.targets.0.name', '档案征集、保护、数字化与安全保障'],
  ['performance.targets.0.unitName', '新疆巴州档案馆'],
  ['performance.targets.0.responsible', '韩生玉'],
  ['performance.targets.1.name', '巴州党委办公室运行保障项目'],
  ['performance.targets.1.unitName', '中共新疆巴音郭楞蒙古自治州委员会办公室'],
  ['performance.targets.1.responsible', '苏道鹏'],
  ['otherMatters.statements.0', '本单位无其他需说明事项。'],
];

/** 名词解释: the term, the first and last words of its definition, and the definition's length in characters. */
export const GLOSSARY: readonly (readonly [term: string, first: string, last: string, length: number])[] = [
  ['财政拨款', '指由一般公共预算、政府性基金预算', '安排的财政拨款数。', 34],
  ['一般公共预算', '包括公共财政拨款（补助）资金', '专项收入。', 20],
  ['财政专户管理资金', '包括专户管理行政事业性收费', '其他非税收入。', 30],
  ['其他资金', '包括事业收入、经营收入', '其他收入等。', 18],
  ['基本支出', '包括人员经费、商品和服务支出（定额）。', '对个人和家庭的补助。', 45],
  ['项目支出', '部门支出预算的组成部分', '编制的年度项目支出计划。', 55],
  ['“三公”经费', '指因公出国（境）费', '各类公务接待（含外宾接待）支出。', 171],
  ['机关运行经费', '指部门的公用经费', '公务用车运行维护费及其他费用。', 94],
];

const DEPARTMENT = '中共新疆巴音郭楞蒙古自治州委员会办公室部门 2023 年';

/** All headings in order, with the section that has it, if any. */
export const HEADINGS: readonly (readonly [heading: string, section?: string])[] = [
  ['部门预算公开'],
  ['第一部分 中共新疆巴音郭楞蒙古自治州委员会办公室部门概况', 'profile'],
  ['一、主要职能'],
  ['二、机构设置及人员情况'],
  ['第三部分 2023 年部门预算情况说明'],
  [`一、关于${DEPARTMENT}收支预算情况的总体说明`, 'overview'],
  [`二、关于${DEPARTMENT}收入预算情况说明`, 'revenue'],
  [`三、关于${DEPARTMENT}支出预算情况说明`, 'expenditure'],
  [`四、关于${DEPARTMENT}财政拨款收支预算情况的总体说明`, 'fiscalAppropriation'],
  [`五、关于${DEPARTMENT}一般公共预算当年拨款情况说明`, 'generalPublicBudget'],
  ['（一）一般公共预算当年拨款规模变化情况'],
  ['（二）一般公共预算当年拨款结构情况'],
  ['（三）一般公共预算当年拨款具体使用情况'],
  [`六、关于${DEPARTMENT}一般公共预算基本支出情况说明`, 'basicExpenditure'],
  [`七、关于${DEPARTMENT}一般公共预算项目支出情况说明`, 'projectExpenditure'],
  [`八、关于${DEPARTMENT}政府性基金预算拨款情况说明`],
  [`九、关于${DEPARTMENT}国有资本经营预算拨款情况说明`],
  [`十、关于${DEPARTMENT}财政拨款“三公”经费预算情况说明`, 'threePublicExpenses'],
  ['十一、其他重要事项的情况说明'],
  ['（一）机关运行经费情况', 'operatingExpenses'],
  ['（二）政府采购情况', 'procurement'],
  ['（三）国有资产占用使用情况', 'assets'],
  ['（四）预算绩效情况', 'performance'],
  ['项目支出绩效目标表（2023 年）'],
  ['项目支出绩效目标表（2023 年）'],
  ['（五）其他需说明的事项', 'otherMatters'],
  ['第四部分 名词解释'],
  ['名词解释：'],
];
