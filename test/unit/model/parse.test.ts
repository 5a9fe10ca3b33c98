import { describe, expect, it } from 'vitest';
import { type DisclosureIssue, parseDisclosure } from '../../../src/model/index.js';
import { withMissing } from '../../parsed.js';
import { example, exampleWith } from './example.js';

function issuesOf(input: unknown): DisclosureIssue[] {
  const result = parseDisclosure(input);
  return result.ok ? [] : result.issues;
}

/** The only issue of the data. */
function issueOf(input: unknown): DisclosureIssue {
  const issues = issuesOf(input);
  expect(issues.map(({ message }) => message)).toHaveLength(1);
  return issues[0] as DisclosureIssue;
}

const least = {
  schemaVersion: 1,
  kind: 'budget',
  year: 2024,
  unit: '元',
  department: { name: '某市档案局' },
  source: { title: '2024年部门预算', publisher: '某市档案局', published: { absent: 'missing' } },
};

describe('a disclosure', () => {
  it('is read as it is', () => {
    const result = parseDisclosure(example());
    expect(result).toEqual({ ok: true, disclosure: withMissing(example()) });
  });

  it('may leave out what the document does not have, and says so', () => {
    const result = parseDisclosure(least);
    if (!result.ok) throw new Error(result.issues[0]?.message);
    const { tables, language, glossary, profile } = result.disclosure;
    expect({ tables, language }).toEqual({ tables: [], language: 'zh-CN' });
    expect([glossary, profile]).toEqual([{ absent: 'missing' }, { absent: 'missing' }]);
    expect(profile).not.toBe(glossary);
    const again = parseDisclosure(least);
    expect(again.ok && again.disclosure.profile).not.toBe(profile);
  });

  it.each([1949, 2999])('may be of %i', (year) => {
    expect(parseDisclosure({ ...least, year }).ok).toBe(true);
  });

  it('may have been read before', () => {
    const once = parseDisclosure(least);
    const twice = parseDisclosure(once.ok && once.disclosure);
    expect(twice).toEqual(once);
  });

  it('may leave keys undefined', () => {
    const department = { name: '某市档案局', shortName: undefined };
    const result = parseDisclosure({ ...least, department, profile: undefined });
    expect(result.ok && Object.keys(result.disclosure.department)).toEqual(['name']);
    expect(result.ok && result.disclosure.profile).toEqual({ absent: 'missing' });
  });
});

