import { checkRatio, read } from '../compare.js';
import { amountFigure, percentFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { ratioOf } from '../ratio.js';
import { portionsOf } from './portions.js';

/** 占比 against amount and whole. */
export const shares: Rule = {
  id: 'share-and-amount',
  explanation: {
    'zh-CN': '占比应当等于该项金额除以合计数。',
    en: 'A share should equal its amount divided by the whole.',
  },
  basis: { 'zh-CN': '算术：占比 = 金额 ÷ 合计 × 100%。', en: 'Arithmetic: share = amount ÷ whole × 100%.' },
  check: (disclosure) =>
    portionsOf(disclosure).flatMap(({ path, name, portion, unit, whole }) => {
      const printed = percentFigure(`${path}.share`, `${name}占比`, portion.share);
      if (!printed || !whole) return [];
      const amount = amountFigure(`${path}.amount`, name, portion.amount, unit);
      const ratio = amount && ratioOf(amount, whole);
      if (!ratio) return [];
      return checkRatio(shares.id, printed, ratio, (computed) => ({
        'zh-CN': `${name}的占比印作 ${read(printed)}，按 ${read(ratio.of)} ÷ ${read(ratio.to)} 计算是 ${computed}%。`,
        en: `The share of ${name} is printed as ${read(printed)}; ${read(ratio.of)} ÷ ${read(ratio.to)} gives ${computed}%.`,
      }));
    }),
};
