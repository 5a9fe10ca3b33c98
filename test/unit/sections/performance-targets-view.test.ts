import { describe, expect, it } from 'vitest';
import type { BudgetDisclosure } from '../../../src/model/disclosure.js';
import { groupIndicators, readMeasure, weightingOf } from '../../../src/model/reading/indicators.js';
import type { Stated } from '../../../src/model/values.js';
import { type TargetTableOptions, targetTableView } from '../../../src/sections/performance-targets/view.js';
import { minimal, sample2023 } from '../../../stories/fixtures/disclosures.js';
import { awkwardPerformance, evaluatedPerformance, withheldSheets } from '../../../stories/fixtures/performance.js';
import { present } from '../../documents/reading.js';

const viewOf = (disclosure: BudgetDisclosure, options?: TargetTableOptions) =>
  present(targetTableView(disclosure, options));

function row(dimension: string, category: string, name: string, weight?: Stated<`${number}`>) {
  return {
    dimension,
    category,
    name,
    target: { kind: 'word', word: '提高' } as const,
    ...(weight !== undefined && { weight }),
  };
}

describe('the 2023 disclosure', () => {
  it('has two sheets with 9 and 35 indicators', () => {
    const view = viewOf(sample2023());
    expect(view.listed).toEqual({ sheets: 2, indicators: 44 });
    const counts = view.targets.map(({ indicators }) => present(indicators).count);
    expect(counts).toEqual([9, 35]);
  });

  it('distinguishes the blank 其他资金 of one sheet from the 0 of the other', () => {
    const [archive, office] = viewOf(sample2023()).targets;
    expect(present(archive?.funds).other).toMatchObject({ value: '0', unit: '万元' });
    expect(present(office?.funds).other).toEqual({ absent: 'blank' });
  });

  it('adds up the weights: 40, 20, 20, 10, together 90', () => {
    for (const { indicators } of viewOf(sample2023()).targets) {
      const { weighting } = present(indicators);
      expect(weighting.dimensions.map(({ name, weight }) => [name, weight])).toEqual([
        ['产出指标', '40'],
        ['成本指标', '20'],
        ['效益指标', '20'],
        ['满意度指标', '10'],
      ]);
      expect(weighting).toMatchObject({ sum: '90', leavesExecutionRate: true, unstated: 0 });
    }
  });

  it('leaves out the names of responsible persons unless requested', () => {
    const left = viewOf(sample2023());
    expect(JSON.stringify(left)).not.toMatch(/韩生玉|苏道鹏/);
    expect(left.responsibleLeftOut).toBe(true);
    const shown = viewOf(sample2023(), { showResponsible: true });
    expect(shown.targets.map(({ responsible }) => responsible)).toEqual(['韩生玉', '苏道鹏']);
    expect(shown.responsibleLeftOut).toBe(false);
  });
});

describe('rows', () => {
  it('are grouped if consecutive and equal, in the order of the form', () => {
    const groups = groupIndicators(
      [
        row('产出', '数量', 'a'),
        row('产出', '数量', 'b'),
        row('产出', '质量', 'c'),
        row('效益', '质量', 'd'),
        row('产出', '数量', 'e'),
      ],
      'k',
    );
    expect(
      groups.map(({ name, count, categories }) => [
        name,
        count,
        categories.map((category) => [category.name, category.indicators.map((line) => line.name)]),
      ]),
    ).toEqual([
      [
        '产出',
        3,
        [
          ['数量', ['a', 'b']],
          ['质量', ['c']],
        ],
      ],
      ['效益', 1, [['质量', ['d']]]],
      ['产出', 1, [['数量', ['e']]]],
    ]);
  });

  it('have weights that are summed exactly, once per dimension', () => {
    const weighting = weightingOf([
      row('产出', 'x', 'a', '0.1'),
      row('效益', 'x', 'b', '0.20'),
      row('产出', 'x', 'c', '0.2'),
    ]);
    expect(weighting.sum).toBe('0.5');
    expect(weighting.dimensions).toEqual([
      { name: '产出', count: 2, weight: '0.3' },
      { name: '效益', count: 1, weight: '0.2' },
    ]);
    expect(weighting).toMatchObject({ places: 2, leavesExecutionRate: false });
  });

  it('have no sum of weights if one is absent, or without the column', () => {
    expect(weightingOf([row('产出', 'x', 'a', '50'), row('产出', 'x', 'b', { absent: 'blank' })])).toMatchObject({
      dimensions: [],
      unstated: 1,
    });
    expect(weightingOf([row('产出', 'x', 'a', '50'), row('产出', 'x', 'b')])).not.toHaveProperty('sum');
    expect(weightingOf([row('产出', 'x', 'a')])).toMatchObject({ dimensions: [], unstated: 0 });
  });
});

describe('the printed form of a measure', () => {
  it.each([
    ['≤', '6000', '元/次', '<=6000 元 /次'],
    ['≥', '1100', '人', '≧1,100人'],
    ['<', '10', '%', '＜10％'],
  ] as const)('is left out if it is only another spelling: %s%s%s, %s', (operator, value, unit, printed) => {
    expect(readMeasure({ kind: 'number', operator, value, unit, printed })).not.toHaveProperty('printed');
  });

  it.each([
    ['2023 年 12 月 10日', false],
    ['2023.12.10', false],
    ['2023-12-1', true],
    ['12月底前', true],
  ])('of a date, %s, is kept: %s', (printed, kept) => {
    expect('printed' in readMeasure({ kind: 'date', date: '2023-12-10', printed })).toBe(kept);
  });

  it('is kept if it says more', () => {
    const measure = { kind: 'number', operator: '≤', value: '15', unit: '分钟', printed: '15 分钟以内' } as const;
    expect(readMeasure(measure)).toEqual(measure);
    expect(readMeasure({ kind: 'none', printed: '无%' })).toEqual({ kind: 'none', printed: '无%' });
  });
});

describe('other disclosures', () => {
  it('return the absence of the section or of its sheets', () => {
    expect(targetTableView(minimal())).toMatchObject({ absent: 'missing' });
    expect(targetTableView(evaluatedPerformance)).toMatchObject({ absent: 'missing' });
  });

  it('show the absence of 项目负责人, which names nobody, and do not count absent lists', () => {
    const view = viewOf(withheldSheets);
    expect(view.responsibleLeftOut).toBe(false);
    expect(view.targets[0]).toMatchObject({
      responsible: { absent: 'blank' },
      indicators: { absent: 'withheld' },
    });
    expect(view).not.toHaveProperty('listed');
  });

  it('have only the columns of the form, with `missing` for what a row leaves out', () => {
    const [first] = viewOf(awkwardPerformance).targets;
    const indicators = present(first?.indicators);
    expect(indicators.columns).toEqual({
      basis: false,
      lastYear: false,
      weight: true,
      scoring: false,
      evidence: false,
    });
    expect(indicators.dimensions.at(-1)?.categories[0]?.indicators[0]?.weight).toEqual({ absent: 'missing' });
  });
});
