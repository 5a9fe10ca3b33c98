import { catalog } from '../text/language.js';

/** Words that only a file needs: on the page the reader sees what they say. */
export const messages = catalog(
  {
    'export.level': '层级',
    'export.code': '代码',
    'export.number': '数值',
    'export.unit': '单位',
    'export.base': '比较基数',
    'export.word': '增减',
    'export.amount': '金额',
    'export.rate': '幅度',
    'export.head': '{head}（{detail}）',
    'export.separator': '，',
    'export.computed': '计算',
    'export.title': '{section}：{table}',
  },
  {
    'export.level': 'Level',
    'export.code': 'Code',
    'export.number': 'number',
    'export.unit': 'unit',
    'export.base': 'compared',
    'export.word': 'direction',
    'export.amount': 'amount',
    'export.rate': 'rate',
    'export.head': '{head} ({detail})',
    'export.separator': ', ',
    'export.computed': 'computed',
    'export.title': '{section}: {table}',
  },
);
