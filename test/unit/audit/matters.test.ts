import { describe, expect, it } from 'vitest';
import { absent, findingsOf, paths, told } from './told.js';

const assets = (more: object) => ({
  assets: {
    asOf: '2023年底',
    buildings: absent('blank'),
    vehicles: absent('blank'),
    furniture: absent('blank'),
    other: absent('blank'),
    equipment: absent('blank'),
    ...more,
  },
});

const threePublic = (items: object[], more: object = {}) => ({
  threePublicExpenses: { total: { amount: absent('blank') }, items, ...more },
});

describe('parts-and-whole', () => {
  it('takes a number of vehicles as exact: 22 are not 23', () => {
    const uses = [
      { name: '公务用车', count: '20' },
      { name: '其他用车', count: '2' },
    ];
    const found = findingsOf('parts-and-whole', assets({ vehicles: { count: { value: '23', unit: '辆' }, uses } }));
    expect(found.map(told)).toEqual([
      [
        'contradiction',
        '车辆印作 23 辆，其 2 个组成部分相加是 22 辆，相差 1 辆。四舍五入不能解释这个差额。',
        '车辆 is printed as 23 辆, while its 2 parts add up to 22 辆: a difference of 1 辆. Rounding does not explain the difference.',
      ],
    ]);
  });
});

describe('part-in-whole', () => {
  it('compares 其中 lines of reception with the total', () => {
    const foreign = { kind: 'foreign-guests', name: '外宾接待', amount: '3.00' };
    const domestic = { kind: 'domestic-reception', name: '国内公务接待', amount: '2.00', items: [foreign] };
    const found = findingsOf(
      'part-in-whole',
      threePublic([{ kind: 'reception', name: '公务接待费', amount: '4.00', items: [domestic] }]),
    );
    expect(found.map(told)).toEqual([
      [
        'contradiction',
        '外宾接待（3.00 万元）超过了包含它的国内公务接待（2.00 万元）。四舍五入不能解释这个差额。',
        '外宾接待 (3.00 万元) exceeds 国内公务接待 (2.00 万元), which includes it. Rounding does not explain the difference.',
      ],
    ]);
    expect(found[0]).toMatchObject({ computed: '3', difference: '-1', tolerance: '0.01', unit: '万元' });
    expect(found.map(paths)).toEqual([
      ['threePublicExpenses.items[0].items[0].amount', 'threePublicExpenses.items[0].items[0].items[0].amount'],
    ]);
  });

  const operating = (institutions: string, running: string) => ({
    operatingExpenses: { amount: running, publicInstitutions: institutions },
    basicExpenditure: { total: { amount: '50' }, personnel: { amount: '40' }, operating: { amount: '10' } },
  });

  it('takes 机关运行经费 for a part of 公用经费 if there are 事业单位, and for all of it otherwise', () => {
    expect(findingsOf('part-in-whole', operating('2', '12')).map(paths)).toEqual([
      ['basicExpenditure.operating.amount', 'operatingExpenses.amount'],
    ]);
    expect(findingsOf('part-in-whole', operating('2', '8'))).toEqual([]);
    expect(findingsOf('same-figure-twice', operating('2', '8'))).toEqual([]);
    expect(findingsOf('part-in-whole', operating('0', '12'))).toEqual([]);
    expect(findingsOf('same-figure-twice', operating('0', '8')).map(told)).toEqual([
      [
        'contradiction',
        '同一个数字在两处印得不同：机关运行经费印作 8 万元，公用经费印作 10 万元。四舍五入不能解释这个差额。',
        'The same figure is printed differently at two places: 机关运行经费 as 8 万元, 公用经费 as 10 万元. Rounding does not explain the difference.',
      ],
    ]);
  });

  it('compares what is reserved for small enterprises with all procurement', () => {
    const procurement = (reserved: string, reservedForMicro: string) => ({
      procurement: {
        total: { amount: '10' },
        goods: absent('blank'),
        works: absent('blank'),
        services: absent('blank'),
        sme: { reserved, reservedForMicro },
      },
    });
    expect(findingsOf('part-in-whole', procurement('12', '15')).map(paths)).toEqual([
      ['procurement.total.amount', 'procurement.sme.reserved'],
      ['procurement.sme.reserved', 'procurement.sme.reservedForMicro'],
    ]);
    expect(findingsOf('part-in-whole', procurement('10.4', '3')).map(({ kind }) => kind)).toEqual(['rounding']);
    expect(findingsOf('part-in-whole', procurement('10', '10'))).toEqual([]);
  });

  it('compares single vehicles with the total if no sum is possible', () => {
    const uses = [
      { name: '公务用车', count: '1', value: '30' },
      { name: '其他用车', count: '1' },
    ];
    const found = findingsOf('part-in-whole', assets({ vehicles: { count: '2', value: '20', uses } }));
    expect(found.map(paths)).toEqual([['assets.vehicles.value', 'assets.vehicles.uses[0].value']]);
  });
});

