import { catalog } from './language.js';

/** Words of tables: captions and common column heads. */
export const tableWords = catalog(
  {
    'unitNote.元': '元',
    'unitNote.百元': '百元',
    'unitNote.千元': '千元',
    'unitNote.万元': '万元',
    'unitNote.亿元': '亿元',
    'unit.caption': '单位：{unit}',
    'table.scroll': '表格，可左右滚动：{title}',
    total: '合计',
    item: '项目',
    amount: '金额',
    count: '数量',
    share: '占比',
    change: '变化',
    reason: '主要原因',
  },
  {
    'unitNote.元': 'yuan',
    'unitNote.百元': 'hundred yuan',
    'unitNote.千元': 'thousand yuan',
    'unitNote.万元': 'wan yuan (10,000 yuan)',
    'unitNote.亿元': 'yi yuan (100 million yuan)',
    'unit.caption': 'Unit: {unit}',
    'table.scroll': 'Table, scrolls sideways: {title}',
    total: 'Total',
    item: 'Item',
    amount: 'Amount',
    count: 'Number',
    share: 'Share',
    change: 'Change',
    reason: 'Main reason',
  },
);
