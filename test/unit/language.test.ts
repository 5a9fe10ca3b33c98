import { describe, expect, expectTypeOf, it } from 'vitest';
import published from '../../messages.json';
import { allMessages, messagesJson } from '../../scripts/messages.js';
import { defineLanguage, type MessageKey } from '../../src/index.js';
import { builtInOf, catalog, directionOf, sayIn, tagOf } from '../../src/text/language.js';
import { formatDate, formatDecimal, formatMoney, formatPercent } from '../../src/text/numbers.js';
import { tableWords } from '../../src/text/tables.js';

/** Languages of a host. The compiler checks that messages are complete: `@ts-expect-error` marks what must not compile. */

const RTL = { tag: 'ug-CN', dir: 'rtl' } as const;

describe('the messages to translate', () => {
  it('are all in messages.json; if not, run npm run docs', () => {
    const messages = allMessages();
    expect(published).toEqual(messages);
    expect(Object.keys(published), 'their order').toEqual(Object.keys(messages));
    // One line per message.
    expect(messagesJson().split('\n')).toHaveLength(Object.keys(published).length + 3);
  });

  it('have the keys of `MessageKey`', () => {
    expectTypeOf<MessageKey>().toEqualTypeOf<keyof typeof published>();
    expect(Object.keys(published).length).toBeGreaterThan(700);
  });

  it('have the same placeholders in both built-in languages', () => {
    const placeholders = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)[^{}]*\}/g)].map(([, name]) => name))].sort();
    for (const [key, { 'zh-CN': chinese, en }] of Object.entries(published)) {
      expect(placeholders(en), key).toEqual(placeholders(chinese));
      expect(chinese.replace(/\{\w+\}/g, ''), `${key} has no English in Chinese`).not.toMatch(/[a-z]{3}/);
    }
  });

  it('do not compile in a catalog if one is left out, unknown, or has other placeholders', () => {
    // @ts-expect-error: `b` is left out.
    catalog({ a: '{year} 年', b: '合计' }, { a: '{year}' });
    // @ts-expect-error: `c` is not a key.
    catalog({ a: '{year} 年', b: '合计' }, { a: '{year}', b: 'Total', c: '' });
    // @ts-expect-error: `{year}` is left out.
    catalog({ a: '{year} 年', b: '合计' }, { a: 'year', b: 'Total' });
    // @ts-expect-error: `{name}` is never filled.
    catalog({ a: '{year} 年', b: '合计' }, { a: '{year} {name}', b: 'Total' });
    const good = catalog({ a: '{year} 年', b: '合计' }, { a: '{year}', b: 'Total' });
    expect(sayIn(good, 'en')('a', { year: 2023 })).toBe('2023');
    // @ts-expect-error: `{year}` is not filled.
    expect(sayIn(good, 'en')('a')).toBe('{year}');
  });
});

describe('a plural', () => {
  const rows = catalog({ rows: '{count} 行' }, { rows: '{count} {count|row|rows}' });

  it('has the forms of its language', () => {
    expect([0, 1, 2, 21].map((count) => sayIn(rows, 'en')('rows', { count }))).toEqual([
      '0 rows',
      '1 row',
      '2 rows',
      '21 rows',
    ]);
    expect(sayIn(rows, 'zh-CN')('rows', { count: 1 })).toBe('1 行');
  });

  it('has the forms of a host’s language, in CLDR’s order', () => {
    const messages = { rows: '{count} {count|строка|строки|строк|строки}' };
    const russian = { tag: 'ru', dir: 'ltr', messages } as const;
    expect([1, 3, 5, 21].map((count) => sayIn(rows, russian)('rows', { count }))).toEqual([
      '1 строка',
      '3 строки',
      '5 строк',
      '21 строка',
    ]);
  });

  it('uses the last form if others are left out', () => {
    const kazakh = { tag: 'kk', dir: 'ltr', messages: { rows: '{count} {count|жол}' } } as const;
    expect([1, 2].map((count) => sayIn(rows, kazakh)('rows', { count }))).toEqual(['1 жол', '2 жол']);
  });

  it('does not compile for an unknown placeholder', () => {
    // @ts-expect-error: `{n}` is never filled.
    catalog({ rows: '{count} 行' }, { rows: '{count} {n|row|rows}' });
  });
});

describe('a complete language', () => {
  /** Stands for a translation of all messages. */
  const words = Object.fromEntries(Object.keys(published).map((key) => [key, `<${key}>`])) as Record<
    MessageKey,
    string
  >;

  it('has every message', () => {
    const whole = defineLanguage({ ...RTL, messages: words });
    expect(sayIn(tableWords, whole)('total')).toBe('<total>');
    expect(whole.fallback).toBeUndefined();
  });

  it('does not compile if a key is left out', () => {
    const { total: _, ...others } = words;
    // @ts-expect-error: `total` is left out, and there is no fallback.
    const lacking = defineLanguage({ ...RTL, messages: others });
    // At run time, Chinese is the fallback.
    expect(sayIn(tableWords, lacking)('total')).toBe('合计');
  });

  it('shows the audit’s sentences in Chinese', () => {
    expect(builtInOf(defineLanguage({ ...RTL, messages: words }))).toBe('zh-CN');
  });
});

