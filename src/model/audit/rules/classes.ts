/**
 * Official names of the classes (类) of government expenditure by function, from 政府收支分类科目. Classes come and go by year; a year
 * without a list of its own uses the latest one before it.
 */
const SINCE_2019: readonly string[] = [
  '一般公共服务支出',
  '外交支出',
  '国防支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '文化旅游体育与传媒支出',
  '社会保障和就业支出',
  '社会保险基金支出',
  '卫生健康支出',
  '节能环保支出',
  '城乡社区支出',
  '农林水支出',
  '交通运输支出',
  '资源勘探工业信息等支出',
  '商业服务业等支出',
  '金融支出',
  '援助其他地区支出',
  '自然资源海洋气象等支出',
  '住房保障支出',
  '粮油物资储备支出',
  '国有资本经营预算支出',
  '灾害防治及应急管理支出',
  '预备费',
  '其他支出',
  '转移性支出',
  '债务还本支出',
  '债务付息支出',
  '债务发行费用支出',
];

/** Until 2018 two classes bore other names, and 灾害防治 was not one yet. */
const UNTIL_2018: readonly string[] = [
  ...SINCE_2019.filter((name) => name !== '灾害防治及应急管理支出'),
  '文化体育与传媒支出',
  '医疗卫生与计划生育支出',
  '国土海洋气象等支出',
  '资源勘探信息等支出',
];

/** From 2020 there is a class for the special bonds of that year. */
const SINCE_2020: readonly string[] = [...SINCE_2019, '抗疫特别国债安排的支出'];

/** Class names that a document of a year may use. */
export function classNames(year: number): readonly string[] {
  if (year <= 2018) return UNTIL_2018;
  return year === 2019 ? [...SINCE_2019, '资源勘探信息等支出'] : SINCE_2020;
}
