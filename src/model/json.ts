/**
 * Writes JSON without `JSON.stringify`, which calls `toJSON` on every value. Old versions of Prototype.js add a `toJSON` to strings and
 * arrays that returns JSON text, so that the output is escaped twice.
 */

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Characters that JSON must escape: quotes, backslashes, control characters, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/gu;

/** A string as JSON, in double quotes. */
export function quoted(text: string): string {
  const safe = text.replace(
    SPECIAL,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${safe}"`;
}

/** Same output as an unpatched `JSON.stringify(value, null, indent)`, for plain data. */
export function jsonText(value: unknown, indent = 0, depth = 0): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return `${value}`;
  const items = Array.isArray(value)
    ? value.map((item: unknown) => jsonText(item ?? null, indent, depth + 1))
    : Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
        item === undefined ? [] : `${quoted(key)}:${indent > 0 ? ' ' : ''}${jsonText(item, indent, depth + 1)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (items.length === 0) return `${open}${close}`;
  const line = (level: number) => (indent > 0 ? `\n${' '.repeat(indent * level)}` : '');
  return `${open}${line(depth + 1)}${items.join(`,${line(depth + 1)}`)}${line(depth)}${close}`;
}
