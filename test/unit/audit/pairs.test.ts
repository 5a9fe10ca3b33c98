import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/model/audit/figure.js';
import { repeatedFigures } from '../../../src/model/audit/rules/repeats.js';
import { auditDisclosure, type BudgetDisclosure } from '../../../src/model/index.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';
import { withValue } from '../model/example.js';
import { findingsOf } from './told.js';
import { sections, whole } from './whole.js';

/** Which places the audit expects to print the same figure. */

const written = (disclosure: BudgetDisclosure) =>
  repeatedFigures(disclosure).map((pair) =>
    pair.map(({ path, name, figure }) => `${path} ${name} ${figure?.printed ?? '–'}${figure?.unit ?? ''}`),
  );

const joined = (pairs: readonly Pair[]) => pairs.map((pair) => pair.map(({ path }) => path).join(' | '));

/** A department with 一般公共预算 only, and nothing carried over from last year. */
const general = (changed: Record<string, unknown> = {}) => {
  const lines = [
    {
      level: 'class',
      name: '教育支出',
      amount: '60',
      lines: [{ level: 'group', name: '普通教育', amount: '60' }],
    },
  ];
  const sources = [{ kind: 'general-public-budget', name: '一般公共预算', amount: '60' }];
  return {
    overview: { total: { amount: '60' }, revenue: { sources }, expenditure: { classes: lines } },
    revenue: { total: { amount: '60' }, sources },
    expenditure: { total: { amount: '60' }, basic: { amount: '40' }, project: { amount: '20' }, lines },
    fiscalAppropriation: { total: { amount: '60' }, revenue: { sources }, expenditure: { classes: lines } },
    generalPublicBudget: { total: { amount: '60' }, basic: { amount: '40' }, project: { amount: '20' }, lines },
    basicExpenditure: { total: { amount: '40' }, personnel: { amount: '30' }, operating: { amount: '10' } },
    projectExpenditure: { total: { amount: '20' }, projects: [] },
    ...changed,
  };
};

