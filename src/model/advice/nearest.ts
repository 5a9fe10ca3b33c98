import { listOf } from '../lists.js';
import { once } from '../once.js';

/** Finds the key or word of the format that another spelling, a Chinese term or pinyin means. */

/** Chinese letters. */
export const HAN = /\p{Script=Han}/u;

/** A text as it is compared: of one width and case, without spaces, punctuation and a unit in brackets. */
function plain(text: string): string {
  const folded = text
    .slice(0, 40)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:万|亿|千|百)*元\)/g, '');
  return folded.replace(/[^\p{L}\p{N}]/gu, '') || folded.replace(/\s/g, '');
}

/** The number of single-letter edits between two words. */
function distance(a: string, b: string): number {
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

/** How far a text is from a name of the format: 0 where it is the same, nothing where it is another. */
function fromName(text: string, name: string): number | undefined {
  const edits = distance(text, name);
  const most = name.length < 4 ? 1 : Math.max(2, name.length / 3);
  return edits <= most && edits < text.length ? edits : undefined;
}

/** What turns a term into its opposite (未增加, 非财政拨款). */
const NEGATION = /[不无未非没]/;

/** How far a text is from a term. Of Chinese terms, one may contain the other (政府采购预算总额, 政府采购). */
function fromTerm(text: string, term: string): number | undefined {
  if (text === term) return 0;
  if (!HAN.test(term)) return term.length > 5 && distance(text, term) === 1 ? 1 : undefined;
  const [short, long] = text.length < term.length ? [text, term] : [term, text];
  if (short.length > 1 && long.includes(short)) {
    return NEGATION.test(long.replace(short, '')) ? undefined : 1 + long.length - short.length;
  }
  const edits = distance(text, term);
  return edits <= long.length / 3 ? 1 + edits : undefined;
}

/** Official terms and other spellings of names, separated by spaces. */
export type Terms = Readonly<Record<string, string>>;

const spellings = once(
  (terms: Terms) => new Map(Object.entries(terms).map(([name, listed]) => [name, listed.split(' ').map(plain)])),
);

/**
 * The name that a text means; with `exact`, only one that has the text among its terms. Where two are as near (增加（减少）), it means
 * neither.
 */
export function nearest<N extends string | number>(
  text: string,
  names: readonly N[],
  terms: Terms,
  exact = false,
): N | undefined {
  const wanted = plain(text);
  let best: { name: N | undefined; far: number } | undefined;
  for (const name of names) {
    const own = spellings(terms).get(`${name}`) ?? [];
    const distances = [fromName(wanted, plain(`${name}`)), ...own.map((term) => fromTerm(wanted, term))];
    const far = Math.min(...distances.map((distant) => distant ?? Number.POSITIVE_INFINITY));
    if (far === Number.POSITIVE_INFINITY || (exact && far > 0)) continue;
    if (best === undefined || far < best.far) best = { name, far };
    else if (far === best.far) best = { name: undefined, far };
  }
  return best?.name;
}
