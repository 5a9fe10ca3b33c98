import { describe, expect, it } from 'vitest';
import { changeIdentities } from '../../../src/model/audit/rules/change-sums.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';
import { absent, findingsOf, paths } from './told.js';
import { sections } from './whole.js';

/** Names and paths in findings, and edge cases of the rules. */

const operands = (rule: string, data: Record<string, unknown>) =>
  findingsOf(rule, data).map((finding) =>
    finding.operands.map(({ path, name, printed, unit }) =>
      [path, name, printed, unit].filter((part) => part !== undefined).join(' '),
    ),
  );

const fund = (more: object = {}) => ({ generalPublicBudget: { total: { amount: '10' }, lines: [], ...more } });

const number = (value: string, unit?: string, operator?: string) => ({
  kind: 'number',
  value,
  ...(unit && { unit }),
  ...(operator && { operator }),
});

const indicator = (more: object) => ({
  dimension: '产出指标',
  category: '数量指标',
  name: '指标',
  target: { kind: 'word', word: '提高' },
  ...more,
});

const sheet = (more: object = {}) => ({
  scope: 'project',
  name: '项目甲',
  funds: absent('blank'),
  goal: absent('blank'),
  indicators: absent('blank'),
  ...more,
});

const performance = (targets: object[], projects: object[] = []) => ({ performance: { projects, targets } });

describe('a total with one part', () => {
  it('gives the name of the part', () => {
    const lines = [{ level: 'class', name: '教育支出', amount: '9' }];
    const [finding] = findingsOf('parts-and-whole', fund({ lines }));
    expect(finding?.sentence).toEqual({
      'zh-CN': '一般公共预算拨款印作 10 万元，而教育支出是 9 万元，相差 1 万元。差额在四舍五入的范围内。',
      en: '一般公共预算拨款 is printed as 10 万元, while 教育支出 is 9 万元: a difference of 1 万元. The difference is within rounding.',
    });
  });

  it('works for counts without a unit', () => {
    const uses = [{ name: '其他用车', count: '2' }];
    const vehicles = { count: { value: '3', unit: '台' }, uses };
    const [finding] = findingsOf('parts-and-whole', { assets: { ...sections().assets, vehicles } });
    expect(finding?.sentence.en).toContain('车辆 is printed as 3 台, while 其他用车 is 2 台');
  });
});

describe('a figure printed with different precision', () => {
  const both = (first: string, second: string) => {
    const amount = { value: first, unit: '万元', elsewhere: [{ where: '表五', value: second, unit: '元' }] };
    return findingsOf('same-figure-twice', { procurement: { ...sections().procurement, total: { amount } } }).map(
      ({ kind }) => kind,
    );
  };

  it.each([
    ['1.00', '10000', []],
    ['1.00', '10050', []],
    // 1.00 is the other figure cut off.
    ['1.00', '10050.4', ['rounding']],
    ['1.00', '10051', ['rounding']],
    ['1.00', '10100', ['contradiction']],
    ['1.00', '9950', []],
    ['1.00', '9949', ['contradiction']],
  ])('%s 万元 and %s 元: %o', (first, second, kinds) => {
    expect(both(first, second)).toEqual(kinds);
  });

  it('is no finding if one rounds to the other, in either order', () => {
    const swapped = { value: '10050', unit: '元', elsewhere: [{ where: '表五', value: '1.00', unit: '万元' }] };
    expect(
      findingsOf('same-figure-twice', { procurement: { ...sections().procurement, total: { amount: swapped } } }),
    ).toEqual([]);
    const equal = { value: '1.00', elsewhere: [{ where: '表五', value: '1.01' }] };
    const found = findingsOf('same-figure-twice', {
      procurement: { ...sections().procurement, total: { amount: equal } },
    });
    expect(found.map(({ kind }) => kind)).toEqual(['rounding']);
  });
});

