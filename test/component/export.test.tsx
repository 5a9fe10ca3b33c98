import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { contentOf, tidy } from '../../src/export/content.js';
import { readTable, type TableModel } from '../../src/export/table.js';
import { BudgetReport, ExpenditureBreakdown, ThreePublicExpensesCard } from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { Cell, ColumnHead, RowHead, Table } from '../../src/parts/table/Table.js';
import { writer } from '../../src/parts/writer.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import nantong from '../documents/nantong-sasac-2016.json';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import yueyang from '../documents/yueyang-park-2017.json';

afterEach(() => document.body.replaceChildren());

const tablesOf = (root: Element) => [...root.querySelectorAll('table')];

/** The rows of a table model as records by column header, without blank cells. */
function records({ heads, rows }: TableModel): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(heads.flatMap((head, index) => (row[index] === undefined ? [] : [[head, row[index].value]]))),
  );
}

describe.each<[string, () => BudgetDisclosure]>([
  ['2023 budget', sample2023],
  ['budget in 元', () => parsed(wanli)],
  ['final accounts', () => parsed(planning)],
  ['budget of 2016', () => parsed(nantong)],
  ['budget of 2017', () => parsed(yueyang)],
])('the tables of the %s', (_, load) => {
  it.each([
    ['zh-CN', undefined],
    ['en', '元'],
  ] as const)('hold in a file every figure and every word of the page, in %s', (locale, unit) => {
    const { container } = render(<BudgetReport disclosure={load()} locale={locale} unit={unit} tools={false} />);
    const tables = tablesOf(container);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const { title, heads, rows, source, department, year } = readTable(table, locale);
      for (const said of [title, source, department, year]) expect(said).not.toBe('');
      const lines = [...table.querySelectorAll<HTMLTableRowElement>(':not(thead) > tr:not([data-part="aside"])')];
      expect(rows).toHaveLength(lines.length);
      expect(new Set(heads).size, `${title}: ${heads.join()}`).toBe(heads.length);
      lines.forEach((line, index) => {
        const row = rows[index] ?? [];
        const numbers = row.flatMap((value) => (value?.numeric ? [value.value] : []));
        const figures = [...line.querySelectorAll<HTMLDataElement>('td data')].map(({ value }) => value);
        // The only other number is the depth of the line.
        expect(figures.filter((figure) => !numbers.includes(figure) && !numbers.includes(`-${figure}`))).toEqual([]);
        expect(numbers.length - figures.length).toBeLessThanOrEqual(1);
        // On the page, a code may directly precede a name, and a figure may be in parentheses: ignore spaces and lone punctuation.
        const text = row
          .map((value) => value?.value ?? '')
          .join('')
          .replace(/\s/g, '');
        for (const cell of line.cells) {
          for (const word of contentOf(cell)
            .rest.split(' ')
            .filter((each) => /[\p{L}\p{N}]/u.test(each))) {
            if (!cell.querySelector('[data-computed]')) expect(text).toContain(word);
          }
        }
      });
    }
  });
});

describe('the table of functions of the 2023 budget as a file', () => {
  const model = () => {
    const { container } = render(<ExpenditureBreakdown disclosure={sample2023()} />);
    const table = tablesOf(container).find((each) => each.caption?.textContent?.includes('支出功能分类'));
    return readTable(table as HTMLTableElement, 'zh-CN');
  };

  it('has a title, source and unit', () => {
    expect(model()).toMatchObject({
      title: '支出预算：支出功能分类：一般公共预算',
      year: '2023',
      kind: 'budget',
      edition: '2023 年部门预算',
      unit: '万元',
      source: expect.stringContaining('《部门预算公开》 2023年2月10日公开'),
    });
  });

  it('has a signed column for each part of a change, and a column for computed values', () => {
    const rows = records(model());
    expect(rows).toContainEqual(
      expect.objectContaining({
        层级: '3',
        科目: '培训支出',
        金额: '5.53',
        '占比（计算，%）': '0.20',
        比上年预算: '减少',
        '比上年预算（金额）': '-0.55',
        '比上年预算（幅度，%）': '-9.05',
      }),
    );
    expect(rows).toContainEqual({
      层级: '2',
      科目: '档案事务',
      金额: '未列',
      '金额（计算）': '226.73',
      '占比（计算，%）': '8.09',
    });
  });

  it('includes folded lines', () => {
    const { container, unmount } = render(<ExpenditureBreakdown disclosure={sample2023()} expanded="classes" />);
    const folded = tablesOf(container).map((table) => readTable(table, 'zh-CN').rows.length);
    unmount();
    const { container: open } = render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(folded).toEqual(tablesOf(open).map((table) => readTable(table, 'zh-CN').rows.length));
  });

  it('uses the chosen unit exactly', () => {
    const { container } = render(<ThreePublicExpensesCard disclosure={sample2023()} unit="元" />);
    const read = readTable(tablesOf(container)[0] as HTMLTableElement, 'zh-CN');
    expect(read.unit).toBe('元');
    expect(records(read)[3]).toMatchObject({ 项目: '公务接待费', 金额: '45000' });
  });
});