describe('planned-purchase-and-money', () => {
  const both = (vehicles: unknown, amount: unknown, nested = false) => {
    const purchase = { kind: 'vehicle-purchase', name: '公务用车购置费', amount };
    const item = nested ? { kind: 'vehicles', name: '公务用车', amount: absent('blank'), items: [purchase] } : purchase;
    return { ...assets({ planned: { vehicles } }), ...threePublic([item]) };
  };

  it.each([
    [
      'money without a plan',
      both(absent('not-arranged'), '25'),
      '国有资产部分没有安排购置车辆，“三公”经费中却有公务用车购置费。',
      'The asset section plans no vehicle, yet the three public expenses have money to buy one.',
    ],
    [
      'a plan without money',
      both({ count: '1' }, '0', true),
      '国有资产部分安排购置车辆，“三公”经费中却没有公务用车购置费。',
      'The asset section plans to buy vehicles, yet the three public expenses have no money for it.',
    ],
  ])('%s', (_, sections, zh, en) => {
    expect(findingsOf('planned-purchase-and-money', sections).map(told)).toEqual([['contradiction', zh, en]]);
  });

  it.each([
    ['plan and money', both({ count: '1' }, '25')],
    ['neither', both({ count: '0' }, '0')],
    ['a plan that is blank', both(absent('blank'), '25')],
    ['money that is blank', both({ count: '1' }, absent('blank'))],
  ])('is content with %s', (_, sections) => {
    expect(findingsOf('planned-purchase-and-money', sections)).toEqual([]);
  });
});

describe('institutions-and-lines', () => {
  const sections = (count: unknown, name: string, amount: string) => ({
    operatingExpenses: { amount: '1', publicInstitutions: count },
    generalPublicBudget: { total: { amount: '1' }, lines: [{ level: 'item', name, amount }] },
  });

  it('reports that the department counts none but pays for some', () => {
    const found = findingsOf('institutions-and-lines', sections('0', '事业运行', '5'));
    expect(found.map(told)).toEqual([
      [
        'contradiction',
        '文件写明下属事业单位为 0 家，支出中却有 事业运行。',
        'The document counts 0 public institutions, yet its expenditure has 事业运行.',
      ],
    ]);
    expect(found.map(paths)).toEqual([['operatingExpenses.publicInstitutions', 'generalPublicBudget.lines[0].amount']]);
  });

  it.each([
    ['one institution', sections('1', '事业运行', '5')],
    ['a line without money', sections('0', '事业运行', '0')],
    ['a line that only has the word in it', sections('0', '行政事业单位养老', '5')],
    ['no count', sections(absent('blank'), '事业运行', '5')],
  ])('is content with %s', (_, data) => {
    expect(findingsOf('institutions-and-lines', data)).toEqual([]);
  });
});

const number = (operator: string | undefined, value: string, unit: string) => ({
  kind: 'number',
  ...(operator && { operator }),
  value,
  unit,
});

const sheet = (indicators: object[], more: object = {}) => ({
  scope: 'project',
  name: '项目甲',
  funds: absent('blank'),
  goal: absent('blank'),
  indicators: indicators.map((indicator, at) => ({
    dimension: '产出指标',
    category: '数量指标',
    name: `指标${at}`,
    target: { kind: 'word', word: '提高' },
    ...indicator,
  })),
  ...more,
});

const performance = (targets: object[], projects: object[] = []) => ({ performance: { projects, targets } });

describe('targets and last year', () => {
  it.each([
    ['≥', '90', '95', 'quality'],
    ['>', '90', '95', 'quality'],
    ['≤', '6', '5', 'quality'],
    ['<', '6', '5', 'quality'],
    ['≥', '95', '95', undefined],
    ['≤', '4', '5', undefined],
    ['=', '4', '5', undefined],
    [undefined, '4', '5', undefined],
  ])('an aim of %s %s after %s: %s', (operator, value, last, kind) => {
    const indicator = { target: number(operator, value, '%'), lastYear: number(undefined, last, '%') };
    const found = findingsOf('target-and-last-year', performance([sheet([indicator])]));
    expect(found.map(told)).toEqual(
      kind
        ? [
            [
              kind,
              `指标0的指标值是 ${operator}${value}%，比上年完成的 ${last}% 宽松。`,
              `The target for 指标0 is ${operator}${value}%, easier than last year’s ${last}%.`,
            ],
          ]
        : [],
    );
  });

  it('compares money across units, and reports that they differ', () => {
    const indicator = { target: number('≤', '6000', '元'), lastYear: number(undefined, '0.08', '万元') };
    const data = performance([sheet([indicator])]);
    expect(findingsOf('target-and-last-year', data)).toHaveLength(1);
    expect(findingsOf('unit-of-target', data).map(told)).toEqual([
      [
        'unit',
        '指标0的指标值是 ≤6000 元，上年完成值是 0.08 万元，两者单位不同。',
        'The target for 指标0 is ≤6000 元 and last year’s value 0.08 万元: the units differ.',
      ],
    ]);
    const different = { target: number('≥', '1', '次'), lastYear: number(undefined, '2', '天') };
    expect(findingsOf('target-and-last-year', performance([sheet([different])]))).toEqual([]);
  });

  it('finds 无 with a unit, and nothing in 无 alone', () => {
    const none = (printed: string) =>
      performance([sheet([{ target: number('≥', '1', '%'), lastYear: { kind: 'none', printed } }])]);
    expect(findingsOf('unit-of-target', none('无'))).toEqual([]);
    expect(findingsOf('unit-of-target', none('无%')).map(told)).toEqual([
      [
        'unit',
        '指标0的上年完成值印作“无%”，既说没有，又带单位。',
        'Last year’s value of 指标0 is printed as “无%”: none, and yet with a unit.',
      ],
    ]);
  });
});