describe('a share at the limit of rounding', () => {
  // 50.0 ± 0.05 of 100.0 ± 0.05 is 49.92504 % to 50.07504 %, and half a digit of the printed share more.
  const shares = (share: string) =>
    findingsOf('share-and-amount', {
      expenditure: { total: { amount: '100.0' }, basic: { amount: '50.0', share }, project: { amount: '50.0' } },
    });

  it.each(['50', '50.0', '50.1', '49.9', '50.07', '49.93', '50.08'])('%s is possible', (share) => {
    expect(shares(share)).toEqual([]);
  });

  it.each([
    ['50.09', '0.0900'],
    ['49.92', '-0.0800'],
    ['50.2', '0.2000'],
  ])('%s is not', (share, difference) => {
    expect(shares(share)).toMatchObject([{ kind: 'contradiction', computed: '50.0000', difference }]);
    expect(shares(share)[0]?.sentence['zh-CN']).toMatch(/四舍五入不能解释这个差额。$/);
  });

  it('is not checked against a total that may be zero', () => {
    const of = (total: string) => ({
      expenditure: { total: { amount: total }, basic: { amount: '1', share: '7' }, project: { amount: '1' } },
    });
    expect(findingsOf('share-and-amount', of('0'))).toEqual([]);
    expect(findingsOf('share-and-amount', of('0.5'))).toHaveLength(1);
  });
});

describe('a completion rate', () => {
  const total = (portion: object) => ({
    kind: 'final-accounts',
    procurement: { ...sections().procurement, total: portion },
  });

  it('names its three figures', () => {
    expect(operands('completion-and-budget', total({ amount: '5.00', budget: '10.00', completion: '60' }))).toEqual([
      [
        'procurement.total.completion 政府采购合计完成率 60 %',
        'procurement.total.amount 政府采购合计 5.00 万元',
        'procurement.total.budget 政府采购合计年初预算 10.00 万元',
      ],
    ]);
    const [zero] = findingsOf('completion-and-budget', total({ amount: '5.00', budget: '0', completion: '60' }));
    expect(zero).toMatchObject({ kind: 'undefined', unit: '%' });
  });

  it.each([
    ['the budget is kept back', { amount: '5', budget: absent('withheld'), completion: '60' }],
    ['the outcome is kept back', { amount: absent('withheld'), budget: '10', completion: '60' }],
    ['there is none', { amount: '5', budget: '10' }],
    ['the budget may be nothing', { amount: '5', budget: { value: '0.00001', unit: '亿元' }, completion: '60' }],
  ])('is left alone where %s', (_, portion) => {
    expect(findingsOf('completion-and-budget', total(portion)).filter(({ kind }) => kind !== 'contradiction')).toEqual(
      [],
    );
  });
});

describe('a change', () => {
  const total = (amount: unknown, change: object) => ({
    procurement: { ...sections().procurement, total: { amount, changes: [{ base: 'last-year-budget', ...change }] } },
  });

  it('names its figures', () => {
    expect(
      operands('change-and-amounts', total('10', { baseAmount: '4', amount: '9', direction: 'increase' })),
    ).toEqual([
      [
        'procurement.total.changes[0].amount 政府采购合计增减额 9 万元',
        'procurement.total.amount 政府采购合计 10 万元',
        'procurement.total.changes[0].baseAmount 政府采购合计上年数 4 万元',
      ],
    ]);
    expect(
      findingsOf('change-and-amounts', total('10', { baseAmount: '4', amount: '6', direction: 'increase' })),
    ).toEqual([]);
  });

  it('of a withheld amount is ignored', () => {
    for (const rule of ['change-and-amounts', 'rate-and-change', 'direction-and-sign']) {
      expect(
        findingsOf(rule, total(absent('withheld'), { baseAmount: '4', amount: '9', rate: '1', direction: 'decrease' })),
      ).toEqual([]);
    }
  });

  it('with a word of its own may be printed with a sign', () => {
    const change = { amount: '-6', direction: 'increase', printed: '增长（下降）' };
    expect(findingsOf('direction-and-sign', total('10', change))).toEqual([]);
    expect(findingsOf('direction-and-sign', total('10', { ...change, printed: undefined })).length).toBe(1);
    // 持平 beside a figure other than 0 is wrong whatever its sign.
    expect(
      findingsOf('direction-and-sign', total('10', { amount: '6', direction: 'unchanged', printed: '基本持平' })),
    ).toHaveLength(1);
  });

  it('from what may be zero has no rate to check', () => {
    expect(
      findingsOf('rate-and-change', total('10', { baseAmount: '0.4', rate: '5', direction: 'increase' })),
    ).toHaveLength(1);
    expect(findingsOf('rate-and-change', total('1', { amount: '0.5', rate: '100', direction: 'increase' }))).toEqual(
      [],
    );
  });

  it('computed from both years has the rounding of both', () => {
    // 110 ± 0.5 after 100 ± 0.5 is a change of 10 ± 1.
    expect(
      findingsOf('rate-and-change', total('110', { baseAmount: '100', rate: '11', direction: 'increase' })),
    ).toEqual([]);
    expect(
      findingsOf('rate-and-change', total('110', { baseAmount: '100', rate: '12', direction: 'increase' })),
    ).toHaveLength(1);
  });
});

