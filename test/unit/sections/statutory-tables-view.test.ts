import { describe, expect, it } from 'vitest';
import { isAbsent } from '../../../src/model/read.js';
import { headRows } from '../../../src/sections/statutory-tables/heads.js';
import type { Label, SheetSide } from '../../../src/sections/statutory-tables/sheet.js';
import {
  type StatutoryTableView,
  statutoryTablesView,
  statutoryTableView,
} from '../../../src/sections/statutory-tables/view.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import { allTables } from '../../../stories/fixtures/statutory.js';
import planning from '../../documents/shanghai-planning-2024.json';
import wanli from '../../documents/shanghai-wanli-2024.json';

/** Rows of a table as text: the name, then the cells from left to right. */

function sidesOf(view: StatutoryTableView): SheetSide[] {
  if (view.content?.form !== 'sheet') throw new Error(`${view.table} has no figures`);
  return view.content.sheet.sides;
}

function labelOf(label: Label): string {
  if ('text' in label) return label.text;
  const [word] = Object.values(label);
  return `<${word}>`;
}

function rowsOf(view: StatutoryTableView, side = 0): string[] {
  return (sidesOf(view)[side]?.rows ?? []).map(({ name, cells }) =>
    [labelOf(name), ...cells.map((cell) => (isAbsent(cell) ? `(${cell.absent})` : cell.value))].join(' '),
  );
}

function rowOf(view: StatutoryTableView, name: string, side = 0): string | undefined {
  return rowsOf(view, side).find((row) => row.startsWith(`${name} `));
}

function placesOf(view: StatutoryTableView): (string | undefined)[] {
  return sidesOf(view).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (isAbsent(cell) ? [] : cell.at))),
  );
}

const heads = (view: StatutoryTableView, side = 0): string[] =>
  (sidesOf(view)[side]?.columns ?? []).map((column) => column.heads.map(labelOf).join(' > '));

describe('the eleven tables of the 2023 budget, whose tables are not in the source', () => {
  const disclosure = sample2023();
  const table = (id: Parameters<typeof statutoryTableView>[1]) => statutoryTableView(disclosure, id);

  it('are counted by state', () => {
    const view = statutoryTablesView(disclosure);
    if (isAbsent(view)) throw new Error('no tables');
    expect(view.tables.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 8 }, () => 'derived'),
      'empty-table',
      'empty-table',
      'published',
    ]);
    expect(view.counts).toMatchObject({ all: 11, filled: 9, derived: 8, emptyStated: 2, missing: 0 });
  });

  it('1: takes each class from the section that prints it, with its path', () => {
    const overview = table('overview');
    expect(rowsOf(overview)).toEqual([
      '一般公共预算 2803.23',
      '<currentRevenue> (missing)',
      '<openingBalance> (missing)',
      '<revenueTotal> 2803.23',
    ]);
    // Section 四 prints 347.09 and 151.7; section 五 prints 347.08 and 151.70.
    expect(rowOf(overview, '社会保障和就业支出', 1)).toBe('社会保障和就业支出 347.09');
    expect(rowOf(overview, '卫生健康支出', 1)).toBe('卫生健康支出 151.7');
    expect(placesOf(overview)).toContain('fiscalAppropriation.expenditure.classes[2].amount');
    expect(placesOf(overview)).toContain('revenue.sources[0].amount');
  });

  it('2 and 3: have only their total, as the text has no figures by subject', () => {
    expect(rowsOf(table('revenue'))).toEqual([
      '<total> 2803.23 2803.23 (not-arranged) (not-arranged) (not-arranged) (not-arranged) (not-arranged)',
    ]);
    expect(rowsOf(table('expenditure'))).toEqual(['<total> 2803.23 2267.23 536']);
    for (const id of ['revenue', 'expenditure'] as const) {
      expect(table(id).content).toMatchObject({ sheet: { gaps: ['no-subjects'] } });
    }
  });

  it('4: prints each figure as the section of its column prints it', () => {
    expect(rowOf(table('fiscal-appropriation'), '社会保障和就业支出', 1)).toBe(
      '社会保障和就业支出 347.09 347.08 (not-arranged) (not-arranged)',
    );
    expect(rowOf(table('fiscal-appropriation'), '<currentExpenditure>', 1)).toBe(
      '<currentExpenditure> (missing) 2803.23 (not-arranged) (not-arranged)',
    );
  });

  it('5: leaves out what the text does not print, and computes nothing', () => {
    const general = table('general-public-budget');
    expect(rowOf(general, '一般公共服务支出')).toBe('一般公共服务支出 2174.49 (missing) (missing)');
    expect(rowOf(general, '档案事务')).toBe('档案事务 (not-stated) (missing) (missing)');
    expect(rowOf(general, '<total>')).toBe('<total> 2803.23 2267.23 536');
  });

  it('6: names 31 economic subjects without a figure', () => {
    const basic = rowsOf(table('basic-expenditure'));
    expect(basic).toHaveLength(32);
    expect(basic).toContain('基本工资 (not-stated) (not-stated) (missing)');
    expect(basic).toContain('取暖费 (not-stated) (missing) (not-stated)');
    expect(basic.at(-1)).toBe('<total> 2267.23 1975.94 291.3');
  });

  it('7: has both projects, and the total printed in the section on expenditure', () => {
    expect(rowsOf(table('projects'))).toEqual([
      '巴州党委办公室运行保障项目 500',
      '档案征集、保护、数字化与安全保障 36',
      '<total> 536',
    ]);
  });

  it('8: has one row, without the sum of the vehicles, which is not printed', () => {
    expect(rowsOf(table('three-public'))).toEqual(['<appropriation> 98.5 0 (missing) 0 94 4.5']);
    expect(heads(table('three-public'))).toEqual([
      '<total>',
      '<abroad>',
      '<vehicles> > <subtotal>',
      '<vehicles> > <vehiclePurchase>',
      '<vehicles> > <vehicleOperation>',
      '<reception>',
    ]);
  });

  it('9 and 10: are empty with the statements of the document', () => {
    expect(table('government-fund').absence?.statement).toContain('没有使用政府性基金预算拨款安排的支出');
    expect(table('state-capital').absence?.statement).toContain('没有使用国有资本经营预算拨款安排的支出');
  });

  it('11: has two forms, without the names of officials unless requested', () => {
    const names = (showResponsible: boolean) => {
      const { content } = statutoryTableView(disclosure, 'performance-targets', { showResponsible });
      return content?.form === 'targets' ? content.forms.targets.map(({ responsible }) => responsible) : [];
    };
    expect(names(false)).toEqual([undefined, undefined]);
    expect(names(true).every((name) => typeof name === 'string')).toBe(true);
  });
});

