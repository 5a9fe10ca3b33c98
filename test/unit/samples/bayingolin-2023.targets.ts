/**
 * The two 项目支出绩效目标表 of the 2023 document, typed by hand from the document, not copied from the sample: 指标值 as operator, value and
 * unit, 上年完成值 as value and unit, weight, and the three texts.
 */
export type HandIndicator = readonly [
  dimension: string,
  category: string,
  name: string,
  operator: string,
  value: string,
  unit: string,
  lastYear: string,
  lastYearUnit: string,
  weight: string,
  basis: string,
  scoring: string,
  evidence: string,
];

const OUTPUT = '产出指标';
const COST = '成本指标';
const BENEFIT = '效益指标';
const SATISFACTION = '满意度指标';
const QUANTITY = '数量指标';
const QUALITY = '质量指标';
const TIMELINESS = '时效指标';
const ECONOMIC_COST = '经济成本指标';
const SOCIAL_COST = '社会成本指标';
const ECONOMIC = '经济效益指标';
const SOCIAL = '社会效益指标';

const PLAN = '计划标准';
const TRADE = '行业或国家标准';
const HISTORY = '历史标准';
const FIXED = '固定标准';

const DONE = '按照完成比例赋分';
const DIRECT = '直接赋分';
const NORMAL = '按照正常比例';
const COMPLETION = '按照完成比例';

const VOUCHER = '原始凭证';
const WORK = '工作资料';
const FORMAL = '正式材料';

/** 档案征集、保护、数字化与安全保障: 9 rows. */
export const ARCHIVES_ROWS: readonly HandIndicator[] = [
  [OUTPUT, QUANTITY, '硬件、软件维护次数', '≥', '12', '次', '无', '', '8', PLAN, DONE, VOUCHER],
  [OUTPUT, QUALITY, '系统故障率', '<', '10', '%', '无', '', '8', TRADE, DIRECT, VOUCHER],
  [OUTPUT, QUALITY, '运维服务验收合格率', '≥', '85', '%', '无', '', '8', TRADE, DIRECT, VOUCHER],
  [OUTPUT, TIMELINESS, '系统故障修复处理时间', '≤', '48', '小时', '无', '', '8', TRADE, DIRECT, VOUCHER],
  [OUTPUT, TIMELINESS, '系统运行维护响应时间', '≤', '4', '小时', '无', '', '8', TRADE, DIRECT, VOUCHER],
  [COST, ECONOMIC_COST, '平均每次系统运维成本', '≤', '3', '万元', '无', '', '20', '预算支出标准', DIRECT, VOUCHER],
  [BENEFIT, SOCIAL, '档案利用人数', '≥', '1100', '人', '625', '人', '10', HISTORY, DONE, WORK],
  [BENEFIT, SOCIAL, '系统正常使用年限', '≥', '5', '年', '无', '', '10', PLAN, DONE, VOUCHER],
  [SATISFACTION, SATISFACTION, '档案利用人员满意度', '≥', '96', '%', '无', '', '10', PLAN, '满意度赋分', WORK],
];

