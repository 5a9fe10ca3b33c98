import { pathOf } from '../issues.js';
import { quoted } from '../json.js';
import { keysOf } from '../lists.js';
import type { Json, Keys } from '../snapshot.js';
import { kindsOfAbsence } from './absences.js';
import { moneyUnitFix } from './decimals.js';
import { typedFigure, UNIT_LABEL } from './figures.js';
import { exampleAt, fieldsAt, fits, mayBeAbsent, placeOfField, wordsAt, written } from './format.js';
import { HAN, nearest } from './nearest.js';
import { both, type Fix, type IssuePlace, recordOf, together, write } from './place.js';
import { FIELDS, WORDS } from './terms.js';

/** Advice about unknown keys and words, and missing keys. */

/** The most likely meaning of an unknown key. */
export function meantKey(keys: Keys): string | undefined {
  const fields = fieldsAt(keys.slice(0, -1));
  return fields.includes(lastOf(keys)) ? undefined : nearest(lastOf(keys), fields, FIELDS);
}

/** The most likely meaning of an unknown word. Units of money must match exactly: 千元 is not close to 元. */
function meantWord(text: string, words: readonly (string | number)[]): string | number | undefined {
  const isMoney = words.includes('万元');
  return nearest(isMoney ? text.replace(UNIT_LABEL, '') : text, words, WORDS, isMoney);
}

function lastOf(keys: Keys): string {
  return `${keys[keys.length - 1]}`;
}

/** Lists whose items have a `kind`, which portals tend to write as a key. */
const LISTS: readonly (readonly [list: string, home: Keys])[] = [
  ['sources', ['revenue', 'sources']],
  ['items', ['threePublicExpenses', 'items']],
  ['balances', ['overview', 'revenue', 'balances']],
];

/** Advice for a line of a list written as a key: `"事业收入": "12.00"`. */
function lineFix({ keys, value }: IssuePlace): Fix {
  const name = lastOf(keys);
  if (!HAN.test(name)) return undefined;
  for (const [list, home] of LISTS) {
    const here = [...keys.slice(0, -1), list];
    const at = wordsAt([...here, 0, 'kind']).length > 0 ? here : home;
    const kind = nearest(name, wordsAt([...home, 0, 'kind']), WORDS, true);
    if (kind === undefined) continue;
    const amount = fits(value ?? null, [...at, 0, 'amount']) ? (value as Json) : '…';
    const item = written({ kind, name, amount });
    const where = pathOf(at);
    return both(
      `A line of this kind is an item of "${where}": ${item}.`,
      `这类项目写成 "${where}" 中的一项：${item}。`,
    );
  }
  return undefined;
}

/** Advice for a field of another object. */
function elsewhereFix(keys: Keys): Fix {
  const name = nearest(lastOf(keys), keysOf(FIELDS), FIELDS, true);
  const at = name === undefined ? undefined : placeOfField(name);
  if (at === undefined || fieldsAt(keys.slice(0, -1)).includes(`${name}`)) return undefined;
  return both(`"${name}" is a field of another place, such as "${at}".`, `"${name}" 是别处的字段，例如 "${at}"。`);
}

/** Advice for a kind of absence written as a key: `{ "blank": true }`. */
function absenceKeyFix(keys: Keys): Fix {
  const around = keys.slice(0, -1);
  const kind = mayBeAbsent(around) ? nearest(lastOf(keys), wordsAt([...around, 'absent']), WORDS, true) : undefined;
  if (kind === undefined) return undefined;
  const object = written({ absent: kind });
  return both(`A kind of absence is written ${object}.`, `没有内容的原因写成 ${object}。`);
}

/** Advice for a sentence without a field: it goes in the statements of the section. */
function sentenceFix({ keys, value }: IssuePlace): Fix {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  if (!texts.every((text) => typeof text === 'string' && HAN.test(text) && !typedFigure(text))) return undefined;
  const section = fieldsAt(keys.slice(0, 1)).includes('statements')
    ? `${keys[0]}.statements`
    : 'otherMatters.statements';
  return both(
    `A sentence of the document that has no field goes in "${section}": ["…"].`,
    `文件中没有对应字段的文字写在 "${section}": ["…"]。`,
  );
}

/** Advice for keys that exclude each other: the title of a table and `absent`, the value of a number and `word`. */
function mixedFix({ keys, parent }: IssuePlace): Fix {
  const key = lastOf(keys);
  if (!fieldsAt(keys.slice(0, -1)).includes(key)) return undefined;
  const otherKey = keysOf(recordOf(parent)).includes('absent') ? 'absent' : 'kind';
  return both(
    `"${key}" does not go together with "${otherKey}" as it is here: remove one of the two, or correct "${otherKey}".`,
    `"${key}" 与这里的 "${otherKey}" 不能并用：请删去一个，或改正 "${otherKey}"。`,
  );
}

/** Advice about an unknown key. */
export function unknownKeyFix(place: IssuePlace): Fix {
  const { keys, parent } = place;
  const meant = meantKey(keys);
  const other = mixedFix(place) ?? lineFix(place) ?? absenceKeyFix(keys);
  if (meant !== undefined) {
    const isThere = keysOf(recordOf(parent)).includes(meant);
    return together(
      other,
      isThere
        ? both(
            `"${meant}" is there already; if this one is right, remove that.`,
            `已有 "${meant}"；如果这个是对的，请删去那个。`,
          )
        : undefined,
      both(`Rename it to "${meant}".`, `请改名为 "${meant}"。`),
    );
  }
  if (other) return other;
  return together(
    elsewhereFix(keys),
    sentenceFix(place),
    both('Use a key of the format, or remove it.', '请用格式中的字段，或删去。'),
  );
}

/** Advice about an unknown word. */
export function unknownWordFix(place: IssuePlace): Fix {
  const { keys, value } = place;
  const words = wordsAt(keys);
  const meant = typeof value === 'string' ? meantWord(value, words) : undefined;
  if (meant !== undefined) return wordFix(meant, value as string, keys);
  const choice = words.map(written);
  const all =
    choice.length === 1
      ? write(`${choice[0]}`)
      : both(`Write one of ${choice.join(', ')}.`, `请从中选一个：${choice.join('、')}。`);
  if (lastOf(keys) === 'absent') return kindsOfAbsence();
  return moneyUnitFix(place) ?? together(sentenceFix(place), all);
}

function wordFix(meant: string | number, text: string, keys: Keys): Fix {
  if (typeof meant === 'number') return both(`Write ${meant}, without quotes.`, `请写 ${meant}，不加引号。`);
  // Keep the document's words as the statement of the absence.
  const isPrinted = lastOf(keys) === 'absent' && HAN.test(text);
  return write(written(isPrinted ? { absent: meant, statement: text } : meant));
}

/** Advice about a missing key: an example. */
export function missingKeyFix({ keys }: IssuePlace): Fix {
  const key = quoted(lastOf(keys));
  const example = written(exampleAt(keys));
  const absent = mayBeAbsent(keys)
    ? both(
        'Where the document has none, write the kind of absence, such as { "absent": "blank" }.',
        '文件中没有的，写明没有内容的原因，例如 { "absent": "blank" }。',
      )
    : undefined;
  return together(absent, both(`Add ${key}, such as ${key}: ${example}.`, `请补上 ${key}，例如 ${key}: ${example}。`));
}
