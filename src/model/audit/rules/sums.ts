import type { BudgetDisclosure } from '../../disclosure.js';
import { checkSum, type SumIdentity } from '../compare.js';
import type { Rule } from '../finding.js';
import { matterSums } from './matter-sums.js';
import { moneySums } from './money-sums.js';

/** Every sum identity of a disclosure. */
export function sumIdentities(disclosure: BudgetDisclosure): SumIdentity[] {
  return [...moneySums(disclosure), ...matterSums(disclosure)];
}

/** Parts add up to their whole: sources, classes, 款 / 项, 基本 + 项目, 人员 + 公用, 三公, procurement, allocations, assets. */
export const sums: Rule = {
  id: 'parts-and-whole',
  explanation: {
    'zh-CN': '各组成部分相加应当等于合计数。',
    en: 'Parts should add up to the total they are printed under.',
  },
  basis: {
    'zh-CN': '收支平衡与表内勾稽关系（财预〔2016〕143号）。',
    en: 'The internal balance of the official tables (财预〔2016〕143号).',
  },
  check: (disclosure) => sumIdentities(disclosure).flatMap((entry) => checkSum(sums.id, entry)),
};
