import type { BudgetDisclosure } from './disclosure.js';
import { grouped } from './lists.js';
import type { GlossaryEntry } from './matters.js';
import { once } from './once.js';

/** Terms that a disclosure defines (名词解释), and where its sections use them. */

/** A defined term with its key. */
export interface DefinedTerm extends GlossaryEntry {
  /** Unique in its disclosure, and valid in an id. */
  key: string;
}

/** A range of a text that is a defined term. */
export interface TermMatch {
  start: number;
  end: number;
  term: DefinedTerm;
}

/** The terms a disclosure defines, in its order; none where its glossary is absent. */
export function definedTerms({ glossary }: BudgetDisclosure): DefinedTerm[] {
  if (!Array.isArray(glossary)) return [];
  const times = new Map<string, number>();
  return glossary.map((entry, index) => {
    const plain = entry.term.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '') || `${index + 1}`;
    const time = (times.get(plain) ?? 0) + 1;
    times.set(plain, time);
    return { ...entry, key: time === 1 ? plain : `${plain}-${time}` };
  });
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', '「': '」', '『': '』', '＂': '＂' };
const QUOTE_MARKS = new Set(Object.entries(QUOTES).flat());

/** Normalises a text for comparison: no quotation marks, no spaces, NFKC, lower case. `at` holds the original index of each character. */
function folded(text: string): { characters: string[]; at: number[] } {
  const characters: string[] = [];
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    if (!QUOTE_MARKS.has(character) && /\S/u.test(character)) {
      characters.push(character.normalize('NFKC').toLowerCase());
      at.push(place);
    }
    place += character.length;
  }
  return { characters, at };
}

/** A term and its normalised characters. */
interface Wanted {
  term: DefinedTerm;
  wanted: string[];
}

/** The terms by first character, the longest first. Memoized, as every label of a section is searched for the same terms. */
const wantedOf = once((terms: readonly DefinedTerm[]) => {
  const wanted = terms
    .map((term): Wanted => ({ term, wanted: folded(term.term).characters }))
    .filter(({ wanted: characters }) => characters.length > 1)
    .sort((a, b) => b.wanted.length - a.wanted.length);
  return grouped(wanted, ({ wanted: [first] }) => first);
});

/** Finds defined terms in a text, from left to right, preferring the longest. Skips negated ones (非财政拨款). */
export function findTerms(text: string, terms: readonly DefinedTerm[]): TermMatch[] {
  const { characters, at } = folded(text);
  const known = wantedOf(terms);
  const found: TermMatch[] = [];
  for (let from = 0; from < characters.length; from += 1) {
    if (characters[from - 1] === '非') continue;
    const hit = known
      .get(characters[from])
      ?.find(({ wanted }) => wanted.every((character, index) => characters[from + index] === character));
    if (hit === undefined) continue;
    const last = from + hit.wanted.length - 1;
    const lastPlace = at[last] ?? 0;
    const end = lastPlace + String.fromCodePoint(text.codePointAt(lastPlace) ?? 0).length;
    found.push({ ...withQuotes(text, at[from] ?? 0, end), term: hit.term });
    from = last;
  }
  return found;
}

/** Extends a match to a quotation mark next to it whose counterpart is inside the match: “三公”经费. */
function withQuotes(text: string, start: number, end: number): { start: number; end: number } {
  const before = text[start - 1];
  const after = text[end];
  const closing = before === undefined ? undefined : QUOTES[before];
  if (closing !== undefined && text.slice(start, end).includes(closing)) return { start: start - 1, end };
  const opened = Object.entries(QUOTES).find(([, close]) => close === after)?.[0];
  if (opened !== undefined && text.slice(start, end).includes(opened)) return { start, end: end + 1 };
  return { start, end };
}

/** The terms that occur in any of the texts, in the order of the glossary. */
export function termsIn(texts: readonly string[], terms: readonly DefinedTerm[]): DefinedTerm[] {
  const used = new Set(texts.flatMap((text) => findTerms(text, terms).map(({ term }) => term.key)));
  return terms.filter(({ key }) => used.has(key));
}
