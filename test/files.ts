/** Reads what a reader downloads, as a program that knows the formats does. */

/** jsdom reads blobs the old way only. */
export function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = reject;
    reader.readAsArrayBuffer(blob);
  });
}

/** The files of a ZIP that are not compressed, in their order. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const files = new Map<string, string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    if (view.getUint16(at + 8, true) !== 0) throw new Error('compressed');
    const [size, nameLength] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const start = at + 30 + nameLength + view.getUint16(at + 28, true);
    files.set(
      decoder.decode(bytes.slice(at + 30, at + 30 + nameLength)),
      decoder.decode(bytes.slice(start, start + size)),
    );
    at = start + size;
  }
  return files;
}

/** The rows of a CSV (RFC 4180), and of one whose cells are parted at another character. */
export function csvRows(text: string, separator = ','): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  const piece = new RegExp(`(?:"((?:[^"]|"")*)"|)([^${separator}\r\n]*)([${separator}]|\r\n|\r|\n|$)`, 'gy');
  for (const [, quoted, plain, end] of text.replace('\uFEFF', '').matchAll(piece)) {
    fields.push(`${quoted?.replaceAll('""', '"') ?? ''}${plain}`);
    if (end === separator) continue;
    if (end !== '' || fields.join('') !== '') lines.push(fields);
    fields = [];
  }
  return lines;
}
