import type { IssueCode } from '../issues.js';
import { keysOf } from '../lists.js';
import { EXPECT, OR_ABSENT } from '../schema/expect.js';

/** Chinese translations of the English phrases in `issues.ts` and the schema. */

/** Why each kind of issue matters. */
export const WHY_IN_CHINESE: Readonly<Record<IssueCode, string>> = {
  'json-text': '只有解析后的数据才能读出字段。',
  'not-json': '只有普通数据才能保存和检查。',
  cyclic: '只有普通数据才能保存和检查。',
  unreadable: '只有普通数据才能保存和检查。',
  'too-deep': '没有尽头的数据会使页面停住。',
  'too-large': '没有尽头的数据会使页面停住。',
  'newer-version': '数据由更新的版本制作，可能含有本版本显示不了的内容。',
  'unknown-version': '没有办法把它升级到现在的版本。',
  'wrong-type': '字段的形式是固定的，这样才能用各种语言显示。',
  'missing-key': '缺了它，数据就不完整。',
  'unknown-key': '格式中没有的字段，其内容会丢失。',
  'unknown-word': '字段的形式是固定的，这样才能用各种语言显示。',
  'not-a-decimal': '数字按印出的样子保存，读不准的不作猜测。',
  'too-long': '没有尽头的数据会使页面停住。',
  'unsafe-number': '数字按印出的样子保存，读不准的不作猜测。',
  'not-a-date': '字段的形式是固定的，这样才能用各种语言显示。',
  'empty-text': '空的文字看起来像页面出错，而不是没有内容。',
  'wrong-format': '字段的形式是固定的，这样才能用各种语言显示。',
  'wrong-level': '科目只能从类到款到项；次序不对，钱就列在了别的科目下面。',
  'duplicate-table': '每张规定的表只列一次。',
  'more-issues': '只列出前面的问题。',
};

const EXPECTED: Readonly<Record<keyof typeof EXPECT, string>> = {
  text: '不空的文字',
  list: '列表',
  object: '对象',
  decimal: '十进制数，如 "120.50" 或 "-4"，不带千位分隔符、% 和单位',
  digits30: '不超过 30 位的十进制数',
  short: '不超过 20000 个字符',
  faithful: '文字，或不超过 15 位有效数字的数',
  date: '存在的日期，写成 "2024-01-31"',
  year: '整数年份，1949 到 2999',
  digits: '不带空格的数字，如 "2080505"',
  language: '语言标签，如 "zh-CN"',
  url: '以 http:// 或 https:// 开头的网址',
};

/** Patterns of English phrases, and their Chinese replacements. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^the text (.*) again$/s, '再次出现的文字 $1'],
  [/^the text (.*)$/s, '文字 $1'],
  [/^the number (.*)$/, '数字 $1'],
  [/^(true|false|null)$/, '$1'],
  [/^nothing$/, '空缺'],
  [/^a key that is not known$/, '格式中没有的字段'],
  [/^version (\d+) or older$/, '不高于 $1 的版本'],
  [/^version (-?\d+)$/, '版本 $1'],
  [/^(\d+) items of lists$/, '各列表共 $1 项'],
  [/^(\d+) cells$/, '$1 个单元格'],
  [/^(\d+) more issues$/, '另有 $1 个问题'],
  [/^an object of the kind (.*)$/, '$1 类型的对象'],
  [/^an instance of a class$/, '类的实例'],
  [/^a gap in a list$/, '列表中的空位'],
  [/^an object that contains itself$/, '包含自身的对象'],
  [/^too many levels$/, '层数太多'],
  [/^too many values$/, '值太多'],
  [/^too much text$/, '文字太多'],
  [/^something that throws when it is read$/, '读取时出错的内容'],
  [/^a (function|symbol|bigint|undefined)$/, '$1（JSON 没有的类型）'],
  [/^the key (.*)$/s, '字段 $1'],
  [/^at most (\d+) items$/, '不超过 $1 项'],
  [/^at most (\d+)$/, '不超过 $1'],
  [/^the data of a disclosure$/, '部门预算公开数据'],
  [/^the data of one disclosure$/, '一份部门预算公开数据'],
  [/^an object, a list, a text, a number, true or false$/, '对象、列表、文字、数、true 或 false'],
  [/^another table$/, '另一张表'],
  [/^no lines below the level "item"$/, '“项”（"item"）下面不再有科目'],
  [/^none$/, '没有'],
  [/^Check how the data is made\.$/, '请检查数据是怎样生成的。'],
  [/^Fix these first\.$/, '请先修正这些。'],
  [/^Write it as a string\.$/, '请写成文字。'],
  [/^Convert it to plain data first\.$/, '请先转换为普通数据。'],
  [/^Pass JSON\.parse\(text\) instead of the text\.$/, '请传入 JSON.parse(text) 的结果，而不是文本。'],
  [/^Move the line up, or correct a level\.$/, '请把这一行移到上一级，或改正级次。'],
  [/^Keep one entry for the table; (.*) is the first\.$/, '这张表只留一项，第一次出现在 $1。'],
  [/^Update budget-disclosure to a version that reads (\d+)\.$/, '请把 budget-disclosure 更新到能读版本 $1 的版本。'],
];

const ONE_OF = 'one of ';

/** Translates a phrase of an issue into Chinese. */
export function inChinese(phrase: string): string {
  if (phrase.endsWith(OR_ABSENT)) {
    return `${inChinese(phrase.slice(0, -OR_ABSENT.length))}，或没有内容的原因，如 { "absent": "blank" }`;
  }
  if (phrase.startsWith(ONE_OF)) return `其中之一：${phrase.slice(ONE_OF.length).replace(/, /g, '、')}`;
  const name = keysOf(EXPECT).find((key) => EXPECT[key] === phrase);
  if (name !== undefined) return EXPECTED[name];
  const [pattern, chinese] = PHRASES.find(([wanted]) => wanted.test(phrase)) ?? [];
  if (pattern && chinese !== undefined) return phrase.replace(pattern, chinese);
  const [, what] = /^Write (.*)\.$/s.exec(phrase) ?? [];
  return what === undefined ? phrase : `请写${inChinese(what)}。`;
}