describe('figures that are printed twice', () => {
  it('are these with several funds and a balance from last year', () => {
    expect(written(whole())).toEqual([
      [
        'overview.revenue.currentYear 本年收入合计（总体情况） 100万元',
        'revenue.total.amount 收入预算（收入情况） 100万元',
      ],
      [
        'overview.expenditure.currentYear 本年支出合计（总体情况） 95万元',
        'expenditure.total.amount 支出预算（支出情况） 95万元',
      ],
      [
        'fiscalAppropriation.expenditure.bySource[0].amount 一般公共预算拨款合计（财政拨款收支总体情况） 60万元',
        'generalPublicBudget.total.amount 一般公共预算拨款合计 60万元',
      ],
      [
        'fiscalAppropriation.expenditure.bySource[1].amount 政府性基金预算拨款合计（财政拨款收支总体情况） 20万元',
        'governmentFund.total.amount 政府性基金预算拨款合计 20万元',
      ],
      [
        'fiscalAppropriation.expenditure.bySource[2].amount 国有资本经营预算拨款合计（财政拨款收支总体情况） 10万元',
        'stateCapital.total.amount 国有资本经营预算拨款合计 10万元',
      ],
      [
        'overview.revenue.sources[0].amount 财政拨款（总体情况） 90万元',
        'revenue.sources[0].amount 财政拨款（收入情况） 90万元',
      ],
      [
        'overview.revenue.sources[1].amount 其他收入（总体情况） 10万元',
        'revenue.sources[1].amount 其他收入（收入情况） 10万元',
      ],
      [
        'generalPublicBudget.basic.amount 基本支出（一般公共预算拨款情况） 50万元',
        'basicExpenditure.total.amount 基本支出（一般公共预算基本支出情况） 50万元',
      ],
      [
        'overview.expenditure.classes[0].amount 教育支出（总体情况） 95万元',
        'expenditure.lines[0].amount 教育支出（支出情况） 95万元',
      ],
      [
        'projectExpenditure.projects[0].budget 维修预算安排规模 18万元',
        'performance.targets[0].funds.total 维修年度预算总额（绩效目标表） 18万元',
      ],
      ['operatingExpenses.amount 机关运行经费 10万元', 'basicExpenditure.operating.amount 公用经费 10万元'],
      ['assets.planned.vehicles.count 安排购置车辆 1辆', 'threePublicExpenses.counts[1].value 购置数 1辆'],
    ]);
  });

  it('are these if 一般公共预算 is the only fund', () => {
    expect(written(minimal(general()))).toEqual([
      ['overview.total.amount 收支总预算（总体情况） 60万元', 'revenue.total.amount 收入预算（收入情况） 60万元'],
      ['overview.total.amount 收支总预算（总体情况） 60万元', 'expenditure.total.amount 支出预算（支出情况） 60万元'],
      [
        'overview.total.amount 收支总预算（总体情况） 60万元',
        'fiscalAppropriation.total.amount 财政拨款收支总预算 60万元',
      ],
      [
        'fiscalAppropriation.total.amount 财政拨款收支总预算 60万元',
        'generalPublicBudget.total.amount 一般公共预算拨款合计 60万元',
      ],
      [
        'overview.revenue.sources[0].amount 一般公共预算（总体情况） 60万元',
        'revenue.sources[0].amount 一般公共预算（收入情况） 60万元',
      ],
      [
        'revenue.sources[0].amount 一般公共预算（收入情况） 60万元',
        'fiscalAppropriation.revenue.sources[0].amount 一般公共预算（财政拨款收支总体情况） 60万元',
      ],
      [
        'generalPublicBudget.basic.amount 基本支出（一般公共预算拨款情况） 40万元',
        'basicExpenditure.total.amount 基本支出（一般公共预算基本支出情况） 40万元',
      ],
      [
        'expenditure.basic.amount 基本支出（支出情况） 40万元',
        'generalPublicBudget.basic.amount 基本支出（一般公共预算拨款情况） 40万元',
      ],
      [
        'expenditure.project.amount 项目支出（支出情况） 20万元',
        'generalPublicBudget.project.amount 项目支出（一般公共预算拨款情况） 20万元',
      ],
      ['expenditure.project.amount 项目支出（支出情况） 20万元', 'projectExpenditure.total.amount 项目支出合计 20万元'],
      [
        'overview.expenditure.classes[0].amount 教育支出（总体情况） 60万元',
        'expenditure.lines[0].amount 教育支出（支出情况） 60万元',
      ],
      [
        'overview.expenditure.classes[0].lines[0].amount 普通教育（总体情况） 60万元',
        'expenditure.lines[0].lines[0].amount 普通教育（支出情况） 60万元',
      ],
      [
        'expenditure.lines[0].amount 教育支出（支出情况） 60万元',
        'fiscalAppropriation.expenditure.classes[0].amount 教育支出（财政拨款收支总体情况） 60万元',
      ],
      [
        'expenditure.lines[0].lines[0].amount 普通教育（支出情况） 60万元',
        'fiscalAppropriation.expenditure.classes[0].lines[0].amount 普通教育（财政拨款收支总体情况） 60万元',
      ],
      [
        'fiscalAppropriation.expenditure.classes[0].amount 教育支出（财政拨款收支总体情况） 60万元',
        'generalPublicBudget.lines[0].amount 教育支出（一般公共预算拨款情况） 60万元',
      ],
      [
        'fiscalAppropriation.expenditure.classes[0].lines[0].amount 普通教育（财政拨款收支总体情况） 60万元',
        'generalPublicBudget.lines[0].lines[0].amount 普通教育（一般公共预算拨款情况） 60万元',
      ],
    ]);
  });

  it('have the unit of their section', () => {
    const inYuan = Object.entries(general()).map(([key, section]) => [key, { ...section, unit: '元' }]);
    const units = repeatedFigures(minimal(Object.fromEntries(inYuan))).flatMap((pair) =>
      pair.map(({ figure }) => figure?.unit),
    );
    expect(new Set(units)).toEqual(new Set(['元']));
    const wholeInYuan = Object.entries(sections()).map(([key, section]) => [key, { ...section, unit: '元' }]);
    const others = repeatedFigures(minimal(Object.fromEntries(wholeInYuan))).flatMap((pair) =>
      pair.map(({ figure }) => figure?.unit),
    );
    expect(new Set(others)).toEqual(new Set(['元', '辆']));
  });

  it('need two places', () => {
    expect(repeatedFigures(minimal())).toEqual([]);
    for (const [key, section] of Object.entries(sections()))
      expect(repeatedFigures(minimal({ [key]: section }))).toEqual([]);
    for (const [key, section] of Object.entries(general()))
      expect(repeatedFigures(minimal({ [key]: section }))).toEqual([]);
  });

  it('include those of the fund if 支出情况 is missing', () => {
    const { expenditure: _, ...rest } = general();
    expect(joined(repeatedFigures(minimal(rest)))).toContain(
      'generalPublicBudget.project.amount | projectExpenditure.total.amount',
    );
  });

  it('do not pair the total with one fund if another fund has money', () => {
    const more = general({ governmentFund: { total: { amount: '5' }, lines: [] } });
    const pairs = joined(repeatedFigures(minimal(more)));
    expect(pairs).not.toContain('expenditure.basic.amount | generalPublicBudget.basic.amount');
    expect(pairs).toContain('generalPublicBudget.basic.amount | basicExpenditure.total.amount');
    expect(pairs).not.toContain('expenditure.project.amount | projectExpenditure.total.amount');
    const none = general({ governmentFund: { total: { amount: '0' }, lines: [] } });
    expect(joined(repeatedFigures(minimal(none)))).toContain(
      'expenditure.basic.amount | generalPublicBudget.basic.amount',
    );
  });

  it.each([
    ['other revenue', { kind: 'other', name: '其他收入', amount: '1' }, false],
    ['other revenue of 0', { kind: 'other', name: '其他收入', amount: '0' }, true],
    [
      'other revenue that is not arranged',
      { kind: 'other', name: '其他收入', amount: { absent: 'not-arranged' } },
      true,
    ],
    [
      'a source of several funds',
      {
        kind: 'fiscal-appropriation',
        name: '财政拨款',
        amount: '5',
        sources: [{ kind: 'government-fund', name: '政府性基金', amount: '5' }],
      },
      false,
    ],
  ])('of the whole and of the fund with %s', (_, source, same) => {
    const data = general();
    data.revenue.sources = [...data.revenue.sources, source] as typeof data.revenue.sources;
    expect(
      joined(repeatedFigures(minimal(data))).includes('expenditure.basic.amount | generalPublicBudget.basic.amount'),
    ).toBe(same);
  });

  it('do not pair the total with one fund if no source is known', () => {
    const data = general({ revenue: { total: { amount: '60' }, sources: [] } });
    expect(joined(repeatedFigures(minimal(data)))).not.toContain(
      'expenditure.basic.amount | generalPublicBudget.basic.amount',
    );
  });

  it('do not include totals if a balance is carried over', () => {
    const data = general();
    const balances = [{ kind: 'opening-carry-over', name: '上年结转', amount: '1' }];
    withValue(data, ['overview', 'revenue', 'balances'], balances);
    expect(joined(repeatedFigures(minimal(data)))).not.toContain('overview.total.amount | revenue.total.amount');
    withValue(data, ['overview', 'revenue', 'balances'], [{ ...balances[0], amount: '0' }]);
    expect(joined(repeatedFigures(minimal(data)))).toContain('overview.total.amount | revenue.total.amount');
  });

  it('do not include lines whose name appears twice', () => {
    const twice = { level: 'class', name: '教育支出', amount: '60' };
    const totals = { basic: { amount: '1' }, project: { amount: '1' } };
    const overview = { total: { amount: '1' }, revenue: { sources: [] }, expenditure: { classes: [twice] } };
    const expenditure = { total: { amount: '1' }, ...totals, lines: [twice] };
    const both = (data: Record<string, unknown>) =>
      joined(repeatedFigures(minimal(data))).filter((pair) => pair.includes('classes') && pair.includes('lines'));
    expect(both({ overview, expenditure })).toHaveLength(1);
    expect(both({ overview, expenditure: { ...expenditure, lines: [twice, twice] } })).toEqual([]);
    expect(both({ overview: { ...overview, expenditure: { classes: [twice, twice] } }, expenditure })).toEqual([]);
    expect(both({ overview, expenditure: { ...expenditure, lines: [{ ...twice, name: '其他支出' }] } })).toEqual([]);
  });

  it('skip a table without amounts', () => {
    const named = [{ level: 'class', name: '教育支出', amount: { absent: 'not-stated' } }];
    const data = general();
    data.expenditure.lines = named as unknown as typeof data.expenditure.lines;
    const pairs = joined(repeatedFigures(minimal(data)));
    expect(pairs).toContain(
      'overview.expenditure.classes[0].amount | fiscalAppropriation.expenditure.classes[0].amount',
    );
    expect(pairs).toContain('overview.expenditure.classes[0].amount | expenditure.lines[0].amount');
  });
});

