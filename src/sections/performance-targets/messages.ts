import { catalog } from '../../text/language.js';

/** Messages around the sheets of performance targets. */
export const messages = catalog(
  {
    'targetTable.heading': '绩效目标表',
    'targetTable.takeaway.targets': '公开绩效目标表 {targets} 份、指标 {indicators} 项。',
    'targetTable.takeaway.targetsOnly': '公开绩效目标表 {targets} 份，没有列出指标。',
    'targetTable.takeaway.someTargets': '公开绩效目标表 {targets} 份，其中 {listed} 份列出指标 {indicators} 项。',
    'targetTable.key.indicators': '绩效指标',
    'targetTable.key.indicatorUnit': '项',
    'targetTable.key.targets': '{count} 份绩效目标表',
    'targetTable.noTargets': '这里没有列出绩效目标表。',
    'targetTable.note.computed': '分值权重的合计由本组件相加，文件没有印出。',
    'targetTable.note.executionRate':
      '分值权重合计为 {sum} 的，按项目支出绩效自评的通行做法（财预〔2020〕10号），预算执行率另占 {rest} 分；预算执行率不在本表内。',
    'targetTable.note.unstatedWeights': '有指标没有印出分值权重的绩效目标表，不计算合计。',
    'targetTable.note.units': '指标值和上年完成值按文件所印的单位列出，不随金额单位换算。',
    'targetTable.note.responsible': '项目负责人姓名载于公开的文件，这里不显示。',
  },
  {
    'targetTable.heading': 'Performance target sheets',
    'targetTable.takeaway.targets': 'Performance target sheets published: {targets}, with {indicators} indicators.',
    'targetTable.takeaway.targetsOnly': 'Performance target sheets published: {targets}, without indicators.',
    'targetTable.takeaway.someTargets':
      'Performance target sheets published: {targets}, of which {listed} list {indicators} indicators.',
    'targetTable.key.indicators': 'Performance indicators',
    'targetTable.key.indicatorUnit': 'indicators',
    'targetTable.key.targets': 'target sheets: {count}',
    'targetTable.noTargets': 'No performance target sheet is listed here.',
    'targetTable.note.computed': 'Totals of weights are added up here; the document does not print them.',
    'targetTable.note.executionRate':
      'Where weights add up to {sum}, budget execution usually carries the other {rest} points in the self-evaluation of projects (Ministry of Finance, Cai Yu [2020] No. 10); it is not in these sheets.',
    'targetTable.note.unstatedWeights': 'No total is given for a sheet in which a weight is not stated.',
    'targetTable.note.units':
      'Targets and last year’s values keep the unit the document prints; they are not converted with the money unit.',
    'targetTable.note.responsible':
      'The names of responsible persons are in the published document and are not shown here.',
  },
);