describe('changes that add up', () => {
  const change = (amount: string, base = 'last-year-budget') => ({
    changes: [{ base, amount, direction: 'increase' }],
  });
  const read = (data: Record<string, unknown>) =>
    changeIdentities(minimal(data)).map(
      ({ whole, parts }) => `${whole.path} = ${parts.map(({ path }) => path).join(' + ')}`,
    );

  it('include 基本 and 项目, in total expenditure and in a fund', () => {
    const parts = {
      total: { amount: '3', ...change('3') },
      basic: { amount: '1', ...change('1') },
      project: { amount: '2', ...change('2') },
    };
    expect(read({ expenditure: parts, governmentFund: { ...parts, lines: [] } })).toEqual([
      'expenditure.total.changes[0].amount = expenditure.basic.changes[0].amount + expenditure.project.changes[0].amount',
      'governmentFund.total.changes[0].amount = governmentFund.basic.changes[0].amount + governmentFund.project.changes[0].amount',
    ]);
  });

  it('fall back to revenue if the fund states no change', () => {
    const lines = [{ level: 'class', name: '教育支出', amount: '3', ...change('3') }];
    const general = { generalPublicBudget: { total: { amount: '3' }, lines } };
    const source = { kind: 'general-public-budget', name: '一般公共预算', amount: '3', ...change('3') };
    const none = { kind: 'other', name: '其他收入', amount: absent('not-arranged') };
    expect(read({ ...general, revenue: { total: { amount: '3', ...change('3') }, sources: [] } })).toEqual([
      'revenue.total.changes[0].amount = generalPublicBudget.lines[0].changes[0].amount',
    ]);
    expect(read({ ...general, revenue: { total: { amount: '3' }, sources: [none, source] } })).toEqual([
      'revenue.sources[1].changes[0].amount = generalPublicBudget.lines[0].changes[0].amount',
    ]);
    expect(
      read({ ...general, revenue: { total: { amount: '3' }, sources: [source, { ...source, kind: 'other' }] } }),
    ).toEqual([]);
    expect(read(general)).toEqual([]);
  });

  it('include all items of the three public expenses, more than ten as well, but no deeper level', () => {
    const items = Array.from({ length: 11 }, (_, index) => ({
      kind: 'reception',
      name: `第${index}项`,
      amount: '1',
      ...change('1'),
    }));
    const [first, ...others] = items;
    const nested = { ...first, items: [{ kind: 'domestic-reception', name: '国内', amount: '1', ...change('1') }] };
    const [identity, ...more] = changeIdentities(
      minimal({ threePublicExpenses: { total: { amount: '11', ...change('11') }, items: [nested, ...others] } }),
    );
    expect(identity?.parts.map(({ path }) => path)).toEqual(
      items.map((_, index) => `threePublicExpenses.items[${index}].changes[0].amount`),
    );
    expect(more).toEqual([]);
  });

  it.each([
    ['one part states none', { amount: '1' }],
    ['one is measured against something else', { amount: '1', ...change('1', 'last-year-final') }],
  ])('are none where %s', (_, basic) => {
    expect(
      read({
        expenditure: { total: { amount: '3', ...change('3') }, basic, project: { amount: '2', ...change('2') } },
      }),
    ).toEqual([]);
  });

  it('are none in an empty disclosure', () => {
    expect(read({ expenditure: { total: { amount: '3' }, basic: { amount: '1' }, project: { amount: '2' } } })).toEqual(
      [],
    );
    expect(read({ threePublicExpenses: { total: { amount: '1', ...change('1') }, items: [] } })).toEqual([]);
  });
});

