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

/** The distance of what means something else. */
const OTHER = Number.POSITIVE_INFINITY;

/** How far a text is from a name of the format. */
function fromName(text: string, name: string): number {
  const most = name.length < 4 ? 1 : Math.max(2, name.length / 3);
  if (Math.abs(text.length - name.length) > most) return OTHER;
  const edits = distance(text, name);
  return edits <= most && edits < text.length ? edits : OTHER;
}

/** What turns a term into its opposite (未增加, 非财政拨款). */
const NEGATION = /[不无未非没]/;

/** How far a text is from a term. Of Chinese terms, one may contain the other (政府采购预算总额, 政府采购). */
function fromTerm(text: string, term: string): number {
  if (!HAN.test(term)) return term.length > 5 && distance(text, term) === 1 ? 1 : OTHER;
  const [short, long] = text.length < term.length ? [text, term] : [term, text];
  if (short.length > 1 && long.includes(short)) {
    return NEGATION.test(long.replace(short, '')) ? OTHER : 1 + long.length - short.length;
  }
  if (long.length - short.length > long.length / 3) return OTHER;
  const edits = distance(text, term);
  return edits <= long.length / 3 ? 1 + edits : OTHER;
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
    const own = plain(`${name}`);
    const others = spellings(terms).get(`${name}`) ?? [];
    const isSame = wanted === own || others.includes(wanted);
    if (exact && !isSame) continue;
    const far = isSame ? 0 : Math.min(fromName(wanted, own), ...others.map((term) => fromTerm(wanted, term)));
    if (far === OTHER) continue;
    if (best === undefined || far < best.far) best = { name, far };
    else if (far === best.far) best = { name: undefined, far };
  }
  return best?.name;
}
