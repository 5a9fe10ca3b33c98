import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { auditDisclosure } from '../../src/model/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import nantong from '../documents/nantong-sasac-2016.json';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import yueyang from '../documents/yueyang-park-2017.json';
import { example } from '../unit/model/example.js';

/** A document with repeated sentences and withheld parts. */
function repeating(): BudgetDisclosure {
  const twice = ['甲', '甲', '乙'];
  const withheld = { absent: 'withheld', statement: '涉密' };
  return minimal({
    profile: { functions: twice, institutions: [{ name: '甲' }, { name: '甲' }], staffing: withheld, notes: twice },
    otherMatters: {
      statements: twice,
      notes: twice,
      blocks: [
        { title: '甲', text: '甲' },
        { title: '甲', text: '甲' },
      ],
    },
    outline: twice,
    revenue: { total: { amount: withheld }, sources: [], notes: twice },
    generalPublicBudget: withheld,
  });
}

/** Documents of every size and kind. */
export const documents: readonly (readonly [name: string, disclosure: BudgetDisclosure])[] = [
  ['the 2023 budget', sample2023()],
  ['a district’s budget in 元', parsed(wanli)],
  ['nothing', minimal()],
  ['final accounts', parsed(planning)],
  ['an early budget', parsed(nantong)],
  ['a park’s budget', parsed(yueyang)],
  ['the made-up example', parsed(example())],
  ['sentences twice', repeating()],
];

export const findingsOf = (disclosure: BudgetDisclosure) => auditDisclosure(disclosure).findings;

/** A sequence in which every item follows every other item once. */
export function everyPair<T>(items: readonly T[]): T[] {
  return items
    .flatMap((one, index) => items.slice(index + 1).flatMap((other) => [one, other]))
    .concat(items.slice(0, 1));
}

/** The HTML of an element, with React's generated ids renumbered. */
export function htmlOf(root: Element): string {
  const ids = new Map<string, string>();
  return root.innerHTML.replace(/_r_\w+?_|«r\w+»|:r\w+:/g, (id) => {
    if (!ids.has(id)) ids.set(id, `#${ids.size}`);
    return ids.get(id) ?? id;
  });
}

/** The HTML with sorted attributes, because an attribute added by an update comes last. */
export function inOrder(html: string): string {
  return html.replace(/<(\w+)((?: [^\s=>]+="[^"]*")+)/g, (_, name: string, attributes: string) => {
    const each = attributes.match(/ [^\s=>]+="[^"]*"/g) ?? [];
    return `<${name}${each.sort().join('')}`;
  });
}