describe('codes and names', () => {
  const code = (value: string, origin = 'stated') => ({ code: { value, origin } });
  const lines = (line: object, below: object[] = []) =>
    fund({ lines: [{ level: 'class', name: '教育支出', amount: '1', ...line, lines: below }] });
  const item = (more: object) => ({ level: 'item', name: '小学教育', amount: '1', ...more });

  it('have the path in the id', () => {
    expect(findingsOf('code-and-name', lines(code('206'))).map(({ id }) => id)).toEqual([
      'code-and-name:generalPublicBudget.lines[0].code',
    ]);
    expect(findingsOf('code-and-name', lines(code('205'), [item(code('2060202'))])).map(({ id }) => id)).toEqual([
      'code-and-name:generalPublicBudget.lines[0].lines[0].code',
    ]);
  });

  it.each([
    ['a code below one that is not printed', lines({}, [item(code('2060202'))])],
    ['a line without a code below one with', lines(code('205'), [item({})])],
    ['a code that we assigned', lines(code('205'), [item(code('2060202', 'assigned'))])],
    ['a code that goes on from the one above', lines(code('205'), [item(code('2050202'))])],
  ])('are content with %s', (_, data) => {
    expect(findingsOf('code-and-name', data)).toEqual([]);
  });

  it('suggest the official name if the beginning is missing or too long', () => {
    const named = (name: string) => findingsOf('name-of-class', lines({ name }))[0]?.sentence.en;
    expect(named('保障和就业支出')).toContain('it should be “社会保障和就业支出”');
    expect(named('国家教育支出')).toContain('it should be “教育支出”');
    expect(named('教育支出预算')).toBe('“教育支出预算（类）” is not a name of the classification.');
    expect(findingsOf('name-of-class', lines({}))).toEqual([]);
    expect(
      findingsOf('name-of-class', lines({}, [item({ printedAs: '教育支出（类）普通教育（款）小学教育（项）' })])),
    ).toEqual([]);
  });
});

describe('no 事业单位, and money for it', () => {
  const count = { operatingExpenses: { amount: '1', publicInstitutions: '0' } };
  const line = (level: string) => fund({ lines: [{ level, name: '事业单位医疗', amount: '1' }] });

  it('looks at items, not at the levels above', () => {
    expect(findingsOf('institutions-and-lines', { ...count, ...line('item') })).toHaveLength(1);
    expect(findingsOf('institutions-and-lines', { ...count, ...line('group') })).toEqual([]);
  });

  it('needs the count', () => {
    expect(findingsOf('institutions-and-lines', line('item'))).toEqual([]);
    expect(findingsOf('institutions-and-lines', count)).toEqual([]);
    expect(findingsOf('part-in-whole', line('item'))).toEqual([]);
  });
});

