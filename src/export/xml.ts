/** Characters that XML 1.0 forbids, even as references: most control characters, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A lone surrogate. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** Removes characters that XML forbids, and replaces lone surrogates with U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(FORBIDDEN, '');
}
