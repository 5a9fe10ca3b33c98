import { describe, expect, it } from 'vitest';
import { completenessOf, isLawful } from '../../../src/model/audit/completeness.js';
import { STATUTORY_TABLES } from '../../../src/model/statutory.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';
import { absent } from './told.js';
import { sections, whole } from './whole.js';

const stateOf = (content: unknown) =>
  completenessOf(minimal({ overview: content })).narrative.find(({ part }) => part === 'overview')?.state;

describe('the state of a required part', () => {
  it.each([
    [absent('withheld', '涉及国家秘密'), 'withheld-with-reason', true],
    [absent('withheld'), 'withheld-without-reason', false],
    [absent('missing'), 'missing', false],
    [absent('missing', '本部门没有'), 'missing', false],
    [absent('empty-table', '本表为空表'), 'empty-with-statement', true],
    [absent('empty-table'), 'empty-without-statement', false],
    [absent('blank'), 'empty-without-statement', false],
    [absent('not-stated', '略'), 'empty-with-statement', true],
    [absent('not-stated'), 'empty-without-statement', false],
    [absent('not-arranged', '未安排'), 'empty-with-statement', true],
    [absent('not-arranged'), 'empty-without-statement', false],
    [absent('not-applicable', '不涉及'), 'empty-with-statement', true],
    [absent('not-applicable'), 'empty-without-statement', false],
  ] as const)('%o is %s', (content, state, lawful) => {
    expect(stateOf(content)).toBe(state);
    expect(isLawful(state)).toBe(lawful);
  });

  it('covers the eleven tables in order, and looks at the content of each', () => {
    const { tables, tablesPresent } = completenessOf(
      minimal({
        tables: [
          { table: 'state-capital', content: absent('empty-table', '本表为空表') },
          { table: 'revenue', content: { title: '收入总体情况表' } },
          { table: 'projects', content: absent('withheld') },
        ],
      }),
    );
    expect(tables.map(({ table }) => table)).toEqual(STATUTORY_TABLES);
    expect(tables.filter(({ state }) => state !== 'missing')).toEqual([
      { table: 'revenue', state: 'published' },
      { table: 'projects', state: 'withheld-without-reason' },
      { table: 'state-capital', state: 'empty-with-statement' },
    ]);
    expect(tablesPresent).toBe(2);
  });

  it('covers eleven parts of the text, each from its own section', () => {
    const profile = {
      functions: ['管理档案'],
      institutions: absent('withheld', '不宜公开'),
      staffing: absent('blank'),
    };
    const data = { ...sections(), profile, glossary: [{ term: '基本支出', definition: '人员和公用' }] };
    const parts = [
      ['functions', 'profile'],
      ['institutions', 'profile'],
      ['overview', 'overview'],
      ['revenue', 'revenue'],
      ['expenditure', 'expenditure'],
      ['fiscal-appropriation', 'fiscalAppropriation'],
      ['operating-expenses', 'operatingExpenses'],
      ['procurement', 'procurement'],
      ['assets', 'assets'],
      ['performance', 'performance'],
      ['glossary', 'glossary'],
    ];
    const complete = completenessOf(minimal(data));
    expect(complete.narrative.map(({ part }) => part)).toEqual(parts.map(([part]) => part));
    expect(complete.narrative.map(({ state }) => state)).toEqual([
      'published',
      'withheld-with-reason',
      ...Array.from({ length: 9 }, () => 'published'),
    ]);
    expect(complete.narrativePresent).toBe(11);
    for (const [part, key] of parts) {
      const { narrative } = completenessOf(minimal({ ...data, [key ?? '']: absent('missing') }));
      const gone = narrative.filter(({ state }) => state === 'missing').map((entry) => entry.part);
      expect(gone).toContain(part);
      expect(gone).toHaveLength(key === 'profile' ? 2 : 1);
    }
  });
});

describe('the summary', () => {
  it('counts what is published, and each other state with its number', () => {
    const { summary } = completenessOf(
      minimal({
        ...sections(),
        tables: [
          { table: 'overview', content: { title: '收支总体情况表' } },
          { table: 'revenue', content: absent('withheld', '涉密') },
          { table: 'projects', content: absent('withheld') },
          { table: 'government-fund', content: absent('empty-table', '本表为空表') },
          { table: 'state-capital', content: absent('empty-table', '本表为空表') },
          { table: 'three-public', content: absent('empty-table') },
        ],
      }),
    );
    expect(summary['zh-CN']).toMatch(
      /^11 张法定表格已公开 4（空表并有说明 2，说明理由不公开 1，空表而无说明 1，不公开而未说明理由 1，(缺|未载明) 5）；11 项文字说明已公开 8（(缺|未载明) 3）。$/,
    );
    expect(summary.en).toMatch(
      /^4 of 11 tables present \(2 empty with a statement, 1 withheld with a reason, 1 empty without a statement, 1 withheld without a reason, 5 not in the document\); 8 of 11 narrative parts present \(3 [a-z ]+\)\.$/,
    );
  });

  it('is short if everything is published', () => {
    const tables = STATUTORY_TABLES.map((table) => ({ table, content: { title: table } }));
    const profile = { functions: ['管理档案'], institutions: [{ name: '办公室' }], staffing: absent('blank') };
    const glossary = [{ term: '基本支出', definition: '人员和公用' }];
    const { summary } = completenessOf(minimal({ ...sections(), tables, profile, glossary }));
    expect(summary['zh-CN']).toBe('11 张法定表格已公开 11；11 项文字说明已公开 11。');
    expect(summary.en).toBe('11 of 11 tables present; 11 of 11 narrative parts present.');
  });

  it('says if the data was made from part of the document', () => {
    const source = { title: '2024年部门预算', publisher: '某市档案局', published: '2024-02-05' };
    const partial = completenessOf(whole({ source: { ...source, extent: '第二部分' } })).summary;
    const full = completenessOf(whole({ source })).summary;
    expect(partial['zh-CN'].startsWith(full['zh-CN'])).toBe(true);
    expect(partial['zh-CN'].slice(full['zh-CN'].length)).toMatch(/^数据只依据公开文件的一部分，.+不一定没有公开。$/);
    expect(partial.en.slice(full.en.length)).toBe(
      ' The data was made from part of the document: what is not here may have been published.',
    );
  });
});
