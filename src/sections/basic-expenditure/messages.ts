import { catalog } from '../../text/language.js';

/** Messages of the section on basic expenditure. */
export const messages = catalog(
  {
    'basic.heading.budget': '一般公共预算基本支出情况',
    'basic.heading.final-accounts': '一般公共预算财政拨款基本支出决算',
    'basic.takeaway.budget': '基本支出 {total}{change}{parts}。',
    'basic.takeaway.final-accounts': '基本支出决算 {total}{change}{parts}。',
    'basic.takeaway.parts': '，其中人员经费 {personnel}，公用经费 {operating}',
    'basic.takeaway.change': '，{change}',
    'basic.total': '基本支出',
    'basic.personnel': '人员经费',
    'basic.operating': '公用经费',
    'basic.share': '占 {share}',
    'basic.share.computed': '占 {share}（计算）',
    'basic.chart': '多少用于人员，多少用于公用',
    'basic.chartLabel': '人员经费和公用经费占基本支出的份额。数据与上面的数字相同。',
    'basic.chartLabel.table': '人员经费和公用经费占基本支出的份额。数据与上面的数字和下表相同。',
    'basic.items': '{part}：经济分类款级科目',
    'basic.table': '按部门预算支出经济分类',
    'basic.meaning': '公用经费不等于机关运行经费：机关运行经费只算行政单位和参照公务员法管理的事业单位的公用经费。',
    'basic.computed': '标明“计算”的占比由本组件按公开金额计算，文件没有印出。',
  },
  {
    'basic.heading.budget': 'Basic expenditure from the general public budget',
    'basic.heading.final-accounts': 'Basic expenditure from the general public budget, final accounts',
    'basic.takeaway.budget': 'Basic expenditure is {total}{change}{parts}.',
    'basic.takeaway.final-accounts': 'Basic expenditure in the final accounts is {total}{change}{parts}.',
    'basic.takeaway.parts': ', of which {personnel} for personnel and {operating} for operating',
    'basic.takeaway.change': ', {change}',
    'basic.total': 'Basic expenditure',
    'basic.personnel': 'Personnel',
    'basic.operating': 'Operating',
    'basic.share': '{share} of it',
    'basic.share.computed': '{share} of it (computed)',
    'basic.chart': 'How much for personnel, how much for operating',
    'basic.chartLabel': 'Personnel and operating money as shares of basic expenditure. The figures are those above.',
    'basic.chartLabel.table':
      'Personnel and operating money as shares of basic expenditure. The figures are those above and in the table below.',
    'basic.items': '{part}: economic subjects',
    'basic.table': 'By economic classification',
    'basic.meaning':
      'The operating part is not the operating expenses of offices, which count administrative units and institutions under the civil service law only.',
    'basic.computed': 'Shares marked as computed are computed here from the published amounts.',
  },
);
