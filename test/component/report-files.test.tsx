import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { reportFile } from '../../src/export/report.js';
import { BudgetReport } from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { parseDisclosure } from '../../src/model/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import planning from '../documents/shanghai-planning-2024.json';
import { bytesOf, csvRows, unzipped } from '../files.js';

afterEach(() => document.body.replaceChildren());

const disclosures: [string, () => BudgetDisclosure][] = [
  ['2023 budget', sample2023],
  ['final accounts', () => parsed(planning)],
];

async function filesOf(disclosure: BudgetDisclosure, format: 'xlsx' | 'zip', locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { container } = render(<BudgetReport disclosure={disclosure} layout="tabs" locale={locale} tools={false} />);
  const report = container.querySelector('.bd-report') as Element;
  const { name, blob } = await reportFile(report, disclosure, format, locale);
  return { name, files: unzipped(await bytesOf(blob)), tables: container.querySelectorAll('table').length };
}

/** Whole reports are slow in jsdom on a busy machine. */
const patience = { timeout: 120_000 };

describe.each(disclosures)('all tables of the %s', patience, (_, load) => {
  it('can be saved as an archive with a list, a CSV file for each table, and the data', async () => {
    const disclosure = load();
    const { name, files, tables } = await filesOf(disclosure, 'zip');
    expect(name).toBe(`${disclosure.department.name}_${edition(disclosure)}_全部表格.zip`);
    const [contents, ...rest] = [...files];
    const data = rest.pop();
    expect(contents?.[0]).toBe('目录.csv');
    expect(rest).toHaveLength(tables);
    const listed = csvRows(contents?.[1] ?? '').slice(1);
    expect(listed.map(([file]) => file)).toEqual(rest.map(([file]) => file));
    const titles = new Set<string>();
    for (const [file, text] of rest) {
      const [heads = [], ...rows] = csvRows(text);
      expect(new Set(heads).size, file).toBe(heads.length);
      expect(heads, file).not.toContain('');
      expect(new Set(rows.map(({ length }) => length)), file).toEqual(new Set([heads.length]));
      const valuesOf = (head: string) => new Set(rows.map((row) => row[heads.indexOf(head)]));
      expect(valuesOf('公开部门'), file).toEqual(new Set([disclosure.department.name]));
      expect(valuesOf('公开年度'), file).toEqual(new Set([`${disclosure.year}`]));
      expect(valuesOf('公开文件'), file).toEqual(new Set([disclosure.kind === 'budget' ? '部门预算' : '部门决算']));
      expect([...valuesOf('数据来源')].join(), file).toContain(disclosure.source.publisher);
      titles.add([...valuesOf('表名')].join());
    }
    expect(titles.size).toBe(new Set(listed.map((row) => row[4])).size);
    expect(data?.[0]).toMatch(/\.json$/);
    expect(parseDisclosure(JSON.parse(data?.[1] ?? ''))).toEqual({ ok: true, disclosure });
  });

  it('can be saved as a workbook with a list and a sheet for each table', async () => {
    const { name, files, tables } = await filesOf(load(), 'xlsx', 'en');
    expect(name).toMatch(/_Alltables\.xlsx$/);
    const sheets = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, sheet]) => sheet,
    );
    expect(sheets).toHaveLength(tables + 1);
    expect(new Set(sheets.map((sheet) => sheet?.toLowerCase())).size).toBe(sheets.length);
    for (const sheet of sheets) expect(sheet?.length).toBeLessThanOrEqual(31);
    expect(sheets[0]).toBe('Contents');
    expect(files.get('xl/worksheets/sheet2.xml')).toContain('Published by department');
  });
});

it('saves only the data and an empty list for a disclosure without tables', async () => {
  const { files } = await filesOf(minimal(), 'zip');
  expect([...files.keys()]).toEqual(['目录.csv', '某市档案局_2024年部门预算.json']);
});

function edition({ kind, year }: BudgetDisclosure): string {
  return kind === 'budget' ? `${year}年部门预算` : `${year}年度部门决算`;
}
