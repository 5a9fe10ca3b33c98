import { difference, sum } from '../../arithmetic.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { grouped } from '../../lists.js';
import { isAbsent } from '../../read.js';
import { finding, verdict, weigh } from '../compare.js';
import { percentFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { type PlacedPortion, portionsOf } from './portions.js';

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

/** Portions that stand beside each other right under their whole; those of a deeper level are parts of parts. */
function siblings(disclosure: BudgetDisclosure): PlacedPortion[][] {
  const places = portionsOf(disclosure).filter(
    ({ whole, path }) => whole && path.indexOf('[') === path.lastIndexOf('['),
  );
  return [...grouped(places, ({ path }) => path.replace(/\[\d+\]$|\.\w+$/, '')).values()];
}

function checkGroup(group: readonly PlacedPortion[]): Finding[] {
  const printed = group.flatMap(
    ({ path, name, portion }) => percentFigure(`${path}.share`, `${name}占比`, portion.share) ?? [],
  );
  // A part without amount and share (未安排) has none; one that prints an amount but no share leaves the sum open.
  const stated = group.filter(
    ({ portion }) => !isAbsent(portion.amount) || (portion.share && !isAbsent(portion.share)),
  );
  if (printed.length < 2 || printed.length < stated.length) return [];
  const total = sum(printed.map(({ value }) => value));
  const gap = difference(total, '100');
  const tolerance = sum(printed.map(({ half }) => half));
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