describe('a figure with its own printing', () => {
  const amount = (detail: object, key = 'amount') => ({
    procurement: { ...sections().procurement, total: { amount: '1', [key]: detail } },
  });
  const misprints = (data: Record<string, unknown>) => findingsOf('figure-as-printed', data).map(({ id }) => id);

  it('should end with its unit', () => {
    expect(misprints(amount({ value: '36', printed: '36 万' }))).toEqual([
      'figure-as-printed:procurement.total.amount',
    ]);
    expect(misprints(amount({ value: '36', printed: '36万元' }))).toEqual([]);
    expect(misprints(amount({ value: '36', unit: '元', printed: '36 元' }))).toEqual([]);
    expect(misprints(amount({ value: '3', printed: '3' }, 'share'))).toEqual([
      'figure-as-printed:procurement.total.share',
    ]);
    expect(misprints(amount({ value: '3', printed: '3％' }, 'share'))).toEqual([]);
  });

  it('is ignored if it is a count', () => {
    const count = { value: '3', unit: '辆', printed: '3' };
    const counts = [{ kind: 'vehicles-held', name: '保有量', value: count }];
    expect(misprints({ threePublicExpenses: { ...sections().threePublicExpenses, counts } })).toEqual([]);
    expect(
      misprints({
        threePublicExpenses: {
          ...sections().threePublicExpenses,
          counts: [{ ...counts[0], value: { value: '3', printed: '三' } }],
        },
      }),
    ).toEqual([]);
    expect(
      misprints({
        assets: { ...sections().assets, buildings: { area: { value: '3', unit: '万元/平方米', printed: '3' } } },
      }),
    ).toEqual([]);
    expect(
      misprints(performance([sheet({ indicators: [indicator({ target: { ...number('3', '元'), printed: '≥3' } })] })])),
    ).toEqual([]);
  });
});

describe('其中', () => {
  it('does not apply to vehicles, whose parts are added up', () => {
    const item = {
      kind: 'vehicles',
      name: '公务用车',
      amount: '1',
      items: [{ kind: 'vehicle-operation', name: '运行费', amount: '9' }],
    };
    expect(findingsOf('part-in-whole', { threePublicExpenses: { total: { amount: '1' }, items: [item] } })).toEqual([]);
  });

  it('names the total and the part', () => {
    const procurement = {
      ...sections().procurement,
      total: { amount: '5' },
      sme: { reserved: '8', reservedForMicro: '9' },
    };
    expect(operands('part-in-whole', { procurement })).toEqual([
      ['procurement.total.amount 政府采购合计 5 万元', 'procurement.sme.reserved 面向中小企业预留金额 8 万元'],
      [
        'procurement.sme.reserved 面向中小企业预留金额 8 万元',
        'procurement.sme.reservedForMicro 面向小微企业预留金额 9 万元',
      ],
    ]);
    const uses = [
      { name: '公务用车', count: '1', value: '30' },
      { name: '其他用车', count: '1' },
    ];
    const assets = { ...sections().assets, unit: '元', vehicles: { count: '2', value: '20', uses } };
    expect(operands('part-in-whole', { assets })).toEqual([
      ['assets.vehicles.value 车辆价值 20 元', 'assets.vehicles.uses[0].value 公务用车 30 元'],
    ]);
    const { uses: _, ...without } = assets.vehicles;
    expect(findingsOf('part-in-whole', { assets: { ...assets, vehicles: without } })).toEqual([]);
    expect(findingsOf('part-in-whole', { procurement: { ...sections().procurement, sme: absent('blank') } })).toEqual(
      [],
    );
  });
});

