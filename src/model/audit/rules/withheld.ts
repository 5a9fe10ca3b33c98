import type { BudgetDisclosure } from '../../disclosure.js';
import { isAbsent } from '../../read.js';
import type { Finding, Rule } from '../finding.js';
import { placedIndicators } from './indicators.js';
import type { Mention } from './mentions.js';
import { repeatedFigures } from './repeats.js';

/** Indicators that count the department's own people. */
const OWN_PEOPLE = /(办公|在职|在编|编制|干部职工|单位)(人员|人数|职工)|(人员|职工)(数量|人数|编制)/;

/** What is kept back at one place and printed at another. The value is never repeated. */
export const withheldYetPrinted: Rule = {
  id: 'withheld-yet-printed',
  explanation: {
    'zh-CN': '一处说明不宜公开的内容，另一处又印了出来。',
    en: 'What is withheld at one place is printed at another.',
  },
  basis: {
    'zh-CN': '政府信息公开条例：不予公开应当前后一致。',
    en: '政府信息公开条例: what is withheld should be withheld throughout.',
  },
  check: (disclosure) => [...headcount(disclosure), ...figures(disclosure)],
};

/** Headcount that a target prints. */
function headcount(disclosure: BudgetDisclosure): Finding[] {
  const { profile } = disclosure;
  if (isAbsent(profile) || !isAbsent(profile.staffing) || profile.staffing.absent !== 'withheld') return [];
  return placedIndicators(disclosure).flatMap(({ path: keys, indicator: { name, target } }) => {
    if (isAbsent(target) || target.kind !== 'number' || target.unit !== '人' || !OWN_PEOPLE.test(name)) return [];
    const path = `${keys}.target`;
    return [
      {
        id: `withheld-yet-printed:${path}`,
        rule: 'withheld-yet-printed',
        kind: 'completeness' as const,
        operands: [
          { path, name },
          { path: 'profile.staffing', name: '编制数、实有人数' },
        ],
        sentence: {
          'zh-CN': `人员情况写明不宜公开，绩效指标“${name}”却印出了人数。这里不重复该数字。`,
          en: `Staffing is withheld, yet the indicator “${name}” prints a number of people. It is not repeated here.`,
        },
      },
    ];
  });
}

/** Figures that two places speak of, and one of them prints. */
function figures(disclosure: BudgetDisclosure): Finding[] {
  return repeatedFigures(disclosure).flatMap(([first, second]) => {
    if (first.withheld && second.figure) return [revealed(first, second)];
    return second.withheld && first.figure ? [revealed(second, first)] : [];
  });
}

function revealed(withheld: Mention, printed: Mention): Finding {
  return {
    id: `withheld-yet-printed:${printed.path}|${withheld.path}`,
    rule: 'withheld-yet-printed',
    kind: 'completeness',
    operands: [
      { path: printed.path, name: printed.name },
      { path: withheld.path, name: withheld.name },
    ],
    sentence: {
      'zh-CN': `${withheld.name}写明不宜公开，${printed.name}却印出了这个数字。这里不重复该数字。`,
      en: `${withheld.name} is withheld, yet ${printed.name} prints the figure. It is not repeated here.`,
    },
  };
}