describe('decimals written as numbers', () => {
  it.each([
    [5, '5'],
    [-12.5, '-12.5'],
    [0, '0'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [9007199254740991, '9007199254740991'],
    [123456789012.345, '123456789012.345'],
    [0.00123456789012345, '0.00123456789012345'],
    [-0.123456789012345, '-0.123456789012345'],
    [-12345678901234.5, '-12345678901234.5'],
    [1.23456789012345e-8, '0.0000000123456789012345'],
  ])('%s becomes %s', (number, text) => {
    const result = parseDisclosure(exampleWith('procurement.goods', number));
    expect(result.ok && result.disclosure.procurement).toMatchObject({ goods: text });
  });

  it.each([
    9007199254740992,
    1e21,
    1234567890123.456,
    1.234567890123456e-8,
    0.1 + 0.2,
    1 / 3,
    Number.POSITIVE_INFINITY,
    Number.NaN,
  ])('%s is not faithful', (number) => {
    const found = issueOf(exampleWith('procurement.goods', number));
    expect(found.path).toBe('procurement.goods');
    expect(found.code).toBe(Number.isNaN(number) ? 'wrong-type' : 'unsafe-number');
    expect(found.fix).toMatch(Number.isNaN(number) ? 'Write a string' : 'Write it as a string');
  });
});

describe('an issue', () => {
  it('says what happened, why it matters and how to fix it', () => {
    expect(issueOf(exampleWith('procurement.goods', '1,234.50'))).toEqual({
      path: 'procurement.goods',
      keys: ['procurement', 'goods'],
      code: 'not-a-decimal',
      found: 'the text "1,234.50"',
      expected:
        'a decimal such as "120.50" or "-4", without separators, % or unit, or the kind of its absence, such as { "absent": "blank" }',
      fix: 'Write "1234.50".',
      message:
        'procurement.goods: found the text "1,234.50", expected a decimal such as "120.50" or "-4", without separators, % or unit, or the kind of its absence, such as { "absent": "blank" }. Figures are kept exactly as printed, so a value that cannot be read exactly is not guessed. Write "1234.50".',
    });
  });

  const cases: readonly (readonly [path: string, value: unknown, code: string, at: string, message: RegExp])[] = [
    [
      'year',
      undefined,
      'missing-key',
      'year',
      /found nothing, expected the key "year"\..*Add "year", such as "year": 2024\.$/,
    ],
    ['year', '2024', 'wrong-type', 'year', /found the text "2024", expected a year as a whole number/],
    ['year', 2024.5, 'wrong-format', 'year', /found the number 2024.5/],
    ['year', 1948, 'wrong-format', 'year', /from 1949 to 2999/],
    ['year', 3000, 'wrong-format', 'year', /from 1949 to 2999/],
    ['kind', 'plan', 'unknown-word', 'kind', /expected one of "budget", "final-accounts"/],
    ['language', '中文', 'wrong-format', 'language', /a language tag such as "zh-CN"/],
    ['department', [], 'wrong-type', 'department', /found a list, expected an object/],
    ['department', null, 'wrong-type', 'department', /found null, .*an optional key is left out\.$/],
    ['department.name', '  ', 'empty-text', 'department.name', /An empty text looks like a fault of the page/],
    ['department.nme', 'x', 'unknown-key', 'department.nme', /expected "name"\..*Rename it to "name"\.$/],
    ['department.Region', [], 'unknown-key', 'department.Region', /Rename it to "region"/],
    ['department.telephone', 'x', 'unknown-key', 'department.telephone', /one of "name", .*or remove it\.$/],
    ['department.constructor', 'x', 'unknown-key', 'department.constructor', /a key that is not known/],
    ['department.__proto__', {}, 'unknown-key', 'department.__proto__', /a key that is not known/],
    ['department.odd key', 'x', 'unknown-key', 'department["odd key"]', /a key that is not known/],
    ['source.published', '2023-02-29', 'not-a-date', 'source.published', /a date of the calendar/],
    ['source.published', '2024-2-5', 'not-a-date', 'source.published', /a date of the calendar/],
    ['source.published', '2024-02-05T00:00', 'not-a-date', 'source.published', /a date of the calendar/],
    ['source.url', 'javascript:alert(1)', 'wrong-format', 'source.url', /an http:\/\/ or https:\/\/ address/],
    ['tables.0.content.title', 5, 'wrong-type', 'tables[0].content.title', /found the number 5, expected a text/],
    [
      'tables.1.table',
      'overview',
      'duplicate-table',
      'tables[1].table',
      /found the text "overview" again, expected another table\..*tables\[0\] is the first/,
    ],
    [
      'tables.1.content.absent',
      'gone',
      'unknown-word',
      'tables[1].content.absent',
      /"empty-table", "not-in-form", "missing"/,
    ],
    ['tables.1.content.statment', 'x', 'unknown-key', 'tables[1].content.statment', /Rename it to "statement"/],
    ['profile', true, 'wrong-type', 'profile', /found true, .*or the kind of its absence/],
    ['profile.functions', {}, 'wrong-type', 'profile.functions', /found an object, expected a list, or the kind/],
    ['profile.staffing.actual.statement', '', 'empty-text', 'profile.staffing.actual.statement', /found the text ""/],
    ['overview.total.amount', null, 'wrong-type', 'overview.total.amount', /or the kind of its absence/],
    ['overview.total.amount', '―', 'not-a-decimal', 'overview.total.amount', /"absent": "blank", "statement": "―"/],
    ['overview.total.amount', '01', 'not-a-decimal', 'overview.total.amount', /expected a decimal/],
    ['overview.total.amount', '1.', 'not-a-decimal', 'overview.total.amount', /expected a decimal/],
    ['overview.total.amount', '1e3', 'not-a-decimal', 'overview.total.amount', /expected a decimal/],
    ['overview.total.amount', '5％', 'not-a-decimal', 'overview.total.amount', /expected a decimal/],
    ['overview.total.share', '5%', 'not-a-decimal', 'overview.total.share', /Write "5"\.$/],
    ['overview.total.amount', { value: '1', unit: '美元' }, 'unknown-word', 'overview.total.amount.unit', /"亿元"/],
    ['overview.total.amount', {}, 'missing-key', 'overview.total.amount.value', /Add "value"/],
    [
      'overview.total.changes.0.base',
      'last-year',
      'unknown-word',
      'overview.total.changes[0].base',
      /"last-year-execution"/,
    ],
    [
      'generalPublicBudget.lines.0.lines.0.lines.1.level',
      'group',
      'wrong-level',
      'generalPublicBudget.lines[0].lines[0].lines[1].level',
      /found the text "group", expected "item"\..*Move the line up/,
    ],
    [
      'generalPublicBudget.lines.0.lines.0.level',
      'class',
      'wrong-level',
      'generalPublicBudget.lines[0].lines[0].level',
      /expected one of "group", "item"/,
    ],
    [
      'generalPublicBudget.lines.0.lines.0.lines.0.lines',
      [{ level: 'item', name: '更细', amount: '1' }],
      'wrong-level',
      'generalPublicBudget.lines[0].lines[0].lines[0].lines[0].level',
      /no lines below the level "item"/,
    ],
    [
      'generalPublicBudget.lines.0.code.value',
      '2 01',
      'wrong-format',
      'generalPublicBudget.lines[0].code.value',
      /Write "201", "printed": "2 01"\.$/,
    ],
    [
      'performance.targets.0.indicators.0.target',
      { kind: 'percent', value: '5' },
      'unknown-word',
      'performance.targets[0].indicators[0].target.kind',
      /one of "number", "date", "word", "none"/,
    ],
    [
      'performance.targets.0.indicators.0.target',
      { value: '5' },
      'missing-key',
      'performance.targets[0].indicators[0].target.kind',
      /Add "kind"/,
    ],
    [
      'performance.targets.0.indicators.0.target',
      '≥5',
      'wrong-type',
      'performance.targets[0].indicators[0].target',
      /found the text "≥5", expected an object, or the kind of its absence/,
    ],
    [
      'performance.targets.0.indicators.1.target.date',
      '2024-13-01',
      'not-a-date',
      'performance.targets[0].indicators[1].target.date',
      /a date of the calendar/,
    ],
    [
      'performance.targets.0.indicators.0.target.value',
      '无',
      'not-a-decimal',
      'performance.targets[0].indicators[0].target.value',
      /found the text "无"/,
    ],
  ];

  it.each(cases)('at %s, given %o, is %s at %s', (path, value, code, at, message) => {
    const found = issueOf(exampleWith(path, value));
    expect({ code: found.code, path: found.path }).toEqual({ code, path: at });
    expect(found.message).toMatch(message);
    expect(found.message.startsWith(`${at}: found ${found.found}, expected ${found.expected}. `)).toBe(true);
    expect(found.message.endsWith(found.fix)).toBe(true);
  });

  it('is reported for every fault, those of order among them', () => {
    const data = exampleWith('generalPublicBudget.lines.0.lines.0.level', 'class');
    const paths = issuesOf({ ...data, year: 'x', extra: 1, unti: '元' }).map(({ path }) => path);
    expect(paths.sort()).toEqual(['extra', 'generalPublicBudget.lines[0].lines[0].level', 'unti', 'year']);
  });

  it('keeps what it found short', () => {
    const found = issueOf(exampleWith('year', '很'.repeat(500)));
    expect(found.found).toBe(`the text "${'很'.repeat(59)}…"`);
  });

  it('shows sixty characters whole', () => {
    expect(issueOf(exampleWith('year', '很'.repeat(60))).found).toBe(`the text "${'很'.repeat(60)}"`);
    expect(issueOf(exampleWith('year', '很'.repeat(61))).found).toBe(`the text "${'很'.repeat(59)}…"`);
  });

  it('is one of at most a hundred, and the rest is counted', () => {
    const faults = (length: number) =>
      issuesOf(
        exampleWith(
          'glossary',
          Array.from({ length }, () => 0),
        ),
      );
    expect(faults(100).map(({ code }) => code)).not.toContain('more-issues');
    const issues = faults(130);
    expect(issues[100]).toMatchObject({ expected: 'none', fix: 'Fix these first.' });
    expect(issues).toHaveLength(101);
    expect(issues[99]?.path).toBe('glossary[99]');
    expect(issues[100]).toMatchObject({ path: '(root)', keys: [], code: 'more-issues', found: '30 more issues' });
  });
});
