import { describe, expect, it } from 'vitest';
import { common } from '../../src/text/common.js';
import { localeOf, sayIn, tagOf } from '../../src/text/language.js';
import { formatDate } from '../../src/text/numbers.js';
import { uyghurSample as uyghur } from '../../stories/fixtures/uyghur.js';

const CHINESE = [
  ...['zh-CN', 'zh', 'ZH', 'zh-cn', 'zh_CN', 'zh-Hans', 'zh-hans', 'zh_Hans_CN', 'zh-Hans-CN', 'zh-Hans-TW', 'zh-SG'],
  ...['zh-MY', 'zh-US', 'zh-CHS', 'zho', 'chi', 'cmn', 'cmn-Hans-CN', 'zh-cmn-Hans', 'zh-CN-u-nu-hanidec', ' zh-CN '],
  ...['zh_CN.UTF-8', 'zh_CN@pinyin', 'zh-', 'zh-CN-x-gov', 'zh-u-co-tw'],
];

const ENGLISH = [
  ...['en', 'EN', 'en-US', 'en-us', 'en_GB', 'en-GB', 'en-GB-oxendict', 'en-Latn-US', 'eng', 'en-001', 'en_US.UTF-8'],
  ...['en-CN', 'en-u-ca-gregory', 'en-x-private', 'en-TW'],
];

const NEITHER: unknown[] = [
  ...['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh_Hant_CN', 'zh-CHT', 'zh-Latn', 'zh-yue', 'zh-min-nan', 'yue', 'lzh'],
  ...[
    'en-Shaw',
    'fr',
    'ug-CN',
    'bo',
    'xx',
    'C',
    'POSIX',
    '',
    ' ',
    '-',
    '_',
    'english',
    'chinese',
    '中文',
    'x-zh',
    'i-zh',
  ],
  ...[null, undefined, 0, 1, NaN, true, false, {}, [], [null], { tag: 'en' }, { tag: 1, messages: {} }, () => 'en'],
  ...['toString', '__proto__', 'constructor', Symbol('en'), 1n, new Date(0)],
];

describe('matching a locale', () => {
  it.each(CHINESE)('matches %j to Chinese', (tag) => expect(localeOf(tag, 'en')).toBe('zh-CN'));

  it.each(ENGLISH)('matches %j to English', (tag) => expect(localeOf(tag, 'zh-CN')).toBe('en'));

  it.each(NEITHER.map((given) => [given]))('falls back to the language of the document for %s', (given) => {
    expect(localeOf(given, 'zh-Hans')).toBe('zh-CN');
    expect(localeOf(given, 'en-GB')).toBe('en');
    expect(localeOf(given, 'ug-CN')).toBe('zh-CN');
    expect(localeOf(given, undefined)).toBe('zh-CN');
  });

  it('uses the first match of a list', () => {
    expect(localeOf(['fr', 'en-US', 'zh'], 'zh-CN')).toBe('en');
    expect(localeOf(['zh-TW', 'zh'], 'en')).toBe('zh-CN');
  });

  it('returns a language of the host unchanged', () => expect(localeOf(uyghur, 'zh-CN')).toBe(uyghur));

  it('does not throw for a value whose getters throw', () => {
    const broken = {
      get tag(): string {
        throw new Error('no tag');
      },
    };
    expect(localeOf(broken, 'en')).toBe('en');
  });
});

describe('text for a language tag', () => {
  it.each([
    ['en-GB', '10 February 2023', 'not arranged', 'en'],
    ['zh-Hans', '2023年2月10日', '未安排', 'zh-CN'],
    ['zh-TW', '2023年2月10日', '未安排', 'zh-CN'],
    ['toString', '2023年2月10日', '未安排', 'zh-CN'],
  ])('is for %s in the matching language', (locale, date, word, tag) => {
    expect(formatDate('2023-02-10', locale)).toBe(date);
    expect(sayIn(common, locale)('absent.not-arranged')).toBe(word);
    expect(tagOf(locale)).toBe(tag);
  });

  it('may be the fallback of a host’s language', () => {
    const own = { ...uyghur, messages: {}, fallback: 'en-US' as 'en' };
    expect(sayIn(common, own)('absent.not-arranged')).toBe('not arranged');
  });
});
