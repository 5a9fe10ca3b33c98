/**
 * Text of files, folders and departments as a terminal may show it. Control characters and marks that change the direction of text
 * could move the cursor, clear the line or forge one, so each is written as its escape.
 * JSON means the same with them, as they can stand only inside its texts.
 */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