describe('unusual tables', () => {
  const model = (first: string) => {
    const { container } = render(
      <Table
        title="表"
        label="表"
        head={
          <tr>
            <ColumnHead>项</ColumnHead>
            <ColumnHead>款</ColumnHead>
            <ColumnHead>金额</ColumnHead>
          </tr>
        }
      >
        <tr>
          <th scope="row" rowSpan={2}>
            {first}
          </th>
          <RowHead>甲</RowHead>
          <Cell>{writer({}).amount({ value: '-1234567.80', unit: '元' })}</Cell>
        </tr>
        <tr>
          <RowHead>乙</RowHead>
          <Cell>{writer({}).amount({ absent: 'withheld' })}</Cell>
        </tr>
        <tr>
          <RowHead colSpan={2}>丙</RowHead>
          <Cell>{writer({}).amount({ value: '3', unit: '亿元' })}</Cell>
        </tr>
      </Table>,
    );
    return readTable(container.querySelector('table') as HTMLTableElement, 'zh-CN');
  };

  it('puts mixed units beside their figures, an absence as its word, and a spanning header in every row', () => {
    expect(records(model('大类'))).toEqual([
      { 项: '大类', 款: '甲', 金额: '-1234567.80', '金额（单位）': '元' },
      { 项: '大类', 款: '乙', 金额: '不宜公开' },
      { 项: '丙', 金额: '3', '金额（单位）': '亿元' },
    ]);
  });

  it('drops only characters that are invalid in text files', () => {
    expect(tidy('a\u0000b\u0007 \uD800c 𠮷\n d')).toBe('a b \uFFFDc 𠮷 d');
  });

  it('has no tables if nothing was published', () => {
    const { container } = render(<BudgetReport disclosure={minimal()} />);
    expect(tablesOf(container)).toEqual([]);
  });
});

describe('the value of a change in the page', () => {
  const valuesOf = (change: object) => {
    const total = { amount: '90', changes: [{ base: 'last-year-budget', ...change }] };
    const { container } = render(
      <ThreePublicExpensesCard disclosure={minimal({ threePublicExpenses: { total, items: [] } })} />,
    );
    const row = container.querySelector('tr[data-total]') as HTMLElement;
    return [...row.querySelectorAll<HTMLDataElement>('data[data-field]')].map(
      ({ value, dataset }) => `${dataset.field} ${value} ${dataset.unit}`,
    );
  };

  it.each([
    ['减少', { direction: 'decrease', amount: '4', rate: '4.26' }, ['amount -4 万元', 'rate -4.26 %']],
    ['减少 with a printed minus', { direction: 'decrease', amount: '-4' }, ['amount -4 万元']],
    ['减少 0', { direction: 'decrease', amount: '0.00' }, ['amount 0.00 万元']],
    ['增加', { direction: 'increase', amount: '4', rate: '4.65' }, ['amount 4 万元', 'rate 4.65 %']],
  ])('has its sign and part: %s', (_, change, values) => {
    expect(valuesOf(change)).toEqual(values);
  });
});
