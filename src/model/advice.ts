import { quoted } from './json.js';
import { PERCENT_KEYS } from './read.js';
import { DECIMAL } from './schema/values.js';
import type { Keys } from './snapshot.js';

/** A longer text is no figure, and need not be searched for one. */
const LONGEST = 60;

/**
 * How to write a text with digits that is no decimal. A figure is given only where the text can mean no other: a comma before the last three digits may be a
 * thousands separator or a decimal comma, a space may part two figures, parentheses may be a minus or a note.
 */
export function decimalAdvice(text: string, keys: Keys): string | undefined {
  const short = text.slice(0, LONGEST + 1);
  const bare = onlyReading(
    short,
    keys.some((key) => PERCENT_KEYS.includes(key)),
  );
  if (bare !== undefined) return `Write ${quoted(bare)}.`;
  if (/[元%％‰]/.test(short)) return 'Write the digits alone; a unit of its own goes in the key "unit".';
  if (/\d|[０-９]/.test(short)) {
    return 'Write the printed figure with a decimal point, without separators.';
  }
  return undefined;
}

/** The one decimal that a text can mean; nothing where it may mean another, or none. A figure that is a percentage may carry its sign. */
export function onlyReading(text: string, isPercent = false): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .trim()
    // Full-width digits, points and signs are the same characters; a full-width comma parts sentences and lists.
    .replace(/[０-９．＋－％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^−/, '-')
    .replace(/^\+(?=\d)/, '')
    .replace(/\s?%$/, (sign) => (isPercent ? '' : sign));
  // Commas between groups of three are thousands separators where there are two, or a point follows: a number has one decimal sign.
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) && /,.*[,.]/.test(plain);
  const bare = grouped ? plain.replace(/,/g, '') : plain;
  return DECIMAL.test(bare) ? bare : undefined;
}