describe('vehicles to be bought', () => {
  it.each([
    ['final accounts, which count those bought', { kind: 'final-accounts' }],
    ['assets without a plan', { assets: { ...sections().assets, planned: undefined } }],
    ['a plan without vehicles', { assets: { ...sections().assets, planned: {} } }],
    [
      'a plan that arranges none',
      { assets: { ...sections().assets, planned: { vehicles: { absent: 'not-arranged' } } } },
    ],
    ['no assets', { assets: undefined }],
    ['no counts', { threePublicExpenses: { ...sections().threePublicExpenses, counts: undefined } }],
    ['no three public expenses', { threePublicExpenses: undefined }],
  ])('are no pair with %s', (_, changed) => {
    const data = Object.fromEntries(
      Object.entries({ ...sections(), ...changed }).filter(([, section]) => section !== undefined),
    );
    const cleaned = JSON.parse(JSON.stringify(data));
    expect(joined(repeatedFigures(minimal(cleaned))).filter((pair) => pair.includes('planned'))).toEqual([]);
  });
});

describe('targets and projects', () => {
  it.each([
    ['of another name', { name: '别的项目' }],
    ['whose money is kept back', { funds: { absent: 'withheld' } }],
  ])('are no pair %s', (_, changed) => {
    const data = sections();
    const [target] = data.performance.targets;
    const performance = { ...data.performance, targets: [{ ...target, ...changed }] };
    expect(
      joined(repeatedFigures(minimal({ ...data, performance }))).filter((pair) => pair.includes('targets')),
    ).toEqual([]);
  });
});

