import { maximum, total } from '../model/lists.js';
import { xmlText } from './xml.js';

/** Longest file name in bytes of UTF-8: below the 255 that file systems take, with room for what a browser or a copy adds. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, whatever comes after the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

/**
 * A file name of these parts that every file system takes: 某部门_2023年部门预算_收入.csv. Of a name that is too long the longest parts
 * are shortened. `number` tells it from others of the same parts.
 */
export function fileName(parts: readonly string[], ending: string, number = 1): string {
  const clean = parts.map(safe).filter((part) => part !== '');
  const tail = `${number > 1 ? `_${number}` : ''}.${ending}`;
  const stem = trimmed(shortened(clean, MOST_BYTES - bytes(tail)).join('_')) || 'budget-disclosure';
  return `${stem.replace(DEVICE, '$&_')}${tail}`;
}

/** File names of which no two are alike, also where upper and lower case are the same. */
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

/** Parts that together, joined, take no more room: each loses characters only while it is the longest. */
function shortened(parts: readonly string[], most: number): string[] {
  const pieces = parts.map((part) => [...part]);
  const sizes = parts.map(bytes);
  let over = total(sizes, (size) => size) + parts.length - 1 - most;
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