describe('weights', () => {
  const weighing = (...weights: unknown[]) => performance([sheet(weights.map((weight) => ({ weight })))]);

  it('add up to 90 or 100', () => {
    expect(findingsOf('weights', weighing('50', '40'))).toEqual([]);
    expect(findingsOf('weights', weighing('50', '50'))).toEqual([]);
    expect(findingsOf('weights', weighing('50', '45')).map(told)).toEqual([
      [
        'contradiction',
        '项目甲的 2 个指标权重相加是 95，既不是 90，也不是 100。',
        'The 2 weights of 项目甲 add up to 95, neither 90 nor 100.',
      ],
    ]);
  });

  it('are ignored if one is not printed', () => {
    expect(findingsOf('weights', weighing('50', absent('blank')))).toEqual([]);
    expect(findingsOf('weights', weighing())).toEqual([]);
  });
});

describe('projects-and-targets', () => {
  const funds = (total: unknown) => ({ funds: { total, fiscal: total, other: absent('blank') } });
  const sheets = [sheet([], funds('300.00')), sheet([], { ...funds('200.00'), name: '项目乙' })];
  const counted = (count: string, amount: string) =>
    findingsOf('projects-and-targets', performance(sheets, [{ name: '绩效管理的项目', count, amount }]));

  it('compares the amount with the sheets if their number matches', () => {
    expect(counted('2', '501.00').map(told)).toEqual([
      [
        'contradiction',
        '绩效管理的项目印作 2 个、501.00 万元，公开的绩效目标表是 2 个、500 万元。四舍五入不能解释这个差额。',
        '绩效管理的项目: 2 个 and 501.00 万元 are printed, while the published target sheets are 2 with 500 万元. Rounding does not explain the difference.',
      ],
    ]);
    expect(counted('2', '500.01').map(({ kind }) => kind)).toEqual(['rounding']);
    expect(counted('2', '500.00')).toEqual([]);
  });

  it('compares the number with the sheets if their total matches', () => {
    const found = counted('3', '500.00');
    expect(found.map(told)).toEqual([
      [
        'contradiction',
        '绩效管理的项目印作 3 个、500.00 万元，公开的绩效目标表是 2 个、500 万元。',
        '绩效管理的项目: 3 个 and 500.00 万元 are printed, while the published target sheets are 2 with 500 万元.',
      ],
    ]);
    expect(found[0]).toMatchObject({ computed: '2', unit: '个' });
    expect(found[0]?.operands.map(({ path }) => path).slice(0, 2)).toEqual([
      'performance.projects[0].count',
      'performance.projects[0].amount',
    ]);
  });

  it('assumes that not all sheets are published if neither matches', () => {
    expect(counted('50', '5634.81')).toEqual([]);
  });

  it('finds projects without money, and money without projects', () => {
    expect(counted('0', '7.00').map(told)).toEqual([
      [
        'contradiction',
        '绩效管理的项目印作 0 个，金额却印作 7.00 万元。',
        '绩效管理的项目 is printed as 0 个, yet its money as 7.00 万元.',
      ],
    ]);
    expect(counted('7', '0.00')).toHaveLength(1);
    expect(counted('0', '0.00')).toEqual([]);
  });
});

describe('target-and-allocation', () => {
  const project = (target: object) => ({
    projectExpenditure: {
      projects: [
        {
          name: '项目甲',
          budget: '200',
          allocations: [
            { name: '办公设备购置', amount: '140' },
            { name: '大楼维修', amount: '60' },
          ],
        },
      ],
    },
    ...performance([target]),
  });

  it('compares amounts in the goal and in indicators with their allocation', () => {
    const target = sheet([{ name: '设备购置成本', target: number('≤', '114', '万元') }], {
      goal: '购买办公设备 114 万元，维修大楼 60 万元。',
    });
    expect(findingsOf('target-and-allocation', project(target)).map(told)).toEqual([
      [
        'contradiction',
        '办公设备购置分配了 140 万元，绩效目标中却是 114 万元、≤114 万元。',
        '办公设备购置 is allocated 140 万元, while the target names 114 万元, ≤114 万元.',
      ],
    ]);
  });

  it('accepts a ceiling that holds, and money for something else', () => {
    const target = sheet([{ name: '设备购置成本', target: number('≤', '150', '万元') }], { goal: '收入 500 万元' });
    expect(findingsOf('target-and-allocation', project(target))).toEqual([]);
  });
});
