import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLibreOffice } from '../../scripts/libreoffice.mjs';
import { toCsv } from '../../src/export/csv.js';
import { contentsOf, recordsOf } from '../../src/export/records.js';
import { readTable, type TableModel } from '../../src/export/table.js';
import { toXlsx } from '../../src/export/xlsx.js';
import { BudgetReport } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { bytesOf } from '../files.js';

/** Every table of the 2023 report as a file, opened and converted by LibreOffice. */

const folder = mkdtempSync(join(tmpdir(), 'budget-disclosure-'));
const tables: TableModel[] = [];

/** A table of a hostile or careless document. */
const hostile: TableModel = {
  title: '=cmd()',
  department: '@某办公室',
  year: '2023',
  kind: 'budget',
  edition: '2023 年部门预算',
  unit: '',
  source: '+来源',
  notes: '@说明\uFFFE\u0001\uD800',
  heads: ['-项目', '金额'],
  rows: [
    [
      { value: '=1+1', numeric: false },
      { value: '-4.50', numeric: true },
    ],
    [
      { value: '@SUM(A1)', numeric: false },
      { value: '-123456789.10', numeric: true },
    ],
    [
      { value: '+1', numeric: false },
      { value: '0.00', numeric: true },
    ],
    [{ value: '-2', numeric: false }, undefined],
  ],
};

/** The numbers and the count of formulas of a flat OpenDocument spreadsheet. */
function cellsOf(xml: string): { numbers: string[]; formulas: number } {
  const numbers: string[] = [];
  for (const [cell] of xml.matchAll(
    /<table:table-cell[^>]*office:value-type="(?:float|percentage|currency|date)"[^>]*>/g,
  )) {
    const times = Number(/number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1);
    const value = /office:(?:date-)?value="([^"]+)"/.exec(cell)?.[1] ?? 'nothing';
    for (let time = 0; time < times; time += 1) numbers.push(value);
  }
  return { numbers, formulas: xml.split('table:formula=').length - 1 };
}

/** The number that a spreadsheet reads from a value, if any. CSV has no types, so the text 95% is the number 0.95 there. */
function numberIn(value: TableModel['rows'][number][number], format: string): number[] {
  if (value === undefined) return [];
  if (value.numeric) return [Number(value.value)];
  const percent = format === 'csv' && /^\d+(?:\.\d+)?%$/.test(value.value);
  return percent ? [Number((Number.parseFloat(value.value) / 100).toPrecision(15))] : [];
}

beforeAll(async () => {
  const { container, unmount } = render(<BudgetReport disclosure={sample2023()} tools={false} />);
  tables.push(...[...container.querySelectorAll('table')].map((table) => readTable(table, 'zh-CN')), hostile);
  unmount();
  for (const [index, table] of tables.entries()) {
    writeFileSync(join(folder, `${index}-csv.csv`), toCsv(recordsOf(table, 'zh-CN')));
    writeFileSync(join(folder, `${index}-xlsx.xlsx`), await bytesOf(await toXlsx([table], 'zh-CN')));
  }
  const program = findLibreOffice();
  if (program === undefined) throw new Error('No LibreOffice: run `node scripts/libreoffice.mjs`.');
  // A separate profile, so that a running LibreOffice does not open the files.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = (ending: string, ...more: string[]) => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
    const args = [profile, '--headless', '--norestore', ...more, '--convert-to', 'fods', '--outdir', folder, ...files];
    execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 });
  };
  // Comma, double quote, UTF-8: the import dialog's defaults for a file with a byte order mark.
  convert('.csv', '--infilter=CSV:44,34,76,1');
  convert('.xlsx');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['csv', 'xlsx'])('LibreOffice reads our %s', (format) => {
  it('with all numbers of all tables equal and in order, and without formulas', () => {
    expect(tables.length).toBeGreaterThan(10);
    let compared = 0;
    for (const [index, table] of tables.entries()) {
      const { numbers, formulas } = cellsOf(readFileSync(join(folder, `${index}-${format}.fods`), 'utf8'));
      const listed = format === 'xlsx' ? contentsOf([table], [''], 'sheet', 'zh-CN').rows : [];
      const rows = [...listed, ...recordsOf(table, 'zh-CN').rows];
      const expected = rows.flatMap((row) => row.flatMap((value) => numberIn(value, format)));
      expect(formulas, table.title).toBe(0);
      expect(numbers.map(Number), table.title).toEqual(expected);
      compared += expected.length;
    }
    expect(compared).toBeGreaterThan(300);
  });
});

it('Python reads our CSV with csv.DictReader (skipped without Python)', ({ skip }) => {
  const program = `
import csv, glob, json, sys
for name in sorted(glob.glob(sys.argv[1] + '/*-csv.csv')):
    with open(name, encoding='utf-8-sig', newline='') as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        heads = reader.fieldnames
        assert len(set(heads)) == len(heads) and all(heads), name
        assert all(None not in row and None not in row.values() for row in rows), name
        assert all(row['公开部门'] and row['公开年度'] == '2023' for row in rows), name
    print(len(rows))
`;
  let counts: string;
  try {
    counts = execFileSync('python3', ['-c', program, folder], {
      encoding: 'utf8',
      env: { PYTHONUTF8: '1', PATH: process.env.PATH },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return skip();
    throw error;
  }
  const expected = tables.map(({ rows }, index) => ({ name: `${index}-csv.csv`, rows: rows.length }));
  expected.sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(counts.trim().split(/\s+/).map(Number)).toEqual(expected.map(({ rows }) => rows));
});

it('LibreOffice shows all printed decimal places', () => {
  const shown = tables.map((_, index) => readFileSync(join(folder, `${index}-xlsx.fods`), 'utf8')).join('');
  for (const figure of ['2803.23', '151.70', '0.20']) expect(shown).toContain(`<text:p>${figure}</text:p>`);
});
