import { placed } from '../../path.js';
import { figureValue, isAbsent } from '../../read.js';
import { finding } from '../compare.js';
import type { Rule } from '../finding.js';
import { fundsOf, isNonzero } from '../sections.js';

/** No 事业单位 in the text, but money for 事业单位 in the lines. */
export const institutions: Rule = {
  id: 'institutions-and-lines',
  explanation: {
    'zh-CN': '文件说没有事业单位，支出科目中却有事业单位的支出。',
    en: 'The document says there are no public institutions, yet shows spending on them.',
  },
  basis: { 'zh-CN': '文字说明应当与报表一致。', en: 'The text should agree with the tables.' },
  check: (disclosure) => {
    const { operatingExpenses } = disclosure;
    if (isAbsent(operatingExpenses)) return [];
    const { publicInstitutions: counted } = operatingExpenses;
    if (counted === undefined || isAbsent(counted) || isNonzero(counted)) return [];
    const lines = fundsOf(disclosure)
      .flatMap(({ key, fund }) => placed(fund.lines, `${key}.lines`, 'lines'))
      .filter(({ item }) => item.level === 'item' && /^事业(单位|运行)/.test(item.name) && isNonzero(item.amount));
    if (lines.length === 0) return [];
    const names = lines.map(({ item }) => item.name);
    const path = 'operatingExpenses.publicInstitutions';
    return [
      finding(
        institutions.id,
        'contradiction',
        [
          { path, name: '下属事业单位', printed: figureValue(counted), unit: '家' },
          ...lines.map(({ item, at }) => ({ path: `${at}.amount`, name: item.name })),
        ],
        {
          sentence: {
            'zh-CN': `文件写明下属事业单位为 0 家，支出中却有 ${names.join('、')}。`,
            en: `The document counts 0 public institutions, yet its expenditure has ${names.join(', ')}.`,
          },
        },
        path,
      ),
    ];
  },
};