describe('a second printing beside the first', () => {
  const detail = (value: string, more: object = {}, inner: object = {}) => ({
    value,
    elsewhere: [{ where: '表五', value: '2', ...inner }],
    ...more,
  });

  it.each([
    ['the unit of its section', {}, {}, '1万元', '2万元'],
    ['a unit of its own for the second', {}, { unit: '元' }, '1万元', '2元'],
    ['a unit of its own for the first', { unit: '亿元' }, {}, '1亿元', '2万元'],
  ])('is held against it in %s', (_, more, inner, first, second) => {
    const disclosure = minimal({
      procurement: { total: { amount: detail('1', more, inner) }, goods: '1', works: '0', services: '0' },
    });
    expect(written(disclosure)).toEqual([
      [`procurement.total.amount 2024年部门预算 ${first}`, `procurement.total.amount.elsewhere[0] 表五 ${second}`],
    ]);
  });

  it.each(['元', '万元', '亿元'])('has the unit of its section, %s', (unit) => {
    const disclosure = minimal({
      procurement: { unit, heading: '政府采购', total: { amount: detail('1') }, goods: '1', works: '0', services: '0' },
    });
    expect(written(disclosure)).toEqual([
      [`procurement.total.amount 政府采购 1${unit}`, `procurement.total.amount.elsewhere[0] 表五 2${unit}`],
    ]);
  });

  it('takes the name of the nearest line', () => {
    const lines = [
      {
        level: 'class',
        name: '教育支出',
        amount: '1',
        lines: [{ level: 'group', name: '普通教育', amount: detail('1') }],
      },
      { level: 'class', name: '其他支出', amount: '1' },
    ];
    expect(written(minimal({ generalPublicBudget: { heading: '支出', total: { amount: '2' }, lines } }))).toEqual([
      [
        'generalPublicBudget.lines[0].lines[0].amount 普通教育 1万元',
        'generalPublicBudget.lines[0].lines[0].amount.elsewhere[0] 表五 2万元',
      ],
    ]);
  });

  it('is ignored for counts and percentages', () => {
    const area = { value: '1', unit: '平方米', elsewhere: [{ where: '表五', value: '2' }] };
    const assets = {
      asOf: '2023',
      buildings: { area },
      vehicles: { count: '1' },
      furniture: '1',
      other: '1',
      equipment: [],
    };
    expect(written(minimal({ assets }))).toEqual([]);
  });
});

describe('a finding', () => {
  it('is reported once, even if found twice', () => {
    const lines = [
      {
        level: 'class',
        name: '教育支出',
        amount: { absent: 'not-stated' },
        lines: [
          { level: 'group', name: '普通教育', amount: '1' },
          { level: 'group', name: '进修及培训', amount: '2' },
        ],
      },
    ];
    const data = { generalPublicBudget: { total: { amount: '9' }, lines } };
    expect(findingsOf('parts-and-whole', data)).toHaveLength(2);
    expect(auditDisclosure(minimal(data)).findings).toHaveLength(1);
  });

  it('is cached for the same disclosure', () => {
    const disclosure = whole();
    expect(auditDisclosure(disclosure)).toBe(auditDisclosure(disclosure));
    expect(auditDisclosure(disclosure)).not.toBe(auditDisclosure(whole()));
  });
});
