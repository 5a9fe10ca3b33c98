import { listOf } from '../model/lists.js';

/** A file in an archive. */
export interface ZipEntry {
  /** Path in the archive. */
  name: string;
  text: string;
}

/**
 * Creates a ZIP archive without compression. All files have a fixed date, because a host page may have replaced `Date`. ZIP dates start
 * in 1980.
 */
export function zip(entries: readonly ZipEntry[], type: string): Blob {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const path = encoder.encode(name);
    const data = encoder.encode(text);
    const about = [VERSION, UTF_8, STORED, MIDNIGHT, NEW_YEAR_1980, ...long(checksum(data))];
    const sizes = [...long(data.length), ...long(data.length), path.length, 0];
    const head = words([...LOCAL, ...about, ...sizes]);
    directory.push(words([...CENTRAL, VERSION, ...about, ...sizes, 0, 0, 0, 0, 0, ...long(offset)]), path);
    parts.push(head, path, data);
    offset += head.length + path.length + data.length;
  }
  let length = 0;
  for (const { length: more } of directory) length += more;
  const end = words([...END, 0, 0, entries.length, entries.length, ...long(length), ...long(offset), 0]);
  return new Blob([...parts, ...directory, end], { type });
}

/** Signatures and fields of the headers, as 16-bit words. */
const LOCAL = [0x4b50, 0x0403];
const CENTRAL = [0x4b50, 0x0201];
const END = [0x4b50, 0x0605];
const VERSION = 20;
/** Flag for UTF-8 names. */
const UTF_8 = 0x0800;
const STORED = 0;
const MIDNIGHT = 0;
const NEW_YEAR_1980 = 0x0021;

/** A 32-bit number as two words, the lower first. */
function long(value: number): [number, number] {
  return [value & 0xffff, value >>> 16];
}

function words(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setUint16(index * 2, value, true);
  });
  return bytes;
}

/** CRC-32 of each byte value. */
const TABLE: readonly number[] = listOf(256, (byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
