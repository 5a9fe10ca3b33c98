import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.js';
import { distinctNames, fileName } from '../../src/export/names.js';
import { recordsOf } from '../../src/export/records.js';
import type { TableModel } from '../../src/export/table.js';
import { sheetNames } from '../../src/export/xlsx.js';
import { xmlText } from '../../src/export/xml.js';
import { csvRows } from '../files.js';

const text = (value: string) => ({ value, numeric: false });
const number = (value: string) => ({ value, numeric: true });

const table = (change: Partial<TableModel>): TableModel => ({
  title: '三公经费',
  department: '某办公室',
  year: '2023',
  kind: 'budget',
  edition: '2023 年部门预算',
  unit: '万元',
  source: '来源：某办公室《部门预算公开》 2023年2月10日公开',
  notes: '',
  heads: ['项目', '金额'],
  rows: [],
  ...change,
});

const csv = (change: Partial<TableModel>) => toCsv(recordsOf(table(change), 'zh-CN'));

/** The line of a single CSV row, without the columns that describe the table. */
const row = (...cells: ({ value: string; numeric: boolean } | undefined)[]) =>
  toCsv({ heads: ['项目'], rows: [cells] }).slice('\uFEFF项目\r\n'.length, -2);

describe('CSV', () => {
  it('begins with the column heads, and describes the table in every row', () => {
    const rows = [[text('公务接待费'), number('4.50')]];
    expect(csv({ rows, notes: '未安排' })).toBe(
      [
        '\uFEFF项目,金额,公开部门,公开年度,公开文件,表名,金额单位,数据来源,表的说明',
        '公务接待费,4.50,某办公室,2023,部门预算,三公经费,万元,来源：某办公室《部门预算公开》 2023年2月10日公开,未安排',
        '',
      ].join('\r\n'),
    );
  });

  it('has no column for notes if there are none, and an empty unit if there are no amounts', () => {
    expect(csv({ rows: [[text('甲'), number('1')]], unit: '' })).toContain(
      '数据来源\r\n甲,1,某办公室,2023,部门预算,三公经费,,来源',
    );
  });

  it('has unique heads that are not empty, and rows of the same length', () => {
    const [heads = [], ...rows] = csvRows(
      csv({
        heads: ['', '数据来源', '', '表名'],
        rows: [[text('a'), undefined], [], [text('a'), text('b'), text('c,d'), text('e')]],
      }),
    );
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads).not.toContain('');
    expect(heads.slice(-6)).toEqual(['公开部门', '公开年度', '公开文件', '表名', '金额单位', '数据来源']);
    expect(rows.map(({ length }) => length)).toEqual([heads.length, heads.length, heads.length]);
  });

  it.each(['x;=1+1', 'x;+1', 'x; -1', 'x;"=1+1', 'x\t@SUM(A1)', 'x|=1', 'x\n=1', 'x;＝1+1', 'a;b;=c', ';=1'])(
    'never lets a part of the text %j become a formula, whatever the separator',
    (value) => {
      const written = toCsv({
        heads: ['a', 'b'],
        rows: [
          [number('1'), text(value)],
          [text(value), text(value)],
        ],
      });
      for (const separator of [',', ';', '\t', '|']) {
        const cells = csvRows(written, separator).flat();
        expect(cells.filter((cell) => /^["\s]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }
    },
  );

  it.each(['=1+1', '+86 10', '-2 人', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '－2', '＋3', '＠x'])(
    'never lets the text %j become a formula',
    (value) => {
      expect(row(text(value))).toContain("'");
      expect(csvRows(csv({ rows: [[text(value)]] }))[1]?.[0]).toMatch(/^'/);
    },
  );

  it.each(['-4', '-123456.70', '0', '0.00'])('writes the number %s as a number', (value) => {
    expect(row(text('变化'), number(value))).toBe(`变化,${value}`);
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(row(text('办公费,印刷费'), text('“三公”"经费"'))).toBe('"办公费,印刷费","“三公”""经费"""');
    expect(row(text('一\n二'))).toBe('"一\n二"');
    expect(row(text('=A1,"B"'))).toBe(`"'=A1,""B"""`);
  });

  it('has an empty cell for no value', () => {
    expect(row(text('教育支出'), undefined, text('未安排'))).toBe('教育支出,,未安排');
  });
});

describe('file names', () => {
  it('consist of department, year and table', () => {
    expect(fileName(['某办公室', '2023 年部门预算', '支出：按功能'], 'csv')).toBe(
      '某办公室_2023年部门预算_支出-按功能.csv',
    );
  });

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['a\u0000b\u202Ec', 'abc.csv'],
    ['', 'budget-disclosure.csv'],
    ['...', 'budget-disclosure.csv'],
  ])('of %j are safe', (part, expected) => {
    expect(fileName([part], 'csv')).toBe(expected);
  });

  it.each(['CON', 'nul', 'Com1', 'LPT9', 'aux', 'PRN', 'con.2023'])('of %j are not device names of Windows', (part) => {
    expect(fileName([part], 'csv')).toMatch(/^(con|nul|com1|lpt9|aux|prn)_(\.2023)?\.csv$/i);
  });

  it.each([
    ['characters of four bytes', ['𠮷'.repeat(200)]],
    ['a department with a long name', ['局'.repeat(129), '2023年部门预算', '支出：按功能']],
    ['three long parts', ['部'.repeat(90), 'é'.repeat(90), 'x'.repeat(300)]],
    ['lone surrogates', ['\uD800'.repeat(90) + '局'.repeat(129)]],
  ])('of %s have at most 200 bytes, no lone surrogates, and keep their extension', (_, parts) => {
    for (const number of [1, 12]) {
      const name = fileName(parts, 'xlsx', number);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[\uD800-\uDFFF\uFFFD]/u);
      expect(name.endsWith(number === 1 ? '.xlsx' : '_12.xlsx')).toBe(true);
    }
  });

  it('keep the short parts if a long one is cut', () => {
    expect(fileName(['局'.repeat(129), '2023年部门预算', '支出'], 'csv')).toMatch(/^局+_2023年部门预算_支出\.csv$/);
  });

  it('are numbered if two are the same, ignoring case', () => {
    const of = (title: string) => (number: number) => fileName([title], 'csv', number);
    expect(distinctNames([of('a'), of('A'), of('a'), of('b')])).toEqual(['a.csv', 'A_2.csv', 'a_3.csv', 'b.csv']);
  });
});

describe('sheet names', () => {
  it('are valid in spreadsheets: short, without special characters, unique', () => {
    const names = sheetNames(['收支：收入', '收支：收入', 'a/b[c]', '长'.repeat(40), '长'.repeat(40), '', '?']);
    expect(names).toEqual(['收支 收入', '收支 收入 2', 'a b c', '长'.repeat(31), `${'长'.repeat(29)} 2`, '1', '1 2']);
  });
});

describe('characters that XML forbids', () => {
  it.each([
    ['a\u0000b\u0001\u000b\u001f', 'ab'],
    ['\uFFFEa\uFFFF', 'a'],
    ['a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['𠮷\t\r\n é', '𠮷\t\r\n é'],
  ])('are removed from %j or replaced', (given, expected) => {
    expect(xmlText(given)).toBe(expected);
  });
});
