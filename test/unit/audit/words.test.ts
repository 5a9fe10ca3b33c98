import { describe, expect, it } from 'vitest';
import { auditRules } from '../../../src/model/index.js';
import { absent, findingsOf, paths, told } from './told.js';

const line = (level: string, name: string, more: object = {}) => ({ level, name, amount: '1', ...more });
const fund = (...lines: object[]) => ({ generalPublicBudget: { total: { amount: '1' }, lines } });
const code = (value: string, origin = 'stated') => ({ code: { value, origin } });

describe('every rule', () => {
  it.each(auditRules.map((rule) => [rule.id, rule] as const))('%s explains itself in both languages', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    for (const words of [rule.explanation, rule.basis]) {
      expect(words['zh-CN']).toMatch(/^[^A-Za-z]*\p{Script=Han}.*。$/u);
      expect(words.en).toMatch(/\.$/);
    }
    // One sentence.
    expect(rule.explanation['zh-CN'].match(/。/g)).toHaveLength(1);
  });

  it('has an id of its own', () => {
    expect(new Set(auditRules.map(({ id }) => id)).size).toBe(auditRules.length);
  });
});

describe('name-of-class', () => {
  it.each([
    [
      'education is none',
      fund(line('class', '教育')),
      '“教育（类）”不是科目表中的名称。',
      '“教育（类）” is not a name of the classification.',
    ],
    [
      'a name that lacks its beginning',
      fund(line('item', '基本养老', { printedAs: '保障和就业支出（类）养老（款）基本养老（项）' })),
      '“保障和就业支出（类）”不是科目表中的名称，应为“社会保障和就业支出”。',
      '“保障和就业支出（类）” is not a name of the classification; it should be “社会保障和就业支出”.',
    ],
  ])('%s', (_, sections, zh, en) => {
    expect(findingsOf('name-of-class', sections).map(told)).toEqual([['label', zh, en]]);
  });

  it.each([
    [2018, '医疗卫生与计划生育支出', true],
    [2018, '卫生健康支出', false],
    [2019, '卫生健康支出', true],
    [2019, '资源勘探信息等支出', true],
    [2020, '资源勘探信息等支出', false],
    [2020, '资源勘探工业信息等支出', true],
    [2018, '灾害防治及应急管理支出', false],
    [2024, '一般公共服务支出', true],
  ])('in %i, %s: %s', (year, name, official) => {
    const found = findingsOf('name-of-class', { year, ...fund(line('class', name)) });
    expect(found.length === 0).toBe(official);
  });

  it('reads every table that prints classes, and no other level', () => {
    const lines = [line('class', '教育')];
    const side = { total: { amount: '1' }, revenue: { sources: [] }, expenditure: { classes: lines } };
    const found = findingsOf('name-of-class', {
      overview: side,
      fiscalAppropriation: side,
      revenue: { total: { amount: '1' }, sources: [], lines },
      expenditure: { total: { amount: '1' }, basic: { amount: '1' }, project: { amount: '0' }, lines },
      ...fund(...lines, line('group', '进修')),
    });
    expect(found.map((finding) => paths(finding)[0])).toEqual([
      'overview.expenditure.classes[0].name',
      'revenue.lines[0].name',
      'expenditure.lines[0].name',
      'fiscalAppropriation.expenditure.classes[0].name',
      'generalPublicBudget.lines[0].name',
    ]);
  });
});

describe('code-and-name', () => {
  it('compares a printed code with the name of its class', () => {
    const found = findingsOf('code-and-name', fund(line('class', '教育支出', code('206'))));
    expect(found.map(told)).toEqual([
      [
        'label',
        '教育支出的科目编码印作 206，按科目表应为 205。',
        'The code of 教育支出 is printed as 206; by the classification it should be 205.',
      ],
    ]);
    expect(found.map(paths)).toEqual([['generalPublicBudget.lines[0].code']]);
  });

  it('compares a code with the one above it', () => {
    const inner = line('group', '进修及培训', code('20608'));
    const found = findingsOf('code-and-name', fund(line('class', '教育支出', { ...code('205'), lines: [inner] })));
    expect(found.map(told)).toEqual([
      [
        'label',
        '进修及培训的科目编码印作 20608，按科目表应为 205…。',
        'The code of 进修及培训 is printed as 20608; by the classification it should be 205….',
      ],
    ]);
    expect(found.map(paths)).toEqual([['generalPublicBudget.lines[0].lines[0].code']]);
  });

  it.each([
    ['a right code', line('class', '教育支出', { ...code('205'), lines: [line('group', '进修', code('20508'))] })],
    ['a code that we assigned', line('class', '教育支出', code('206', 'assigned'))],
    ['a name that is not official', line('class', '某支出', code('206'))],
    ['a lower level', line('group', '教育支出', code('20501'))],
  ])('is content with %s', (_, entry) => {
    expect(findingsOf('code-and-name', fund(entry))).toEqual([]);
  });
});

