import { listOf } from '../lists.js';
import { once } from '../once.js';

/** Finds keys and words of the format by other spellings, Chinese terms or pinyin. */

/** Chinese characters. */
export const HAN = /\p{Script=Han}/u;

/** Normalizes a text for comparison: same width and case, without spaces, punctuation, or a unit in brackets. */
function plain(text: string): string {
  const folded = text
    .slice(0, 40)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:万|亿|千|百)*元\)/g, '');
  return folded.replace(/[^\p{L}\p{N}]/gu, '') || folded.replace(/\s/g, '');
}

/** The number of single-letter edits between two words. */
function editDistance(a: string, b: string): number {
  let row = listOf(b.length + 1, (index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Distance of texts with different meanings. */
const UNRELATED = Number.POSITIVE_INFINITY;

/** Distance between a text and a name of the format. */
function fromName(text: string, name: string): number {
  const limit = name.length < 4 ? 1 : Math.max(2, name.length / 3);
  if (Math.abs(text.length - name.length) > limit) return UNRELATED;
  const edits = editDistance(text, name);
  return edits <= limit && edits < text.length ? edits : UNRELATED;
}

/** Characters that negate a term (未增加, 非财政拨款). */
const NEGATION = /[不无未非没]/;

/** Distance between a text and a term. A Chinese text may contain the term or be part of it (政府采购预算总额, 政府采购). */
function fromTerm(text: string, term: string): number {
  if (!HAN.test(term)) return term.length > 5 && editDistance(text, term) === 1 ? 1 : UNRELATED;
  const [short, long] = text.length < term.length ? [text, term] : [term, text];
  if (short.length > 1 && long.includes(short)) {
    return NEGATION.test(long.replace(short, '')) ? UNRELATED : 1 + long.length - short.length;
  }
  if (long.length - short.length > long.length / 3) return UNRELATED;
  const edits = editDistance(text, term);
  return edits <= long.length / 3 ? 1 + edits : UNRELATED;
}

/** Official terms and other spellings of names, separated by spaces. */
export type Terms = Readonly<Record<string, string>>;

const spellings = once(
  (terms: Terms) => new Map(Object.entries(terms).map(([name, listed]) => [name, listed.split(' ').map(plain)])),
);

/**
 * The name nearest to a text; `undefined` if two are equally near (增加（减少）). With `exact`, only a name that equals the text or has it
 * among its terms.
 */
export function nearest<N extends string | number>(
  text: string,
  names: readonly N[],
  terms: Terms,
  exact = false,
): N | undefined {
  const wanted = plain(text);
  let best: { name: N | undefined; distance: number } | undefined;
  for (const name of names) {
    const plainName = plain(`${name}`);
    const others = spellings(terms).get(`${name}`) ?? [];
    const isSame = wanted === plainName || others.includes(wanted);
    if (exact && !isSame) continue;
    const distance = isSame
      ? 0
      : Math.min(fromName(wanted, plainName), ...others.map((term) => fromTerm(wanted, term)));
    if (distance === UNRELATED) continue;
    if (best === undefined || distance < best.distance) best = { name, distance };
    else if (distance === best.distance) best = { name: undefined, distance };
  }
  return best?.name;
}