/** 巴州党委办公室运行保障项目: 35 rows. */
export const OFFICE_ROWS: readonly HandIndicator[] = [
  [OUTPUT, QUANTITY, '设备购置数量', '≥', '50', '台', '45', '台', '2', HISTORY, NORMAL, FORMAL],
  [OUTPUT, QUANTITY, '督导调研次数', '≥', '80', '次', '80', '次', '2', HISTORY, NORMAL, VOUCHER],
  [OUTPUT, QUANTITY, '会议召开场次', '≥', '25', '次', '6', '次', '2', HISTORY, NORMAL, VOUCHER],
  [OUTPUT, QUANTITY, '信息系统开发或应用数量', '≥', '1', '个', '1', '个', '2', HISTORY, NORMAL, VOUCHER],
  [OUTPUT, QUANTITY, '硬件软件采购数量', '≥', '60', '个', '125', '个', '1', HISTORY, NORMAL, VOUCHER],
  [OUTPUT, QUANTITY, '房屋建筑物供暖面积', '≥', '9809.04', '平方米', '9809.04', '平方米', '1', FIXED, NORMAL, WORK],
  [OUTPUT, QUANTITY, '保障办公人员数量', '≥', '161', '人', '161', '人', '1', HISTORY, NORMAL, FORMAL],
  [OUTPUT, QUANTITY, '办公楼维修次数', '≥', '18', '次', '181', '次', '1', HISTORY, NORMAL, VOUCHER],
  [OUTPUT, QUANTITY, '参会人数', '≥', '200', '人', '200', '人', '1', HISTORY, NORMAL, WORK],
  [OUTPUT, QUANTITY, '会议天数', '≥', '25', '天', '5', '天', '1', HISTORY, NORMAL, WORK],
  [OUTPUT, QUALITY, '设备质量合格率', '≥', '95', '%', '100', '%', '2', PLAN, NORMAL, WORK],
  [OUTPUT, QUALITY, '设备验收合格率', '≥', '95', '%', '100', '%', '2', PLAN, NORMAL, WORK],
  [OUTPUT, QUALITY, '会议出勤率', '≥', '95', '%', '98', '%', '2', PLAN, NORMAL, WORK],
  [OUTPUT, QUALITY, '政府采购率', '≥', '95', '%', '98', '%', '2', PLAN, NORMAL, WORK],
  [OUTPUT, QUALITY, '验收合格率', '≥', '95', '%', '98', '%', '2', PLAN, NORMAL, WORK],
  [OUTPUT, QUALITY, '维修合格率', '≥', '95', '%', '95', '%', '2', PLAN, NORMAL, WORK],
  [OUTPUT, QUALITY, '系统故障率', '≤', '5', '%', '2', '%', '1', PLAN, NORMAL, WORK],
  [OUTPUT, QUALITY, '督导调研覆盖率', '≥', '95', '%', '无', '', '1', PLAN, NORMAL, WORK],
  [OUTPUT, TIMELINESS, '会议按期完成率', '≥', '99', '%', '95', '%', '2', PLAN, NORMAL, FORMAL],
  [OUTPUT, TIMELINESS, '设备采购完成时间', '', '2023-12-10', '', '2022-12-10', '', '2', PLAN, NORMAL, '说明材料'],
  [OUTPUT, TIMELINESS, '系统故障修复处理时间', '≤', '24', '小时', '24', '小时', '2', PLAN, NORMAL, WORK],
  [OUTPUT, TIMELINESS, '系统运行维护响应时间', '≤', '2', '小时', '2', '小时', '2', PLAN, NORMAL, WORK],
  [OUTPUT, TIMELINESS, '公用经费支付及时率', '≥', '95', '%', '95', '%', '2', PLAN, NORMAL, WORK],
  [OUTPUT, TIMELINESS, '维修及时率', '≥', '95', '%', '95', '%', '2', PLAN, NORMAL, WORK],
  [COST, ECONOMIC_COST, '设备采购成本', '≤', '114', '万元', '150', '万元', '4', HISTORY, NORMAL, WORK],
  [COST, ECONOMIC_COST, '零星维修支出成本', '≤', '80', '万元', '64.95', '万元', '4', HISTORY, NORMAL, WORK],
  [COST, ECONOMIC_COST, '年度维护成本增长率', '≤', '5', '%', '1', '%', '4', PLAN, NORMAL, WORK],
  [COST, ECONOMIC_COST, '会议场租费', '≤', '6000', '元/次', '无', '', '4', FIXED, NORMAL, WORK],
  [COST, ECONOMIC_COST, '督导调研成本', '≤', '70', '万元', '49.7', '万元', '2', HISTORY, NORMAL, WORK],
  [COST, SOCIAL_COST, '人均运转经费数', '≤', '6000', '元', '0.08', '万元', '2', PLAN, NORMAL, WORK],
  [BENEFIT, ECONOMIC, '设备利用率', '≥', '95', '%', '95', '%', '7', HISTORY, COMPLETION, WORK],
  [BENEFIT, SOCIAL, '系统正常使用率', '≥', '95', '%', '95', '%', '7', PLAN, COMPLETION, WORK],
  [BENEFIT, SOCIAL, '系统正常使用年限', '≥', '8', '年', '无%', '', '6', PLAN, COMPLETION, VOUCHER],
  [SATISFACTION, SATISFACTION, '使用人满意度', '≥', '99', '%', '99', '%', '5', PLAN, COMPLETION, WORK],
  [SATISFACTION, SATISFACTION, '参会人员满意度', '≥', '95', '%', '99', '%', '5', PLAN, COMPLETION, WORK],
];