describe('figure-as-printed', () => {
  const amount = (figure: object | string, more: object = {}) => ({ operatingExpenses: { amount: figure, ...more } });

  it.each([
    [
      amount({ value: '36', printed: '36 万' }),
      '金额印作“36 万”，单位不完整，应为“万元”。',
      'An amount is printed as “36 万”; its unit is incomplete and should be “万元”.',
    ],
    [
      amount({ value: '36', unit: '元', printed: '36' }),
      '金额印作“36”，单位不完整，应为“元”。',
      'An amount is printed as “36”; its unit is incomplete and should be “元”.',
    ],
    [
      amount('1', { changes: [{ base: 'unspecified', rate: { value: '3', printed: '3' } }] }),
      '百分比印作“3”，单位不完整，应为“%”。',
      'A percentage is printed as “3”; its unit is incomplete and should be “%”.',
    ],
  ])('%j', (sections, zh, en) => {
    expect(findingsOf('figure-as-printed', sections).map(told)).toEqual([['label', zh, en]]);
  });

  it('names the figure after the line that it is in', () => {
    const named = fund(line('class', '教育支出', { amount: { value: '36', printed: '36 万' } }));
    expect(findingsOf('figure-as-printed', named)[0]?.operands[0]?.name).toBe('教育支出金额');
    const unnamed = amount({ value: '36', printed: '36 万' });
    expect(findingsOf('figure-as-printed', unnamed)[0]?.operands[0]?.name).toBe('金额');
  });

  it.each([
    ['a whole unit, set apart', amount({ value: '36', printed: '36 万 元' })],
    ['the unit of the section', amount({ value: '36', printed: '36 元' }, { unit: '元' })],
    ['a wide sign', amount('1', { changes: [{ base: 'unspecified', rate: { value: '3', printed: '3％' } }] })],
    ['a number of units', amount('1', { publicInstitutions: { value: '1', printed: '一' } })],
    ['a code', fund(line('class', '教育支出', { code: { value: '205', origin: 'stated', printed: '2 05' } }))],
  ])('is content with %s', (_, sections) => {
    expect(findingsOf('figure-as-printed', sections)).toEqual([]);
  });
});

describe('withheld-yet-printed', () => {
  const staffing = (stated: object) => ({
    profile: { functions: absent('missing'), institutions: absent('missing'), staffing: stated },
  });
  const indicator = (name: string, unit: string) => ({
    performance: {
      projects: [],
      targets: [
        {
          scope: 'project',
          name: '项目',
          funds: absent('blank'),
          goal: absent('blank'),
          indicators: [
            {
              dimension: '产出',
              category: '数量',
              name,
              target: { kind: 'number', operator: '≥', value: '161', unit },
            },
          ],
        },
      ],
    },
  });

  it('reports that headcount is printed, without the number', () => {
    const found = findingsOf('withheld-yet-printed', {
      ...staffing(absent('withheld')),
      ...indicator('保障办公人员数量', '人'),
    });
    expect(found.map(told)).toEqual([
      [
        'completeness',
        '人员情况写明不宜公开，绩效指标“保障办公人员数量”却印出了人数。这里不重复该数字。',
        'Staffing is withheld, yet the indicator “保障办公人员数量” prints a number of people. It is not repeated here.',
      ],
    ]);
    expect(found.map(paths)).toEqual([['performance.targets[0].indicators[0].target', 'profile.staffing']]);
    expect(JSON.stringify(found)).not.toContain('161');
  });

  it.each([
    ['headcount is published', { ...staffing({ actual: '161' }), ...indicator('办公人员数量', '人') }],
    ['staffing is only missing', { ...staffing(absent('missing')), ...indicator('办公人员数量', '人') }],
    ['the people are others', { ...staffing(absent('withheld')), ...indicator('参会人数', '人') }],
    ['no people are counted', { ...staffing(absent('withheld')), ...indicator('办公人员数量', '次') }],
  ])('is content where %s', (_, sections) => {
    expect(findingsOf('withheld-yet-printed', sections)).toEqual([]);
  });

  it('finds an amount that one section withholds and another prints', () => {
    const overview = (amount: unknown) => ({
      overview: { total: { amount }, revenue: { sources: [] }, expenditure: { classes: [] } },
    });
    const revenue = (amount: unknown) => ({ revenue: { total: { amount }, sources: [] } });
    const sentence = [
      'completeness',
      '收支总预算（总体情况）写明不宜公开，收入预算（收入情况）却印出了这个数字。这里不重复该数字。',
      '收支总预算（总体情况） is withheld, yet 收入预算（收入情况） prints the figure. It is not repeated here.',
    ];
    const found = findingsOf('withheld-yet-printed', { ...overview(absent('withheld')), ...revenue('12.34') });
    expect(found.map(told)).toEqual([sentence]);
    expect(JSON.stringify(found)).not.toContain('12.34');
    const turned = findingsOf('withheld-yet-printed', { ...overview('12.34'), ...revenue(absent('withheld')) });
    expect(turned.map(paths)).toEqual([['overview.total.amount', 'revenue.total.amount']]);
    expect(
      findingsOf('withheld-yet-printed', { ...overview(absent('withheld')), ...revenue(absent('withheld')) }),
    ).toEqual([]);
  });
});
