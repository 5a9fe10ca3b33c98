/** What XML 1.0 cannot hold, not even as a reference: most control characters, and the two code points that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Half of a surrogate pair. */
const HALF = /[\ud800-\udfff]/gu;

/** A text as every file may hold it: without what XML forbids, and with U+FFFD in the place of half a character. */
export function xmlText(text: string): string {
  return text.replace(HALF, '\ufffd').replace(FORBIDDEN, '');
}
