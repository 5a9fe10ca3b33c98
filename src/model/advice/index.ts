import type { Bilingual } from '../audit/finding.js';
import { type Advice, type IssueCode, issue, valueAt } from '../issues.js';
import { quoted } from '../json.js';
import type { Json, Keys } from '../snapshot.js';
import { absenceFix } from './absences.js';
import { inChinese, WHY_IN_CHINESE } from './chinese.js';
import { decimalFix } from './decimals.js';
import { meantKey, missingKeyFix, unknownKeyFix, unknownWordFix } from './names.js';
import { both, type Fix, type IssuePlace } from './place.js';
import { formatFix, shapeFix } from './shapes.js';

/**
 * Returns advice that explains the issues of `parseDisclosure` to authors of data: what was most likely meant, how to write it in this
 * format, and examples. It only makes suggestions and never changes the data, because a guessed figure may be wrong.
 *
 * @param locale Language of the sentences.
 *
 * @example
 * const result = parseDisclosure(data, { advice: adviceIn('zh-CN') });
 */
export function adviceIn(locale: keyof Bilingual): Advice {
  const worded = locale === 'en' ? issue : chineseIssue;
  return ({ code, keys, found, expected, fix }, data) => {
    const meant = code === 'unknown-key' ? meantKey(keys) : undefined;
    const advised = fixOf(code, keys, data as Json)?.[locale] ?? fix;
    return worded(code, keys, found, meant === undefined ? expected : quoted(meant), advised);
  };
}

/** `issue`, in Chinese. */
const chineseIssue: typeof issue = (code, keys, ...phrases) => {
  const [found, expected, fix] = phrases.map(inChinese) as [string, string, string];
  const { path, keys: copiedKeys } = issue(code, keys, found, expected, fix);
  const message = `${path}：实际为${found}，应为${expected}。${WHY_IN_CHINESE[code]}${fix}`;
  return { path, keys: copiedKeys, code, found, expected, fix, message };
};

/** Advice on how to fix an issue; `undefined` if there is nothing to add. */
function fixOf(code: IssueCode, keys: Keys, data: Json): Fix {
  const place: IssuePlace = { keys, value: valueAt(data, keys), parent: valueAt(data, keys.slice(0, -1)) };
  switch (code) {
    case 'unknown-key':
      return unknownKeyFix(place);
    case 'missing-key':
      return missingKeyFix(place);
    case 'unknown-word':
      return unknownWordFix(place);
    case 'wrong-type':
      return shapeFix(place);
    case 'not-a-decimal':
      return decimalFix(place);
    case 'not-a-date':
    case 'wrong-format':
      return formatFix(place);
    case 'empty-text':
      return absenceFix(place);
    case 'unsafe-number':
      return both('Write it as a string, as printed.', '请写成文字，与印出的一致。');
    default:
      return undefined;
  }
}
