import { describe, expect, it } from 'vitest';
import { cellFigure, matchingRows, restOf, sortedRows } from '../../../src/comparison/ranking.js';
import { footingOf } from '../../../src/comparison/subjects.js';
import { type ComparisonView, comparisonView } from '../../../src/comparison/view.js';
import { departments, office, yearBefore2023 } from '../../../stories/fixtures/comparison.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import planning from '../../documents/shanghai-planning-2024.json';
import wanli from '../../documents/shanghai-wanli-2024.json';

function viewOf(disclosures: Parameters<typeof comparisonView>[0]): ComparisonView {
  const view = comparisonView(disclosures);
  if ('refused' in view) throw new Error('refused');
  return view;
}

const measureOf = (view: ComparisonView, key: string) => {
  const found = view.topics.flatMap(({ measures }) => measures).find((measure) => measure.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
};

describe('what can be compared', () => {
  it('is years of one department, in chronological order', () => {
    const { axis, subjects, leftOut } = footingOf([sample2023(), yearBefore2023()]);
    expect(axis).toBe('years');
    expect(subjects.map(({ disclosure }) => disclosure.year)).toEqual([2022, 2023]);
    expect(leftOut).toEqual([]);
  });

  it('is departments of one year', () => {
    const { axis, subjects } = footingOf(departments(3));
    expect(axis).toBe('departments');
    expect(subjects).toHaveLength(3);
  });

  it.each([
    ['final accounts among budgets', [...departments(2), parsed(planning)], 'kind'],
    ['another year', [...departments(2), office({ name: '外州财政局', year: 2020, seed: 4 })], 'year'],
    ['the same document twice', [...departments(2), ...departments(1)], 'duplicate'],
    [
      'another department',
      [yearBefore2023(), sample2023(), office({ name: '外州财政局', year: 2021, seed: 4 })],
      'department',
    ],
  ])('leaves out %s and says why', (_, disclosures, reason) => {
    const { subjects, leftOut } = footingOf(disclosures);
    expect(subjects).toHaveLength(2);
    expect(leftOut.map((entry) => entry.reason)).toEqual([reason]);
  });

  it.each([
    ['no documents', []],
    ['one document', [sample2023()]],
    ['a budget and final accounts', [sample2023(), parsed(planning)]],
    ['another department in another year', [sample2023(), office({ name: '外州财政局', year: 2020, seed: 4 })]],
  ])('is nothing for %s', (_, disclosures) => {
    expect(comparisonView(disclosures)).toHaveProperty('refused', true);
  });
});

describe('years of one department', () => {
  const view = viewOf([yearBefore2023(), sample2023()]);

  it('keep every figure as printed, in its unit', () => {
    expect(measureOf(view, 'total').cells).toEqual([
      { form: 'money', money: { value: '24567900', unit: '元' } },
      { form: 'money', money: { value: '2803.23', unit: '万元' } },
    ]);
    expect(view.unit).toBe('万元');
    expect(view.converted).toBe(true);
  });

  it('have an exact change: 2803.23 minus 2456.79 is 346.44, 14.10 %', () => {
    expect(measureOf(view, 'total').change).toEqual({ amount: { value: '346.44', unit: '万元' }, rate: '14.10' });
    expect(measureOf(view, 'three-public').change?.amount.value).toBe('-4');
  });

  it('are matched by names of classes and projects; others are missing', () => {
    const classes = view.topics.find(({ topic }) => topic === 'classes');
    expect(classes?.basis).toBe('general-public-budget');
    const health = classes?.measures.find(({ name }) => name === '卫生健康支出');
    expect(health?.cells[0]).toEqual({ form: 'money', money: { absent: 'missing' } });
    expect(health?.change).toBeUndefined();
    const projects = view.topics.find(({ topic }) => topic === 'projects');
    expect(projects?.measures).toHaveLength(2);
    expect(projects?.measures[0]?.change?.amount.value).toBe('0');
  });
});

describe('figures on another basis', () => {
  it('are refused: growth on execution among growth on the budget', () => {
    const growth = (base: string, rate: string) => ({
      generalPublicBudget: { total: { amount: '10', changes: [{ base, direction: 'decrease', rate }] }, lines: [] },
    });
    const offices = [
      office({ name: '甲局', year: 2024, seed: 1, sections: growth('last-year-budget', '3') }),
      office({ name: '乙局', year: 2024, seed: 2, sections: growth('last-year-budget', '4') }),
      office({ name: '丙局', year: 2024, seed: 3, sections: growth('last-year-execution', '5') }),
    ];
    const measure = measureOf(viewOf(offices), 'growth');
    expect(measure.basis).toBe('last-year-budget');
    expect(measure.cells).toEqual([
      { form: 'percent', value: '-3', signed: true },
      { form: 'percent', value: '-4', signed: true },
      { form: 'refused', basis: 'last-year-execution' },
    ]);
  });

  it('are refused for classes, too: 一般公共预算 only among all funds', () => {
    const view = viewOf([
      ...departments(2),
      office({
        name: '丙局',
        year: 2023,
        seed: 3,
        sections: {
          overview: { absent: 'missing' },
          expenditure: { absent: 'missing' },
          generalPublicBudget: {
            total: { amount: '10' },
            lines: [{ level: 'class', name: '教育支出', amount: '10' }],
          },
        },
      }),
    ]);
    const classes = view.topics.find(({ topic }) => topic === 'classes');
    expect(classes?.basis).toBe('all-funds');
    expect(classes?.measures[0]?.cells[2]).toEqual({ form: 'refused', basis: 'general-public-budget' });
  });

  it('never become 0: a withheld total stays withheld and has no rank', () => {
    const withheld = minimal({ overview: { absent: 'withheld', statement: '不宜公开。' } });
    const view = viewOf([office({ name: '甲局', year: 2024, seed: 1 }), withheld]);
    const cell = measureOf(view, 'total').cells[1];
    expect(cell).toEqual({ form: 'money', money: { absent: 'withheld', statement: '不宜公开。' } });
    expect(cellFigure(cell, '万元')).toBeUndefined();
  });
});

describe('many rows', () => {
  const money = (value: `${number}`, unit: '元' | '万元' = '万元') => ({
    form: 'money' as const,
    money: { value, unit },
  });
  const rows = [
    { key: 'a', name: '甲局', cells: [money('2')] },
    { key: 'b', name: '乙局', cells: [money('30000', '元')] },
    { key: 'c', name: '丙局', cells: [{ form: 'money' as const, money: { absent: 'withheld' as const } }] },
    { key: 'd', name: '丁局', under: '某项目', cells: [money('10')] },
  ];

  it('are sorted across units, with rows without a figure last in both directions', () => {
    const keys = (order: 'ascending' | 'descending') =>
      sortedRows(rows, { column: 0, order }, '万元').map(({ key }) => key);
    expect(keys('descending')).toEqual(['d', 'b', 'a', 'c']);
    expect(keys('ascending')).toEqual(['a', 'b', 'd', 'c']);
  });

  it('have a sum of the remaining published figures, with their number', () => {
    expect(restOf(rows, 1, '万元')).toEqual([{ total: '15', counted: 3 }]);
    expect(restOf([{ key: 'e', name: '', cells: [{ form: 'percent', value: '5' }] }], 1, '万元')).toEqual([undefined]);
  });

  it('are found if they match every word of the query', () => {
    expect(matchingRows(rows, ' 丁 项目').map(({ key }) => key)).toEqual(['d']);
    expect(matchingRows(rows, '　丁　项目').map(({ key }) => key)).toEqual(['d']);
    expect(matchingRows(rows, '')).toHaveLength(4);
    expect(matchingRows(rows, '没有')).toEqual([]);
  });
});

describe('two documents of different departments and units', () => {
  it('keeps 元 exact in 万元', () => {
    const view = viewOf([office({ name: '甲局', year: 2024, seed: 1 }), parsed(wanli)]);
    expect(cellFigure(measureOf(view, 'total').cells[1], '万元')).toBe('15621.1123');
  });
});
