import { keysOf } from '../lists.js';
import { fieldsAt, mayBeAbsent, mayBeLeftOut, written } from './format.js';
import { HAN, nearest } from './nearest.js';
import { both, type Fix, type IssuePlace, together, write } from './place.js';
import { WORDS } from './terms.js';

/** Advice for places where the document has nothing: which kind of absence to write. */

/** Meaning of each kind of absence, the most likely first. */
const MEANINGS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  blank: ['the cell is empty', '单元格空白'],
  'not-arranged': ['未安排, said in words', '写明未安排'],
  'not-applicable': ['单位不需填列', '单位不需填列'],
  'not-stated': ['named without a figure', '点名未列数'],
  withheld: ['不宜公开', '不宜公开'],
  'empty-table': ['本表为空表', '本表为空表'],
  'not-in-form': ['the form has no such item', '表式无此项'],
  missing: ['not in the document', '文件中没有'],
};

/** All kinds of absence with their meanings. */
export function kindsOfAbsence(): NonNullable<Fix> {
  const list = (language: 0 | 1, comma: string) =>
    Object.entries(MEANINGS)
      .map(([kind, meanings]) => (language === 0 ? `"${kind}" (${meanings[0]})` : `"${kind}"（${meanings[1]}）`))
      .join(comma);
  return both(`Choose one of ${list(0, ', ')}.`, `请从中选一个：${list(1, '、')}。`);
}

/** Signs and words for “nothing” in tables: `—`, `--`, `／`, `*`, `无`, `n/a`. Sentences do not match. */
const NOTHING = /^[-—–―－‐−~～/／\\*＊.·…\s]*$|^(无|没有|空|null|none|nil|nan|n\/a|na|暂无|无数据)[。.]?$/i;

/** Longer texts are not repeated in the advice. */
const LONGEST_STATEMENT = 60;

/** Advice for empty values, signs for “nothing” and texts without figures. */
export function absenceFix({ keys, value }: IssuePlace): Fix {
  const text = typeof value === 'string' ? value.trim() : undefined;
  const isWords = text !== undefined && HAN.test(text) && !/\d/.test(text.normalize('NFKC'));
  if (value !== null && !Number.isNaN(value) && !isWords && (text === undefined || !NOTHING.test(text)))
    return undefined;
  if (!mayBeAbsent(keys)) {
    return mayBeLeftOut(keys) && !isWords
      ? both('Leave the key out where the document has nothing here.', '文件中没有这一项时，不写这个字段。')
      : undefined;
  }
  const statement = text ? { statement: text.length > LONGEST_STATEMENT ? '…' : text } : {};
  const isSentence = isWords && !NOTHING.test(text);
  const known = isSentence ? nearest(text, keysOf(MEANINGS), WORDS) : undefined;
  if (known !== undefined) return write(written({ absent: known, ...statement }));
  const object = written({ absent: isSentence ? 'not-stated' : 'blank', ...statement });
  const isFigure = fieldsAt(keys).includes('value') && !fieldsAt(keys).includes('operator');
  return together(
    Number.isNaN(value)
      ? both(
          'NaN comes from a calculation that failed. Write a string with the printed figure.',
          'NaN 是计算失败的结果。请用文字写出印出的数字。',
        )
      : undefined,
    both(
      `Write the kind of absence that the document means, such as ${object}.`,
      `请写明没有内容的原因，例如 ${object}。`,
    ),
    kindsOfAbsence(),
    isFigure ? both('A printed 0 is written "0".', '印的是 0 就写 "0"。') : undefined,
    mayBeLeftOut(keys) ? both('An optional key is left out.', '非必填的字段可以不写。') : undefined,
  );
}
