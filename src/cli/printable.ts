/**
 * Escapes control characters and bidirectional marks in text from files, so that it cannot move the cursor, clear or forge lines of a
 * terminal. Safe for JSON output: such characters occur only inside strings, where the escapes mean the same.
 */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
