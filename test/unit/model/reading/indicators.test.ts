import { describe, expect, it } from 'vitest';
import type { Indicator, Measure, PerformanceTarget } from '../../../../src/model/performance.js';
import { againstLastYear } from '../../../../src/model/reading/against.js';
import { fullScore, groupIndicators, readMeasure, weightingOf } from '../../../../src/model/reading/indicators.js';
import { targetView } from '../../../../src/model/reading/targets.js';
import type { Stated } from '../../../../src/model/values.js';

const number = (value: `${number}`, more: object = {}) => ({ kind: 'number', value, ...more }) as const;

const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  dimension: '产出指标',
  category: '数量指标',
  name: '扫描数量',
  target: { kind: 'word', word: '提高' },
  ...more,
});

describe('indicators of a form', () => {
  it('are grouped as the form merges its cells, each with its path', () => {
    const rows = [
      indicator({ basis: '工作计划', scoring: '按比例', evidence: '台账', weight: '20' }),
      indicator({ category: '质量指标', name: '合格率' }),
      indicator({ dimension: '效益指标', category: '质量指标', name: '利用' }),
      indicator({ name: '再次' }),
    ];
    const groups = groupIndicators(rows, 'performance.targets[0].indicators');
    expect(
      groups.map(({ key, name, count, categories }) => [
        key,
        name,
        count,
        categories.map((category) => [category.key, category.name, category.indicators.map((one) => one.name)]),
      ]),
    ).toEqual([
      [
        'performance.targets[0].indicators[0]',
        '产出指标',
        2,
        [
          ['performance.targets[0].indicators[0]', '数量指标', ['扫描数量']],
          ['performance.targets[0].indicators[1]', '质量指标', ['合格率']],
        ],
      ],
      [
        'performance.targets[0].indicators[2]',
        '效益指标',
        1,
        [['performance.targets[0].indicators[2]', '质量指标', ['利用']]],
      ],
      [
        'performance.targets[0].indicators[3]',
        '产出指标',
        1,
        [['performance.targets[0].indicators[3]', '数量指标', ['再次']]],
      ],
    ]);
    const missing = { absent: 'missing' };
    expect(groups[0]?.categories.flatMap(({ indicators }) => indicators)).toEqual([
      {
        key: 'performance.targets[0].indicators[0]',
        name: '扫描数量',
        target: { kind: 'word', word: '提高' },
        basis: '工作计划',
        lastYear: missing,
        weight: '20',
        scoring: '按比例',
        evidence: '台账',
      },
      {
        key: 'performance.targets[0].indicators[1]',
        name: '合格率',
        target: { kind: 'word', word: '提高' },
        basis: missing,
        lastYear: missing,
        weight: missing,
        scoring: missing,
        evidence: missing,
      },
    ]);
  });

  it('have a sum of weights if all are stated', () => {
    expect(
      weightingOf([
        indicator({ weight: '45.5' }),
        indicator({ weight: '20' }),
        indicator({ dimension: '效益指标', weight: '24.50' }),
      ]),
    ).toEqual({
      sum: '90',
      dimensions: [
        { name: '产出指标', count: 2, weight: '65.5' },
        { name: '效益指标', count: 1, weight: '24.5' },
      ],
      places: 2,
      unstated: 0,
      leavesExecutionRate: true,
    });
    expect(weightingOf([indicator({ weight: '100' })])).toMatchObject({ sum: '100', leavesExecutionRate: false });
  });

  it('have no sum if a weight is not stated', () => {
    const open = { dimensions: [], leavesExecutionRate: false };
    expect(weightingOf([indicator({ weight: '90.5' }), indicator()])).toEqual({ ...open, places: 1, unstated: 1 });
    expect(weightingOf([indicator({ weight: { absent: 'blank' } }), indicator({ weight: '9' })])).toEqual({
      ...open,
      places: 0,
      unstated: 1,
    });
    expect(weightingOf([indicator()])).toEqual({ ...open, places: 0, unstated: 0 });
  });

  it('are drawn against 100 points, or their sum if that is more', () => {
    expect(['90', '100', '100.5'].map((sum) => fullScore(sum as `${number}`))).toEqual(['100', '100', '100.5']);
  });
});