describe('projects and their sheets', () => {
  const funds = (total: unknown) => ({ funds: { total, fiscal: absent('blank'), other: absent('blank') } });
  const counted = (targets: object[], count: unknown = '2', amount: unknown = '9') =>
    operands('projects-and-targets', performance(targets, [{ name: '项目', count, amount }]));
  const two = [sheet(funds('3')), sheet({ ...funds('2'), name: '项目乙' })];
  const sheets = [
    'performance.targets[0].funds.total 项目甲 3 万元',
    'performance.targets[1].funds.total 项目乙 2 万元',
  ];

  it('are all named', () => {
    expect(counted(two)).toEqual([
      ['performance.projects[0].amount 项目金额 9 万元', 'performance.projects[0].count 项目 2 个', ...sheets],
    ]);
    expect(counted(two, '3', '5')).toEqual([
      ['performance.projects[0].count 项目 3 个', 'performance.projects[0].amount 项目金额 5 万元', ...sheets],
    ]);
    expect(counted([], '0', '5')).toEqual([
      ['performance.projects[0].count 项目 0 个', 'performance.projects[0].amount 项目金额 5 万元'],
    ]);
    const [finding] = findingsOf('projects-and-targets', performance(two, [{ name: '项目', count: '2', amount: '9' }]));
    expect(finding).toMatchObject({ computed: '5', difference: '4', tolerance: '1.5', unit: '万元' });
  });

  it.each([
    ['one sheet, which need not be all', [sheet(funds('3'))], '1', '9'],
    [
      'a sheet whose money is kept back',
      [...two, sheet({ funds: { ...funds('3').funds, total: absent('withheld') } })],
      '2',
      '9',
    ],
    ['a number that is kept back', two, absent('withheld'), '9'],
    ['money that is kept back', two, '2', absent('withheld')],
  ])('say nothing of %s', (_, targets, count, amount) => {
    expect(counted(targets, count, amount)).toEqual([]);
  });

  it('leave out the sheet of the whole department and sheets without money', () => {
    const department = sheet({ ...funds('100'), scope: 'department', name: '整体' });
    expect(counted([...two, department])).toEqual([
      ['performance.projects[0].amount 项目金额 9 万元', 'performance.projects[0].count 项目 2 个', ...sheets],
    ]);
    expect(counted([...two, sheet()], '2', '9')).toHaveLength(1);
  });
});

describe('vehicles planned and paid for', () => {
  const purchase = { kind: 'vehicle-purchase', name: '购置费', amount: '25' };
  const data = (items: object[], vehicles: unknown = absent('not-arranged')) => ({
    assets: { ...sections().assets, planned: { vehicles } },
    threePublicExpenses: { total: { amount: '1' }, items },
  });
  const found = (sectionsOf: Record<string, unknown>) => findingsOf('planned-purchase-and-money', sectionsOf);

  it('are named with their places', () => {
    expect(found(data([purchase])).map(({ id }) => id)).toEqual(['planned-purchase-and-money:assets.planned.vehicles']);
    expect(operands('planned-purchase-and-money', data([purchase]))).toEqual([
      ['assets.planned.vehicles 安排购置车辆', 'threePublicExpenses.items[0].amount 购置费 25'],
    ]);
    const nested = { kind: 'vehicles', name: '公务用车', amount: '25', items: [purchase] };
    expect(
      operands('planned-purchase-and-money', data([{ kind: 'abroad', name: '出国', amount: '1' }, nested])),
    ).toEqual([['assets.planned.vehicles 安排购置车辆', 'threePublicExpenses.items[1].items[0].amount 购置费 25']]);
  });

  it.each([
    ['no line for it', data([{ kind: 'abroad', name: '出国', amount: '1' }])],
    ['a plan kept back', data([purchase], absent('withheld'))],
    ['a number kept back', data([purchase], { count: absent('withheld') })],
    ['no assets', { threePublicExpenses: { total: { amount: '1' }, items: [purchase] } }],
    ['no three public expenses', { assets: { ...sections().assets, planned: { vehicles: { count: '1' } } } }],
  ])('are left alone with %s', (_, sectionsOf) => {
    expect(found(sectionsOf)).toEqual([]);
  });
});