describe('a partial language', () => {
  const english = defineLanguage({ tag: 'en', dir: 'ltr', fallback: 'en', messages: { total: 'Sum' } });
  const uyghur = defineLanguage({
    ...RTL,
    fallback: english,
    messages: { item: 'تۈر', 'unit.caption': 'بىرلىكى: {unit}' },
  });

  it('uses its own messages, and its fallback for the rest', () => {
    const say = sayIn(tableWords, uyghur);
    expect(say('item')).toBe('تۈر');
    expect(say('unit.caption', { unit: 'x' })).toBe('بىرلىكى: x');
    expect(say('total')).toBe('Sum');
    expect(say('amount')).toBe('Amount');
    expect([tagOf(uyghur), directionOf(uyghur), builtInOf(uyghur)]).toEqual(['ug-CN', 'rtl', 'en']);
  });

  it('is plain data, which a server component can pass on', () => {
    expect(JSON.parse(JSON.stringify(uyghur))).toEqual(uyghur);
  });

  it('may come from a file, whose messages are not checked', () => {
    const file: Record<string, string> = JSON.parse('{ "total": "جەمئىي" }');
    expect(sayIn(tableWords, defineLanguage({ ...RTL, fallback: 'zh-CN', messages: file }))('total')).toBe('جەمئىي');
  });

  it('does not compile with an unknown key or other placeholders', () => {
    // @ts-expect-error: `totl` is not a key.
    defineLanguage({ ...RTL, fallback: 'en', messages: { totl: 'x' } });
    // @ts-expect-error: `{unit}` is left out.
    defineLanguage({ ...RTL, fallback: 'en', messages: { 'unit.caption': 'x' } });
    // @ts-expect-error: `{name}` is never filled.
    defineLanguage({ ...RTL, fallback: 'en', messages: { 'unit.caption': 'x {unit} {name}' } });
    // @ts-expect-error: there is no language `fr` to fall back to.
    defineLanguage({ ...RTL, fallback: 'fr', messages: {} });
    expect(() => defineLanguage({ ...RTL, fallback: 'en', messages: { item: '{' } })).not.toThrow();
  });
});

it('throws for an invalid tag', () => {
  const make = () => defineLanguage({ tag: 'ug_CN', dir: 'rtl', fallback: 'en', messages: {} });
  expect(make).toThrow('"ug_CN" is not a language tag');
  expect(make).toThrow('such as "ug-CN"');
});

describe('numbers and dates of a language', () => {
  const language = (tag: string, more = {}) =>
    defineLanguage({ tag, dir: 'ltr', fallback: 'zh-CN', messages: {}, ...more });

  it('have its separators and Latin digits', () => {
    expect(formatDecimal('-1234567.50', language('de'))).toBe('−1.234.567,50');
    expect(formatPercent('14.10', language('fa'))).toBe('14.10%');
    expect(formatDecimal('12345.60', language('sv'))).toBe('12\u00a0345,60');
  });

  it('are those of the fallback if Intl does not know the language, never those of the reader’s system', () => {
    expect(formatDecimal('1234567.50', language('qaa'))).toBe('1,234,567.50');
    expect(formatDate('2023-02-10', language('qaa'))).toBe('2023年2月10日');
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['en', 'en-GB'],
  ] as const)('are in %s the same as Intl’s in %s', (locale, tag) => {
    const long = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2023-${String(month).padStart(2, '0')}-05`;
      expect(formatDate(iso, locale)).toBe(long.format(new Date(iso)));
    }
    const number = new Intl.NumberFormat(tag, { minimumFractionDigits: 2 });
    expect(formatDecimal('1234567.50', locale)).toBe(number.format(1234567.5));
  });

  it('have Intl’s dates, with Gregorian years and Latin digits', () => {
    expect(formatDate('2023-02-10', language('ko'))).toBe('2023년 2월 10일');
    expect(formatDate('2023-02-10', language('fa'))).toMatch(/2023/);
    expect(formatDate('2023-02-10', language('ug-CN', { intl: 'en' }))).toContain('February');
  });

  it('have dates in the format of the language, if given', () => {
    const date = '{year}-يىلى {month}-ئاينىڭ {day}-كۈنى';
    expect(formatDate('2023-02-10', language('ug-CN', { date }))).toBe('2023-يىلى 2-ئاينىڭ 10-كۈنى');
    const months = ['قاڭتار', 'ақпан'];
    expect(formatDate('2023-02-10', language('kk', { date: '{year} ж. {day} {month}', months }))).toBe(
      '2023 ж. 10 ақпан',
    );
  });

  it('keep the sign left of its figure in right-to-left text', () => {
    const uyghur = defineLanguage({ ...RTL, fallback: 'zh-CN', messages: { 'unit.万元': 'تۈمەن يۈەن' } });
    expect(formatMoney({ value: '10', unit: '万元' }, uyghur, '−')).toBe('\u2066−10\u2069\u202fتۈمەن يۈەن');
    expect(formatMoney({ value: '-10', unit: '万元' }, 'en')).toBe('−10\u202fwan yuan');
  });

  it('have its words for units', () => {
    const uyghur = language('ug-CN', { messages: { 'unit.万元': 'تۈمەن يۈەن' } });
    expect(formatMoney({ value: '98.5', unit: '万元' }, uyghur)).toBe('98.5\u202fتۈمەن يۈەن');
  });
});