describe('the printed form of a measure', () => {
  const kept = (measure: Measure) => 'printed' in readMeasure(measure);

  it.each([
    ['>=1000卷', number('1000', { operator: '≥', unit: '卷' })],
    ['≧1000 卷', number('1000', { operator: '≥', unit: '卷' })],
    ['＞＝1000卷', number('1000', { operator: '≥', unit: '卷' })],
    ['<=6000 元 /次', number('6000', { operator: '≤', unit: '元/次' })],
    ['≦6,000元/次', number('6000', { operator: '≤', unit: '元 / 次' })],
    ['＝98％', number('98', { operator: '=', unit: '%' })],
    ['98%', number('98', { unit: '％' })],
    ['5', number('5')],
  ] as const)('%s is dropped as another spelling of the number', (printed, measure) => {
    expect(kept({ ...measure, printed })).toBe(false);
  });

  it.each([
    ['约98%', number('98', { unit: '%' })],
    ['98', number('98', { unit: '%' })],
    ['≥98%', number('98', { unit: '%' })],
    ['98.0%', number('98', { unit: '%' })],
    ['1,00', number('100')],
    ['5个', number('5')],
  ] as const)('%s is kept', (printed, measure) => {
    expect(readMeasure({ ...measure, printed })).toEqual({ ...measure, printed });
  });

  it.each(['2024年12月31日', '2024-12-31', '2024.12.31', '2024/12/31', '2024年12月31'])('%s is dropped', (printed) => {
    expect(kept({ kind: 'date', date: '2024-12-31', printed })).toBe(false);
  });

  it('may have a month and day of one digit', () => {
    expect(kept({ kind: 'date', date: '2024-02-05', printed: '2024年2月5日' })).toBe(false);
  });

  it.each(['2024年12月底', '2024年12月31日前', '于2024年12月31日', '2024年12月30日', '12月31日'])(
    '%s is kept, as it is not just the date',
    (printed) => {
      expect(kept({ kind: 'date', date: '2024-12-31', printed })).toBe(true);
    },
  );

  it.each([
    { kind: 'word', word: '提高' },
    { kind: 'none', printed: '无%' },
    { absent: 'blank' },
    { kind: 'date', date: '2024-12-31' },
  ] satisfies Stated<Measure>[])('does not matter for %o', (measure) => {
    expect(readMeasure(measure)).toEqual(measure);
  });
});

describe('a target compared with last year', () => {
  const read = (...rows: Partial<Indicator>[]) =>
    againstLastYear(groupIndicators(rows.map(indicator), 'performance.targets[0].indicators'));

  it('has the side that meets it, and the maximum of a rate', () => {
    const line = (operator: string | undefined, unit: string) =>
      read({
        target: number('90', { ...(operator && { operator }), unit }),
        lastYear: number('95', { unit }),
      } as Partial<Indicator>).lines[0];
    expect(line('≥', '次')).toEqual({
      key: 'performance.targets[0].indicators[0]',
      name: '扫描数量',
      target: number('90', { operator: '≥', unit: '次' }),
      lastYear: number('95', { unit: '次' }),
      meets: 'above',
    });
    expect([line('>', '次')?.meets, line('≤', '次')?.meets, line('<', '次')?.meets]).toEqual([
      'above',
      'below',
      'below',
    ]);
    expect(line('=', '次')).not.toHaveProperty('meets');
    expect(line(undefined, '次')).not.toHaveProperty('meets');
    expect(line('≥', '%')).toMatchObject({ meets: 'above', full: '100' });
    expect(line('≤', '%')).not.toHaveProperty('full');
    expect(line('≥', '次')).not.toHaveProperty('full');
  });

  it('is only counted if equal or not comparable', () => {
    expect(
      read(
        { target: number('5', { unit: '次' }), lastYear: number('5.0', { unit: '次' }) },
        { target: number('5', { unit: '元' }), lastYear: number('5', { unit: '万元' }) },
        { target: number('5') },
        { lastYear: number('5') },
        { target: { absent: 'blank' }, lastYear: number('5') },
        { target: number('5'), lastYear: number('6') },
      ),
    ).toMatchObject({ lines: [{ key: 'performance.targets[0].indicators[5]' }], more: 0, same: 1, notComparable: 4 });
  });

  it('is drawn for at most 24 indicators; the rest are counted', () => {
    const rows = Array.from({ length: 26 }, (_, index) => ({ target: number(`${index + 1}`), lastYear: number('0') }));
    expect(read(...rows.slice(0, 24))).toMatchObject({ more: 0 });
    const { lines, more } = read(...rows);
    expect([lines.length, more, lines[23]?.key]).toEqual([24, 2, 'performance.targets[0].indicators[23]']);
  });
});

