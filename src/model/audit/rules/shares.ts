import { difference, sum } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { checkRatio, finding, read, verdict, weigh } from '../compare.js';
import { amountFigure, type PrintedFigure, plainFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { ratioOf } from '../ratio.js';
import { type PlacedPortion, portionsOf } from './portions.js';

function printedShare({ path, name, portion }: PlacedPortion): PrintedFigure | undefined {
  return plainFigure([...path, 'share'], `${name}占比`, portion.share, '%');
}

/** 占比 against amount and whole. */
export const shares: Rule = {
  id: 'share-and-amount',
  explanation: {
    'zh-CN': '占比应当等于该项金额除以合计数。',
    en: 'A share should equal its amount divided by the whole.',
  },
  basis: { 'zh-CN': '算术：占比 = 金额 ÷ 合计 × 100%。', en: 'Arithmetic: share = amount ÷ whole × 100%.' },
  check: (disclosure) =>
    portionsOf(disclosure).flatMap((place) => {
      const printed = printedShare(place);
      const amount = amountFigure([...place.path, 'amount'], place.name, place.portion.amount, place.unit);
      const ratio = amount && place.whole && ratioOf(amount, place.whole);
      if (!printed || !ratio) return [];
      return checkRatio(shares.id, printed, ratio, (computed) => ({
        'zh-CN': `${place.name}的占比印作 ${read(printed)}，按 ${read(ratio.of)} ÷ ${read(ratio.to)} 计算是 ${computed}%。四舍五入不能解释这个差额。`,
        en: `The share of ${place.name} is printed as ${read(printed)}; ${read(ratio.of)} ÷ ${read(ratio.to)} gives ${computed}%. Rounding does not explain the difference.`,
      }));
    }),
};

/** Shares of the same whole that the document prints for all of its parts add up to 100. */
export const shareTotals: Rule = {
  id: 'shares-to-100',
  explanation: {
    'zh-CN': '同一合计数下各项占比相加应当是 100%。',
    en: 'The shares of one whole should add up to 100%.',
  },
  basis: { 'zh-CN': '算术：各部分占比之和为 100%。', en: 'Arithmetic: shares of all parts make 100%.' },
  check: (disclosure) => siblings(disclosure).flatMap(checkGroup),
};

/** Portions that stand beside each other under one parent, by parent. */
function siblings(disclosure: BudgetDisclosure): PlacedPortion[][] {
  const groups = new Map<string, PlacedPortion[]>();
  for (const place of portionsOf(disclosure)) {
    if (!place.whole || (place.path.length > 3 && !place.path.includes('sources') && !place.path.includes('classes')))
      continue;
    const parent = place.path.slice(0, -1).join('.');
    groups.set(parent, [...(groups.get(parent) ?? []), place]);
  }
  return [...groups.values()];
}

function checkGroup(group: readonly PlacedPortion[]): Finding[] {
  // A part that prints no share at all (未安排) has none; one that prints an amount but no share leaves the sum open.
  const open = group.some((place) => printedShare(place) === undefined && amountOf(place) !== undefined);
  const printed = group.flatMap((place) => printedShare(place) ?? []);
  if (open || printed.length < 2) return [];
  const total = sum(printed.map((share) => share.value));
  const gap = difference(total, '100');
  const tolerance = sum(printed.map((share) => share.half));
  const kind = weigh(gap, tolerance);
  if (kind === 'none') return [];
  const words = verdict(kind);
  return [
    finding(shareTotals.id, kind, printed, {
      computed: total,
      difference: gap,
      tolerance,
      unit: '%',
      sentence: {
        'zh-CN': `${printed.length} 项占比相加是 ${total}%，不是 100%。${words['zh-CN']}`,
        en: `${printed.length} shares add up to ${total}%, not 100%. ${words.en}`,
      },
    }),
  ];
}

function amountOf(place: PlacedPortion): PrintedFigure | undefined {
  return amountFigure([...place.path, 'amount'], place.name, place.portion.amount, place.unit);
}
