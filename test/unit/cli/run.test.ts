import { describe, expect, it } from 'vitest';
import sample from '../../../src/samples/bayingolin-2023.json';
import nantong from '../../documents/nantong-sasac-2016.json';
import { folderWith, runIn } from './machine.js';

/** Disclosures with a procurement total that contradicts its parts, or differs by rounding only. */
const minimal = {
  schemaVersion: 1,
  kind: 'budget',
  year: 2024,
  unit: '万元',
  department: { name: '某市档案局' },
  source: { title: '2024年部门预算', publisher: '某市档案局', published: '2024-02-05' },
};
const procurement = (total: string) => ({
  ...minimal,
  procurement: { total: { amount: total }, goods: '1.3', works: '2.3', services: '3.3' },
});
const contradicting = procurement('9');
const rounding = procurement('7');

describe('exit codes', () => {
  it.each([
    ['a file without findings', { 'a.json': nantong }, ['audit', 'a.json'], 0],
    ['a contradiction', { 'a.json': contradicting }, ['audit', 'a.json'], 1],
    ['a rounding difference', { 'a.json': rounding }, ['audit', 'a.json'], 0],
    [
      'a rounding difference with --level rounding',
      { 'a.json': rounding },
      ['audit', 'a.json', '--level', 'rounding'],
      1,
    ],
    ['a contradiction with a less severe level', { 'a.json': contradicting }, ['audit', 'a.json', '--level=label'], 1],
    ['a contradiction with --level none', { 'a.json': contradicting }, ['audit', 'a.json', '-l', 'none'], 0],
    ['validate, which does not audit', { 'a.json': contradicting }, ['validate', 'a.json'], 0],
    ['data that is not a disclosure', { 'a.json': {} }, ['validate', 'a.json'], 2],
    ['an unreadable file besides contradictions', { 'a.json': contradicting, 'b.json': '{' }, ['audit', '*.json'], 2],
    ['a pattern without a match', { 'a.json': nantong }, ['audit', 'a.json', 'b*.json'], 2],
    ['no command', {}, [], 2],
    ['help', {}, ['--help'], 0],
    ['the version', {}, ['--version'], 0],
  ])('%s', async (_, files, args, exitCode) => {
    expect((await runIn(folderWith(files), args)).exitCode).toBe(exitCode);
  });
});