describe('shares of one total', () => {
  const source = (share: unknown, amount: unknown = '1') => ({
    kind: 'other',
    name: `来源${share}`,
    amount,
    ...(share !== undefined && { share }),
  });
  const revenue = (...sources: object[]) => ({ revenue: { total: { amount: '10' }, sources } });
  const found = (...sources: object[]) => operands('shares-to-100', revenue(...sources));

  it('are named', () => {
    expect(found(source('50'), source('40'))).toEqual([
      ['revenue.sources[0].share 来源50占比 50 %', 'revenue.sources[1].share 来源40占比 40 %'],
    ]);
  });

  it('are not added if a part has an amount but no share', () => {
    expect(found(source('50'), source('40'), source(undefined))).toEqual([]);
    expect(found(source('50'), source('40'), source(absent('blank')))).toEqual([]);
    expect(found(source('50'), source('40'), source(undefined, absent('not-arranged')))).toHaveLength(1);
    expect(found(source('50'), source('40'), source(absent('blank'), absent('not-arranged')))).toHaveLength(1);
    expect(found(source('50'), source('40', absent('withheld')))).toHaveLength(1);
  });

  it('are added for each list by itself', () => {
    const classes = [{ level: 'class', name: '教育支出', amount: '10', share: '100' }];
    const sources = [source('60'), source('40')];
    expect(
      findingsOf('shares-to-100', {
        overview: { total: { amount: '10' }, revenue: { sources }, expenditure: { classes } },
      }),
    ).toEqual([]);
  });
});

describe('indicators', () => {
  const found = (rule: string, more: object) =>
    findingsOf(rule, performance([sheet({ indicators: [indicator(more)] })]));

  it('with money are compared in 元, others only with the same unit or without one', () => {
    const weaker = (target: object, lastYear: object) => found('target-and-last-year', { target, lastYear }).map(paths);
    const place = ['performance.targets[0].indicators[0].target', 'performance.targets[0].indicators[0].lastYear'];
    expect(weaker(number('3', '万元', '≥'), number('40000', '元'))).toEqual([place]);
    expect(weaker(number('3', '万元', '≥'), number('20000', '元'))).toEqual([]);
    expect(weaker(number('3', undefined, '≥'), number('4'))).toEqual([place]);
    expect(weaker(number('3', '次', '≥'), number('4', '元'))).toEqual([]);
    expect(weaker(number('3', '元', '≥'), number('4', '次'))).toEqual([]);
    expect(weaker(number('3', undefined, '≥'), number('4', '元'))).toEqual([]);
    expect(weaker(number('3', '次', '≥'), { kind: 'word', word: '较高' })).toEqual([]);
  });

  it('are written without a unit if they have none', () => {
    const [finding] = found('target-and-last-year', { target: number('3', undefined, '≥'), lastYear: number('4') });
    expect(finding?.sentence.en).toBe('The target for 指标 is ≥3, easier than last year’s 4.');
    expect(finding?.operands.map(({ printed, unit }) => [printed, unit])).toEqual([
      ['≥3', ''],
      ['4', ''],
    ]);
    expect(found('unit-of-target', { target: number('3'), lastYear: number('4') })).toEqual([]);
    expect(found('unit-of-target', { target: number('3'), lastYear: number('4', '次') })).toHaveLength(1);
    expect(found('unit-of-target', { lastYear: { kind: 'none', printed: '无%' } })).toEqual([]);
  });

  it('have their weights named', () => {
    expect(
      operands(
        'weights',
        performance([sheet({ indicators: [indicator({ weight: '50' }), indicator({ weight: '45' })] })]),
      ),
    ).toEqual([
      ['performance.targets[0].indicators[0].weight 指标 50 ', 'performance.targets[0].indicators[1].weight 指标 45 '],
    ]);
    expect(findingsOf('weights', performance([sheet()]))).toEqual([]);
    expect(findingsOf('target-and-last-year', performance([sheet()]))).toEqual([]);
  });

  it('count the department’s own people only if their name says so and the unit is 人', () => {
    const profile = {
      functions: ['管理档案'],
      institutions: absent('blank'),
      staffing: absent('withheld', '不宜公开'),
    };
    const withheld = (more: object, own: object = { profile }) =>
      findingsOf('withheld-yet-printed', {
        ...own,
        ...performance([sheet({ indicators: [indicator({ name: '在职人员数量', ...more })] })]),
      });
    expect(withheld({ target: number('161', '人') })).toHaveLength(1);
    expect(withheld({ target: number('161', '次') })).toEqual([]);
    expect(withheld({ target: absent('blank') })).toEqual([]);
    expect(withheld({ target: { kind: 'word', word: '人' } })).toEqual([]);
    expect(withheld({ target: number('161', '人'), name: '培训人次' })).toEqual([]);
    expect(withheld({ target: number('161', '人') }, { profile: { ...profile, staffing: absent('blank') } })).toEqual(
      [],
    );
    expect(withheld({ target: number('161', '人') }, { profile: { ...profile, staffing: { actual: '161' } } })).toEqual(
      [],
    );
    expect(withheld({ target: number('161', '人') }, {})).toEqual([]);
  });

  it('with a figure that is withheld elsewhere name both places', () => {
    const expenditure = { total: { amount: absent('withheld') }, basic: { amount: '1' }, project: { amount: '1' } };
    const revenue = { total: { amount: '2' }, sources: [] };
    expect(findingsOf('withheld-yet-printed', { expenditure, revenue }).map(({ id }) => id)).toEqual([
      'withheld-yet-printed:revenue.total.amount|expenditure.total.amount',
    ]);
  });
});

