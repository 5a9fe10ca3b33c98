import { isZero } from '../../decimal.js';
import { placed } from '../../path.js';
import { figureValue, isAbsent } from '../../read.js';
import type { Rule } from '../finding.js';
import { fundsOf } from '../lines.js';

/** No 事业单位 in words, money for 事业单位 in the lines. */
export const institutions: Rule = {
  id: 'institutions-and-lines',
  explanation: {
    'zh-CN': '文件说没有事业单位，支出科目中却有事业单位的支出。',
    en: 'The document says there is no public institution, yet has lines for public institutions.',
  },
  basis: { 'zh-CN': '文字说明应当与报表一致。', en: 'Text should agree with tables.' },
  check: (disclosure) => {
    const { operatingExpenses } = disclosure;
    if (isAbsent(operatingExpenses)) return [];
    const { publicInstitutions } = operatingExpenses;
    if (publicInstitutions === undefined || isAbsent(publicInstitutions) || !isZero(figureValue(publicInstitutions)))
      return [];
    const lines = fundsOf(disclosure).flatMap(({ key, fund }) =>
      placed(fund.lines, `${key}.lines`, 'lines').filter(
        ({ item: line }) =>
          line.level === 'item' &&
          /^事业(单位|运行)/.test(line.name) &&
          !isAbsent(line.amount) &&
          !isZero(figureValue(line.amount)),
      ),
    );
    if (lines.length === 0) return [];
    const names = lines.map(({ item }) => item.name);
    return [
      {
        id: 'institutions-and-lines:operatingExpenses.publicInstitutions',
        rule: 'institutions-and-lines',
        kind: 'contradiction' as const,
        operands: [
          {
            path: 'operatingExpenses.publicInstitutions',
            name: '下属事业单位',
            printed: figureValue(publicInstitutions),
            unit: '家',
          },
          ...lines.map(({ item, at }) => ({ path: `${at}.amount`, name: item.name })),
        ],
        sentence: {
          'zh-CN': `文件写明下属事业单位为 0 家，支出中却有 ${names.join('、')}。`,
          en: `The document counts 0 public institutions, yet its expenditure has ${names.join(', ')}.`,
        },
      },
    ];
  },
};
