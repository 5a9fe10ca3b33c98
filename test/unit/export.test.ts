import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.js';
import { fileName } from '../../src/export/names.js';
import type { TableModel } from '../../src/export/table.js';
import { sheetNames } from '../../src/export/xlsx.js';

const text = (value: string) => ({ value, numeric: false });
const number = (value: string) => ({ value, numeric: true });

const table = (change: Partial<TableModel>): TableModel => ({
  title: '三公经费',
  department: '某办公室',
  year: '2023 年部门预算',
  unit: '单位：万元',
  source: '来源：某办公室《部门预算公开》 2023年2月10日公开',
  heads: ['项目', '金额'],
  rows: [],
  ...change,
});

/** The line of a CSV in which its only row stands. */
const row = (...cells: ({ value: string; numeric: boolean } | undefined)[]) =>
  toCsv(table({ rows: [cells] })).split('\r\n')[6];

describe('CSV', () => {
  it('says first what the table is, then its heads and rows, and begins as Excel wants it', () => {
    expect(toCsv(table({ rows: [[text('公务接待费'), number('4.50')]] }))).toBe(
      [
        '\uFEFF三公经费',
        '某办公室 2023 年部门预算',
        '单位：万元',
        '来源：某办公室《部门预算公开》 2023年2月10日公开',
        '',
        '项目,金额',
        '公务接待费,4.50',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out the line of the unit where the table has no money', () => {
    expect(toCsv(table({ unit: '' }))).not.toContain('单位');
  });

  it.each(['=1+1', '+86 10', '-2 人', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '－2', '＋3', '＠x'])(
    'never lets the text %j become a formula',
    (value) => {
      expect(toCsv(table({ rows: [[text(value)]] }))).toContain(`'${value}`);
    },
  );

  it.each(['-4', '-123456.70', '0', '0.00'])('writes the number %s as a number', (value) => {
    expect(row(text('变化'), number(value))).toBe(`变化,${value}`);
  });

  it('quotes what would break a line or a cell', () => {
    expect(row(text('办公费,印刷费'), text('“三公”"经费"'))).toBe('"办公费,印刷费","“三公”""经费"""');
    expect(row(text('一\n二'))).toBe('"一\n二"');
    expect(row(text('=A1,"B"'))).toBe(`"'=A1,""B"""`);
  });

  it('keeps a cell without a value empty', () => {
    expect(row(text('教育支出'), undefined, text('未安排'))).toBe('教育支出,,未安排');
  });
});

describe('names of files', () => {
  it('are made of department, year and table', () => {
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

  it('are not too long, and halve no character', () => {
    const name = fileName(['𠮷'.repeat(200)], 'xlsx');
    expect(name).toBe(`${'𠮷'.repeat(60)}.xlsx`);
  });
});

describe('names of sheets', () => {
  it('are what a spreadsheet takes: short, plain, no two alike', () => {
    const names = sheetNames(['收支：收入', '收支：收入', 'a/b[c]', '长'.repeat(40), '长'.repeat(40), '', '?']);
    expect(names).toEqual(['收支 收入', '收支 收入 2', 'a b c', '长'.repeat(31), `${'长'.repeat(29)} 2`, '1', '1 2']);
  });
});
