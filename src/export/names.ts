import { maximum, total } from '../model/lists.js';
import { xmlText } from './xml.js';

/** Longest file name in UTF-8 bytes. File systems allow 255; a browser may append a number. */
const MAX_BYTES = 200;

/** Device names reserved by Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

/**
 * Joins parts into a file name that is valid on every file system: 某部门_2023年部门预算_收入.csv. If it is too long, the longest parts are
 * shortened. `number` makes it unique among names with the same parts.
 */
export function fileName(parts: readonly string[], ending: string, number = 1): string {
  const clean = parts.map(safe).filter((part) => part !== '');
  const tail = `${number > 1 ? `_${number}` : ''}.${ending}`;
  const stem = trimmed(shortened(clean, MAX_BYTES - bytes(tail)).join('_')) || 'budget-disclosure';
  return `${stem.replace(DEVICE, '$&_')}${tail}`;
}

/** Makes file names unique, ignoring case. */
export function distinctNames(names: readonly ((number: number) => string)[]): string[] {
  const taken = new Set<string>();
  return names.map((nameOf) => {
    let number = 1;
    while (taken.has(nameOf(number).toLowerCase())) number += 1;
    const name = nameOf(number);
    taken.add(name.toLowerCase());
    return name;
  });
}

function safe(part: string): string {
  const plain = xmlText(part)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '')
    .replace(/[\\/:*?"<>|：]/g, '-')
    .replace(/\s+/g, '');
  return trimmed(plain);
}

function trimmed(text: string): string {
  return text.replace(/^[.\-_]+|[.\-_]+$/g, '');
}

/** Shortens parts until they fit when joined, always cutting the longest. */
function shortened(parts: readonly string[], limit: number): string[] {
  const pieces = parts.map((part) => [...part]);
  const sizes = parts.map(bytes);
  let over = total(sizes, (size) => size) + parts.length - 1 - limit;
  while (over > 0) {
    const longest = sizes.indexOf(maximum(sizes));
    const size = bytes(pieces[longest]?.pop() ?? '');
    sizes[longest] = (sizes[longest] ?? 0) - size;
    over -= size;
  }
  return pieces.map((piece) => piece.join(''));
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