describe('money that a target names', () => {
  const project = (target: object, more: object = {}) => ({
    projectExpenditure: {
      projects: [
        { name: '别的项目', budget: '1', allocations: [{ name: '办公设备购置', amount: '1' }] },
        {
          name: '项目甲',
          budget: '200',
          allocations: [
            { name: '办公设备购置', amount: '140' },
            { name: '大楼维修', amount: '60' },
          ],
          ...more,
        },
      ],
    },
    ...performance([sheet(target)]),
  });
  const found = (target: object, more?: object) => operands('target-and-allocation', project(target, more));

  it('is compared with the allocation of its own project, within rounding', () => {
    expect(found({ goal: '购买办公设备 114 万元' })).toEqual([
      [
        'projectExpenditure.projects[1].allocations[0].amount 办公设备购置 140 万元',
        'performance.targets[0].goal 购买办公设备  114 万元',
      ],
    ]);
    expect(found({ goal: '购买办公设备 140.5 万元' })).toEqual([]);
    expect(found({ goal: '购买办公设备 139.5 万元' })).toEqual([]);
    expect(found({ goal: '购买办公设备 140.6 万元' })).toHaveLength(1);
    expect(found({ goal: '购买办公设备 0.014 亿元' })).toEqual([]);
  });

  it('may be a ceiling, above a smaller allocation', () => {
    const ceiling = (value: string, operator: string) =>
      found({ indicators: [indicator({ name: '设备购置成本', target: number(value, '万元', operator) })] });
    expect(ceiling('139.5', '≤')).toEqual([]);
    expect(ceiling('139.4', '≤')).toHaveLength(1);
    expect(ceiling('150', '<')).toEqual([]);
    expect(ceiling('150', '≥')).toHaveLength(1);
  });

  it('is ignored in 元, without a unit, if several allocations match, or for an unknown project', () => {
    expect(found({ indicators: [indicator({ name: '设备购置成本', target: number('5', '元') })] })).toEqual([]);
    expect(found({ indicators: [indicator({ name: '设备购置成本', target: number('5') })] })).toEqual([]);
    expect(found({ goal: '投入 5 万元' })).toEqual([]);
    expect(
      found(
        { goal: '设备维修 5 万元', indicators: [] },
        {
          allocations: [
            { name: '设备', amount: '1' },
            { name: '维修', amount: '2' },
          ],
        },
      ),
    ).toEqual([]);
    expect(found({ goal: '购买办公设备 114 万元', name: '没有的项目' })).toEqual([]);
    expect(found({ goal: 'abc 5 万元' }, { allocations: [{ name: '设备', amount: '1' }] })).toEqual([]);
    expect(
      found({ goal: '购买办公设备 114 万元' }, { allocations: [{ name: '办公设备购置', amount: absent('withheld') }] }),
    ).toEqual([]);
  });
});