describe('a budget with published tables in 元', () => {
  const disclosure = parsed(wanli);
  const table = (id: Parameters<typeof statutoryTableView>[1]) => statutoryTableView(disclosure, id);

  it('keeps titles, codes and blank cells, and adds no rows', () => {
    expect(table('overview').title).toBe('2024年部门财务收支预算总表');
    expect(rowsOf(table('overview'))).toEqual([
      '财政拨款收入 156211123',
      '一般公共预算资金 156211123',
      '政府性基金 (blank)',
      '国有资本经营预算 (blank)',
      '事业收入 (blank)',
      '事业单位经营收入 (blank)',
      '其他收入 (blank)',
      '<revenueTotal> 156211123',
    ]);
    const first = sidesOf(table('expenditure'))[0]?.rows[0];
    expect(first?.code).toEqual({ value: '201', assigned: false });
    expect(rowOf(table('expenditure'), '<total>')).toBe('<total> 156211123 99706020 56505103');
  });

  it('has a column for each source in table 2', () => {
    expect(heads(table('revenue'))).toEqual(['<total>', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入']);
    expect(rowOf(table('revenue'), '专项普查活动')).toBe('专项普查活动 257700 257700 0 0 0');
  });

  it('keeps an empty table empty, although the text prints 0', () => {
    expect(table('government-fund')).toMatchObject({
      state: 'empty-table',
      title: '2024年部门政府性基金预算支出功能分类预算表',
    });
  });

  it('derives no table of projects from a text without figures', () => {
    expect(table('projects').state).toBe('missing');
  });
});

describe('final accounts', () => {
  const disclosure = parsed(planning);
  const table = (id: Parameters<typeof statutoryTableView>[1]) => statutoryTableView(disclosure, id);

  it('puts balances before the totals they are part of', () => {
    expect(rowsOf(table('overview')).slice(-4)).toEqual([
      '<currentRevenue> 9746.50',
      '使用非财政拨款结余 (blank)',
      '年初结转和结余 112.88',
      '<revenueTotal> 9859.38',
    ]);
  });

  it('has the sums of personnel and operating expenses below a table of one column', () => {
    expect(heads(table('basic-expenditure'))).toEqual(['<final>']);
    expect(rowsOf(table('basic-expenditure')).slice(-3)).toEqual([
      '<personnelTotal> 4884.09',
      '<operatingTotal> 480.66',
      '<total> 5377.64',
    ]);
  });

  it('has the budget next to the final figures of “三公”', () => {
    expect(rowsOf(table('three-public'))[0]).toBe(
      '<appropriation> 2.85 0.00 0.00 0.00 0.00 2.85 0.39 0.00 0.00 0.00 0.00 0.39',
    );
    expect(heads(table('three-public'))[2]).toBe('<budget> > <vehicles> > <subtotal>');
  });

  it('merges heads as the form does', () => {
    const rows = headRows(sidesOf(table('three-public')), false);
    expect(
      rows.map((row) => row.map(({ label, colSpan, rowSpan }) => `${labelOf(label)} ${colSpan}×${rowSpan}`)),
    ).toEqual([
      ['<funds> 1×3', '<budget> 6×1', '<final> 6×1'],
      [
        ...['<total> 1×2', '<abroad> 1×2', '<vehicles> 3×1', '<reception> 1×2'],
        ...['<total> 1×2', '<abroad> 1×2', '<vehicles> 3×1', '<reception> 1×2'],
      ],
      [
        ...['<subtotal> 1×1', '<vehiclePurchase> 1×1', '<vehicleOperation> 1×1'],
        ...['<subtotal> 1×1', '<vehiclePurchase> 1×1', '<vehicleOperation> 1×1'],
      ],
    ]);
  });
});

describe('absences', () => {
  it('keep a withheld table withheld, whatever other sections print', () => {
    const disclosure = allTables(
      { absent: 'withheld', statement: '不予公开。' },
      { threePublicExpenses: { total: { amount: '98.5' }, items: [] } },
    );
    expect(statutoryTableView(disclosure, 'three-public')).toEqual({
      table: 'three-public',
      number: 8,
      state: 'withheld',
      notes: [],
      from: [],
      absence: { absent: 'withheld', statement: '不予公开。' },
    });
  });

  it('are not filled in from a section whose table is withheld', () => {
    const sections = {
      overview: {
        total: { amount: '10' },
        revenue: { sources: [{ kind: 'other', name: '其他收入', amount: { absent: 'not-stated' } }] },
        expenditure: { classes: [] },
      },
      revenue: { total: { amount: '10' }, sources: [{ kind: 'other', name: '其他收入', amount: '10' }] },
    };
    const open = minimal(sections);
    const kept = minimal({ ...sections, tables: [{ table: 'revenue', content: { absent: 'withheld' } }] });
    expect(rowOf(statutoryTableView(open, 'overview'), '其他收入')).toBe('其他收入 10');
    expect(rowOf(statutoryTableView(kept, 'overview'), '其他收入')).toBe('其他收入 (not-stated)');
  });

  it('are not filled in with the fiscal part of a class that has other funds', () => {
    const line = { level: 'class', name: '教育支出' };
    const disclosure = minimal({
      overview: {
        total: { amount: '15' },
        revenue: { sources: [] },
        expenditure: { classes: [{ ...line, amount: { absent: 'not-stated' } }] },
      },
      fiscalAppropriation: {
        total: { amount: '10' },
        revenue: { sources: [] },
        expenditure: { classes: [{ ...line, amount: '10' }] },
      },
    });
    expect(rowOf(statutoryTableView(disclosure, 'overview'), '教育支出', 1)).toBe('教育支出 (not-stated)');
  });

  it('does not take the total of a section, which may hold money carried over, for the sum of the year', () => {
    const disclosure = minimal({
      overview: {
        total: { amount: '112.18' },
        revenue: {
          sources: [{ kind: 'general-public-budget', name: '一般公共预算', amount: '111.22' }],
          balances: [{ kind: 'opening-carry-over', name: '上年结转', amount: '0.96' }],
        },
        expenditure: { classes: [] },
      },
      revenue: { total: { amount: '112.18' }, sources: [] },
      expenditure: { total: { amount: '112.18' }, basic: { amount: '100' }, project: { amount: '12.18' } },
    });
    const view = statutoryTableView(disclosure, 'overview');
    expect(rowsOf(view)).toEqual([
      '一般公共预算 111.22',
      '<currentRevenue> (missing)',
      '上年结转 0.96',
      '<revenueTotal> 112.18',
    ]);
    expect(rowOf(view, '<currentExpenditure>', 1)).toBe('<currentExpenditure> (missing)');
  });

  it.each([
    ['one project of many', { projects: [{ name: '道路养护', budget: '100' }] }, '320000', undefined],
    [
      'one project of many, whose total the section prints',
      { total: { amount: '320000' }, projects: [{ name: '道路养护', budget: '100' }] },
      undefined,
      undefined,
    ],
    [
      'projects of which one has no figure',
      {
        projects: [
          { name: '道路养护', budget: '100' },
          { name: '绿化', budget: { absent: 'not-stated' } },
        ],
      },
      '300',
      undefined,
    ],
    ['all projects', { projects: [{ name: '道路养护', budget: '100' }] }, '100.0', ['道路养护 100', '<total> 100.0']],
    [
      'all projects, in another unit',
      { unit: '元', projects: [{ name: '道路养护', budget: '1000000' }] },
      '100',
      ['道路养护 1000000', '<total> 100'],
    ],
    ['projects without a total', { projects: [{ name: '道路养护', budget: '100' }] }, undefined, ['道路养护 100']],
  ])('makes a table of projects only of all of them: %s', (_, projectExpenditure, total, rows) => {
    const disclosure = minimal({
      projectExpenditure,
      ...(total !== undefined && {
        expenditure: { total: { amount: total }, basic: { amount: '0' }, project: { amount: total } },
      }),
    });
    const view = statutoryTableView(disclosure, 'projects');
    expect(view.state).toBe(rows ? 'derived' : 'missing');
    expect(view.content && rowsOf(view)).toEqual(rows);
  });

  it.each(['generalPublicBudget', 'governmentFund', 'stateCapital'] as const)(
    'makes no table of a fund that has only a sentence: %s',
    (key) => {
      const table = {
        generalPublicBudget: 'general-public-budget',
        governmentFund: 'government-fund',
        stateCapital: 'state-capital',
      } as const;
      const total = { amount: '0', changes: [{ base: 'last-year-budget', direction: 'unchanged' }] };
      expect(statutoryTableView(minimal({ [key]: { total, lines: [] } }), table[key]).state).toBe('missing');
      const lines = [{ level: 'class', name: '城乡社区支出', amount: '3' }];
      expect(statutoryTableView(minimal({ [key]: { total: { amount: '3' }, lines } }), table[key]).state).toBe(
        'derived',
      );
    },
  );

  it('does not make, or count, a table that the form does not have', () => {
    const disclosure = minimal({
      tables: [
        { table: 'projects', content: { absent: 'not-in-form' } },
        { table: 'revenue', content: { title: '收入预算表' } },
      ],
      projectExpenditure: { total: { amount: '100' }, projects: [{ name: '道路养护', budget: '100' }] },
    });
    expect(statutoryTableView(disclosure, 'projects')).toMatchObject({ state: 'not-in-form' });
    expect(statutoryTablesView(disclosure)).toMatchObject({
      counts: { all: 10, notInForm: 1, leftOut: 1, missing: 9 },
    });
  });

  it.each([
    ['only that of revenue', { revenue: '500.64' }, '500.64', '(not-stated)'],
    ['only that of expenditure', { expenditure: '500.64' }, '(not-stated)', '500.64'],
    ['each of its own', { revenue: '500.64', expenditure: '559.13' }, '500.64', '559.13'],
  ])(
    'never shows the total of one side as that of the other: %s',
    (_, totals: Record<string, string>, given, spent) => {
      const total = (side: string) => (totals[side] === undefined ? {} : { total: { amount: totals[side] } });
      const sides = {
        total: { amount: { absent: 'not-stated' } },
        revenue: { ...total('revenue'), sources: [] },
        expenditure: { ...total('expenditure'), classes: [] },
      };
      const disclosure = minimal({ overview: sides, fiscalAppropriation: sides });
      for (const id of ['overview', 'fiscal-appropriation'] as const) {
        const view = statutoryTableView(disclosure, id);
        expect(rowOf(view, '<revenueTotal>')).toBe(`<revenueTotal> ${given}`);
        expect(rowOf(view, '<expenditureTotal>', 1)?.split(' ')[1]).toBe(spent);
      }
    },
  );

  it('tells a published table whose figures are not in the data from a missing one', () => {
    const disclosure = minimal({ tables: [{ table: 'projects', content: { title: '项目支出表' } }] });
    expect(statutoryTableView(disclosure, 'projects').state).toBe('left-out');
    expect(statutoryTableView(disclosure, 'revenue').state).toBe('missing');
  });

  it('make the whole section missing if the document has no tables', () => {
    expect(statutoryTablesView(minimal())).toEqual({ absent: 'missing' });
  });
});