describe('a target sheet', () => {
  const sheet: PerformanceTarget = {
    scope: 'project',
    name: '数字化',
    funds: { total: '9', fiscal: '8', other: { absent: 'blank' } },
    goal: '完成扫描',
    indicators: [indicator({ weight: '90' })],
  };
  const read = (more: Partial<PerformanceTarget> = {}, show = false) =>
    targetView({ ...sheet, ...more }, '万元', 'performance.targets[1]', show);

  it('has its funds, goal and indicators, each with its path', () => {
    const at = 'performance.targets[1]';
    const view = read();
    expect(view).toMatchObject({
      key: at,
      scope: 'project',
      name: '数字化',
      funds: {
        total: { value: '9', unit: '万元', at: `${at}.funds.total` },
        fiscal: { value: '8', unit: '万元', at: `${at}.funds.fiscal` },
        other: { absent: 'blank' },
      },
      goal: '完成扫描',
      indicators: {
        count: 1,
        dimensions: [{ key: 'performance.targets[1].indicators[0]' }],
        columns: { basis: false, lastYear: false, weight: true, scoring: false, evidence: false },
        weighting: { sum: '90' },
      },
    });
    expect(view).not.toHaveProperty('unitName');
    expect(view).not.toHaveProperty('responsible');
    const other = read({ funds: { total: '9', fiscal: '8', other: '1' }, unitName: '某市档案局' });
    expect(other).toMatchObject({ unitName: '某市档案局', funds: { other: { at: `${at}.funds.other` } } });
    expect(read({ funds: { absent: 'withheld' }, indicators: { absent: 'missing' } })).toMatchObject({
      funds: { absent: 'withheld' },
      indicators: { absent: 'missing' },
    });
  });

  it('has the responsible person only if requested, but always their absence', () => {
    expect(read({ responsible: '张三' })).not.toHaveProperty('responsible');
    expect(read({ responsible: '张三' }, true).responsible).toBe('张三');
    expect(read({ responsible: { absent: 'blank' } }).responsible).toEqual({ absent: 'blank' });
    expect(read({}, true)).not.toHaveProperty('responsible');
  });

  it('has only the columns that the form has', () => {
    const columns = (more: Partial<Indicator>) => {
      const view = read({ indicators: [indicator(), indicator(more)] });
      return 'columns' in view.indicators
        ? Object.entries(view.indicators.columns).flatMap(([key, has]) => (has ? [key] : []))
        : [];
    };
    expect(columns({ basis: { absent: 'blank' } })).toEqual(['basis']);
    expect(columns({ lastYear: number('5') })).toEqual(['lastYear']);
    expect(columns({ weight: '5' })).toEqual(['weight']);
    expect(columns({ scoring: '按比例' })).toEqual(['scoring']);
    expect(columns({ evidence: '台账' })).toEqual(['evidence']);
  });
});
