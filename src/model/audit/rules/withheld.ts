import type { BudgetDisclosure } from '../../disclosure.js';
import { isAbsent } from '../../read.js';
import { finding } from '../compare.js';
import type { Mention } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { indicatorsOf, numberOf, placedTargets } from './indicators.js';
import { repeatedFigures } from './repeats.js';

/** Indicators that count the department's own people. */
const OWN_PEOPLE = /(办公|在职|在编|编制|干部职工|单位)(人员|人数|职工)|(人员|职工)(数量|人数|编制)/;

/** What is withheld in one place and printed in another. The finding never repeats the value. */
export const withheldYetPrinted: Rule = {
  id: 'withheld-yet-printed',
  explanation: {
    'zh-CN': '一处说明不宜公开的内容，另一处又印了出来。',
    en: 'Something withheld in one place is printed in another.',
  },
  basis: {
    'zh-CN': '政府信息公开条例：不予公开应当前后一致。',
    en: '政府信息公开条例: what is withheld should be withheld throughout.',
  },
  check: (disclosure) => [...headcount(disclosure), ...figures(disclosure)],
};

/** Withheld staffing that an indicator prints. */
function headcount(disclosure: BudgetDisclosure): Finding[] {
  const { profile } = disclosure;
  if (isAbsent(profile) || !isAbsent(profile.staffing) || profile.staffing.absent !== 'withheld') return [];
  return placedTargets(disclosure)
    .flatMap(indicatorsOf)
    .flatMap(({ item: { name, target }, at }) => {
      const path = `${at}.target`;
      if (numberOf(target)?.unit !== '人' || !OWN_PEOPLE.test(name)) return [];
      const sentence = {
        'zh-CN': `人员情况写明不宜公开，绩效指标“${name}”却印出了人数。这里不重复该数字。`,
        en: `Staffing is withheld, yet the indicator “${name}” prints a number of people. It is not repeated here.`,
      };
      const operands = [
        { path, name },
        { path: 'profile.staffing', name: '编制数、实有人数' },
      ];
      return [finding(withheldYetPrinted.id, 'completeness', operands, { sentence }, path)];
    });
}

/** Figures that one place withholds and another prints. */
function figures(disclosure: BudgetDisclosure): Finding[] {
  return repeatedFigures(disclosure).flatMap(([first, second]) => [
    ...revealed(first, second),
    ...revealed(second, first),
  ]);
}

function revealed(withheld: Mention, printed: Mention): Finding[] {
  if (withheld.absent !== 'withheld' || !printed.figure) return [];
  const operands = [printed, withheld].map(({ path, name }) => ({ path, name }));
  const sentence = {
    'zh-CN': `${withheld.name}写明不宜公开，${printed.name}却印出了这个数字。这里不重复该数字。`,
    en: `${withheld.name} is withheld, yet ${printed.name} prints the figure. It is not repeated here.`,
  };
  return [finding(withheldYetPrinted.id, 'completeness', operands, { sentence })];
}