describe('error messages say what happened and how to fix it', () => {
  it.each([
    [[], 'No command was given', 'Use audit or validate'],
    [['check', 'a.json'], 'no command “check”', 'Use audit or validate'],
    [['audit'], 'No file was given', 'budget-disclosure audit data/2023.json'],
    [['audit', 'a.json', '--strict'], 'no option --strict', 'See --help'],
    [['audit', 'a.json', '--level'], '--level is missing its value', 'See --help'],
    [['audit', 'a.json', '--help=yes'], '--help is missing its value, or takes none', 'See --help'],
    [['audit', 'a.json', '--format', 'xml'], '--format cannot be “xml”', 'text, json, sarif'],
    [['audit', 'a.json', '--level', 'grave'], '--level cannot be “grave”', 'contradiction, completeness'],
    [['validate', 'a.json', '--level', 'label'], 'validate only checks the format', 'use audit'],
    [['audit', 'no/such.json'], 'No file matches “no/such.json”', 'Check the path'],
  ])('%j', async (args, what, how) => {
    const { stdout, stderr, exitCode } = await runIn(folderWith({}), ['--lang', 'en', ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(what);
    expect(stderr).toContain(how);
    expect(stdout).not.toContain('undefined');
  });

  it('are Chinese by default, also if the language is invalid', async () => {
    expect((await runIn(folderWith({}), ['audit'])).stderr).toContain('没有给出文件');
    expect((await runIn(folderWith({}), ['audit', 'a.json', '--lang', 'fr'])).stderr).toContain('--lang 不能是“fr”');
  });
});

describe('results as text', () => {
  it('give file, line, kind, sentence and rule', async () => {
    const { stdout } = await runIn(folderWith({ 'data/a.json': contradicting }), ['audit', 'data/a.json', '--lang=en']);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^data\/a\.json: 某市档案局 2024: 0 of 11 tables present \(11 not in the document\)/);
    expect(lines[1]).toBe(
      'data/a.json:16:17: contradiction: 政府采购合计 is printed as 9 万元, while its 3 parts add up to 6.9 万元: a difference of 2.1 万元. Rounding does not explain the difference. [parts-and-whole]',
    );
    expect(lines.at(-2)).toBe('1 files: 1 findings, 1 of which fail the run; 0 invalid files.');
  });

  it('say that there are no findings, or that a file is valid', async () => {
    const folder = folderWith({ 'a.json': nantong });
    expect((await runIn(folder, ['audit', 'a.json'])).stdout).toContain('a.json: 没有发现前后不一致。');
    expect((await runIn(folder, ['validate', 'a.json'])).stdout).toMatch(
      /^a\.json: .+ 2016: 是部门预算公开数据。\n1 个文件：1 个有效，0 个有误。\n$/,
    );
  });

  it('name each issue of invalid data with its line and column', async () => {
    const bad = { ...minimal, year: '2024', procurement: { total: { amount: '1,000' } } };
    const { stdout } = await runIn(folderWith({ 'a.json': bad }), ['validate', 'a.json', '--lang', 'en']);
    expect(stdout).toContain('a.json: error: It is not a disclosure: 5 issues.');
    expect(stdout).toContain('a.json:4:11: error: year: found the text "2024"');
    expect(stdout).toContain('a.json:16:17: error: procurement.total.amount: found the text "1,000"');
    expect(stdout).toMatch(/a\.json:14:18: error: procurement\.goods: found nothing.*\[missing-key\]/);
  });

  it('tell how to mend bad data in the language that was asked for', async () => {
    const bad = { ...minimal, 三公经费: {}, procurement: { ...procurement('4,748.35万元').procurement } };
    const folder = folderWith({ 'a.json': bad });
    const chinese = (await runIn(folder, ['validate', 'a.json'])).stdout;
    expect(chinese).toContain('请改名为 "threePublicExpenses"。 [unknown-key]');
    expect(chinese).toContain('a.json:17:17: 错误: procurement.total.amount：实际为文字 "4,748.35万元"');
    expect(chinese).toContain('请写 { "value": "4748.35", "unit": "万元" }。 [not-a-decimal]');
    const english = (await runIn(folder, ['audit', 'a.json', '--lang', 'en'])).stdout;
    expect(english).toContain('Rename it to "threePublicExpenses". [unknown-key]');
    for (const format of ['json', 'sarif']) {
      const { stdout } = await runIn(folder, ['validate', 'a.json', '-f', format]);
      expect(JSON.stringify(JSON.parse(stdout))).toContain('请改名为');
    }
  });

  it.each([
    [
      'text that is not JSON',
      '{\n  "a": 1,\n  oops\n}',
      /a\.json:3:3: error: The file is not JSON \(.+\), so no field/,
    ],
    ['text that ends too soon', '{"a": [1,\n', /a\.json:2:1: error: The file is not JSON \(.+\), so no field/],
    ['text in GB18030', new Uint8Array([0x22, 0xb2, 0xbf, 0xc3, 0xc5, 0x22]), /error: The file is not UTF-8/],
  ])('say what is wrong with %s', async (_, content, expected) => {
    const { stdout, exitCode } = await runIn(folderWith({ 'a.json': content }), ['audit', 'a.json', '--lang=en']);
    expect(stdout).toMatch(expected);
    expect(exitCode).toBe(2);
  });

  it('accept a byte order mark, which editors on Windows write', async () => {
    const folder = folderWith({ 'a.json': `\ufeff${JSON.stringify(nantong)}` });
    expect((await runIn(folder, ['audit', 'a.json'])).exitCode).toBe(0);
  });
});

describe('results as JSON', () => {
  it('are one object with an entry per file, sentences in both languages, lines and columns, and totals', async () => {
    const folder = folderWith({ 'a.json': contradicting, 'b.json': '[', 'c.json': {}, 'd.json': nantong });
    const { stdout, exitCode } = await runIn(folder, ['audit', '*.json', '--format', 'json']);
    const result = JSON.parse(stdout);
    expect(result.files.map((entry: { file: string; state: string }) => [entry.file, entry.state])).toEqual([
      ['a.json', 'valid'],
      ['b.json', 'unreadable'],
      ['c.json', 'invalid'],
      ['d.json', 'valid'],
    ]);
    const [finding] = result.files[0].findings;
    expect(finding).toMatchObject({ rule: 'parts-and-whole', kind: 'contradiction', difference: '2.1' });
    expect(finding.operands[0]).toMatchObject({ path: 'procurement.total.amount', line: 16, column: 17 });
    expect(Object.keys(finding.sentence)).toEqual(['zh-CN', 'en']);
    expect(result.files[2].issues[0]).toMatchObject({ code: 'missing-key', line: 1, column: 1 });
    expect(result.totals).toEqual({ files: 4, valid: 2, bad: 2, findings: 1, failing: 1 });
    expect(result.exitCode).toBe(exitCode);
  });

  it('are valid JSON even without a file', async () => {
    const { stdout } = await runIn(folderWith({}), ['audit', '*.json', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], totals: { files: 0, bad: 1 }, exitCode: 2 });
  });
});

describe('many files', () => {
  it('are written one at a time and in order, with backpressure', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `data/${String(index).padStart(2, '0')}/a.json`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, sample])));
    const { pieces, stdout } = await runIn(folder, ['audit', 'data/**/*.json', '-f', 'json'], { slow: true });
    expect(pieces).toHaveLength(names.length + 2);
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(names);
  });

  it('show progress on terminals only, and remove it at the end', async () => {
    const folder = folderWith({ 'a.json': nantong });
    expect((await runIn(folder, ['audit', 'a.json'])).stderr).toBe('');
    expect((await runIn(folder, ['audit', 'a.json'], { isTTY: true })).stderr).toBe('\r\u001b[K1 a.json\r\u001b[K');
  });
});
