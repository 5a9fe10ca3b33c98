import fc from 'fast-check';

/**
 * Disclosures that agree with themselves: amounts are drawn in 分 (a hundredth of a 元), added up exactly, and only then printed, rounded
 * to what the unit shows.
 */

/** How amounts are printed. */
type Unit = '元' | '万元';

const fen = { 元: 100, 万元: 1_000_000 } as const;

/** A printed amount: two places, rounded half up. Integers of 分 are exact in a double. */
function print(amount: number, unit: Unit): string {
  const hundredths = Math.round((Math.abs(amount) * 100) / fen[unit]);
  const sign = amount < 0 && hundredths > 0 ? '-' : '';
  return `${sign}${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** A printed percentage, from exact amounts. */
function percent(part: number, whole: number): string {
  return (Math.round((10_000 * Math.abs(part)) / Math.abs(whole)) / 100).toFixed(2);
}

const add = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const money = fc.integer({ min: 1_000_000, max: 2_000_000_000 });
const moneyOrNone = fc.oneof({ weight: 3, arbitrary: money }, { weight: 1, arbitrary: fc.constant(0) });

/** An item (项): money of 一般公共预算 for 基本 and 项目, other money for 项目, and last year’s 一般公共预算. */
const item = fc.record({ basic: money, project: moneyOrNone, others: moneyOrNone, last: money });
type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;

const CLASS_NAMES = ['一般公共服务支出', '教育支出', '社会保障和就业支出', '卫生健康支出', '住房保障支出'];

const seed = fc.record({
  unit: fc.constantFrom<Unit>('元', '万元'),
  hasOthers: fc.boolean(),
  classes: fc.array(fc.array(fc.array(item, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }), {
    minLength: 2,
    maxLength: 4,
  }),
  personnel: fc.integer({ min: 1, max: 99 }),
  projects: fc.array(fc.array(money, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
  threePublic: fc.record({
    abroad: money,
    purchase: money,
    operation: money,
    reception: money,
    last: fc.array(money, { minLength: 3, maxLength: 3 }),
  }),
  procurement: fc.tuple(money, money, money),
  vehicles: fc.array(fc.record({ count: fc.integer({ min: 0, max: 40 }), value: money }), {
    minLength: 2,
    maxLength: 3,
  }),
  weights: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 4 }),
});
type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

/** Data of disclosures in which every figure follows from the others. */
export const consistentDisclosure = seed.map(disclosureOf);

function disclosureOf(drawn: Seed) {
  const { unit, hasOthers } = drawn;
  const classes = drawn.classes.map((groups) =>
    groups.map((items) => items.map((entry) => (hasOthers ? entry : { ...entry, others: 0 }))),
  );
  const items = classes.flat(2);
  const show = (amount: number) => print(amount, unit);
  const change = (amount: number, last: number) => [
    {
      base: 'last-year-budget',
      baseAmount: show(last),
      direction: amount > last ? 'increase' : amount < last ? 'decrease' : 'unchanged',
      amount: show(Math.abs(amount - last)),
      ...(last !== 0 && { rate: percent(amount - last, last) }),
    },
  ];
  const general = ({ basic, project }: Item) => basic + project;
  const whole = (entry: Item) => general(entry) + entry.others;

  const basic = add(items.map((entry) => entry.basic));
  const fundProject = add(items.map((entry) => entry.project));
  const others = add(items.map((entry) => entry.others));
  const fund = basic + fundProject;
  const total = fund + others;
  const last = add(items.map((entry) => entry.last));

  /** The tree of lines of one table. */
  const tree = (
    amountOf: (entry: Item) => number,
    parts: (list: readonly Item[]) => object,
    withChanges: boolean,
    of: number,
  ) =>
    classes.map((groups, at) => ({
      level: 'class',
      name: CLASS_NAMES[at],
      amount: show(add(groups.flat().map(amountOf))),
      share: percent(add(groups.flat().map(amountOf)), of),
      ...parts(groups.flat()),
      lines: groups.map((list, group) => ({
        level: 'group',
        name: `款${group}`,
        amount: show(add(list.map(amountOf))),
        ...parts(list),
        lines: list.map((entry, index) => ({
          level: 'item',
          name: `项${index}`,
          amount: show(amountOf(entry)),
          ...parts([entry]),
          ...(withChanges && { changes: change(amountOf(entry), entry.last) }),
        })),
      })),
    }));

  const projects = drawn.projects.map((parts, index) => ({
    name: `项目${index}`,
    budget: show(add(parts)),
    allocations: parts.map((part, at) => ({ name: `用途${at}`, amount: show(part) })),
  }));
  const { abroad, purchase, operation, reception } = drawn.threePublic;
  const threePublicItems = [
    { kind: 'abroad', name: '因公出国（境）费', amount: abroad },
    { kind: 'vehicles', name: '公务用车购置及运行费', amount: purchase + operation },
    { kind: 'reception', name: '公务接待费', amount: reception },
  ];
  const threePublicTotal = add(threePublicItems.map(({ amount }) => amount));
  const lastThreePublic = drawn.threePublic.last;
  const [goods, works, services] = drawn.procurement;
  const vehicleCount = add(drawn.vehicles.map(({ count }) => count));
  const operating = Math.round((basic * (100 - drawn.personnel)) / 100);
  const rest = 90 - add(drawn.weights);

  return {
    schemaVersion: 1,
    kind: 'budget',
    year: 2024,
    unit,
    department: { name: '某市档案局' },
    source: { title: '2024年部门预算', publisher: '某市档案局', published: '2024-02-05' },
    overview: {
      total: { amount: show(total) },
      revenue: {
        currentYear: show(total),
        sources: [
          { kind: 'general-public-budget', name: '一般公共预算', amount: show(fund) },
          { kind: 'institutional', name: '事业收入', amount: show(others) },
        ],
      },
      expenditure: {
        currentYear: show(total),
        classes: classes.map((groups, at) => ({
          level: 'class',
          name: CLASS_NAMES[at],
          amount: show(add(groups.flat().map(whole))),
        })),
      },
    },
    revenue: {
      total: { amount: show(total) },
      sources: [
        { kind: 'general-public-budget', name: '一般公共预算', amount: show(fund), share: percent(fund, total) },
        { kind: 'institutional', name: '事业收入', amount: show(others), share: percent(others, total) },
      ],
    },
    expenditure: {
      total: { amount: show(total) },
      basic: { amount: show(basic), share: percent(basic, total) },
      project: { amount: show(fundProject + others), share: percent(fundProject + others, total) },
      lines: tree(
        whole,
        (list) => ({
          basic: show(add(list.map((entry) => entry.basic))),
          project: show(add(list.map((entry) => entry.project + entry.others))),
        }),
        false,
        total,
      ),
    },
    generalPublicBudget: {
      total: { amount: show(fund), changes: change(fund, last) },
      basic: { amount: show(basic), share: percent(basic, fund) },
      project: { amount: show(fundProject), share: percent(fundProject, fund) },
      lines: tree(
        general,
        (list) => ({
          basic: show(add(list.map((entry) => entry.basic))),
          project: show(add(list.map((entry) => entry.project))),
        }),
        true,
        fund,
      ),
    },
    basicExpenditure: {
      total: { amount: show(basic) },
      personnel: { amount: show(basic - operating) },
      operating: { amount: show(operating) },
    },
    projectExpenditure: { projects },
    threePublicExpenses: {
      total: { amount: show(threePublicTotal), changes: change(threePublicTotal, add(lastThreePublic)) },
      items: threePublicItems.map(({ kind, name, amount }, at) => ({
        kind,
        name,
        amount: show(amount),
        changes: change(amount, lastThreePublic[at] ?? 0),
        ...(kind === 'vehicles' && {
          items: [
            { kind: 'vehicle-purchase', name: '公务用车购置费', amount: show(purchase) },
            { kind: 'vehicle-operation', name: '公务用车运行费', amount: show(operation) },
          ],
        }),
      })),
    },
    operatingExpenses: { amount: show(operating), publicInstitutions: '0' },
    procurement: {
      total: { amount: show(goods + works + services) },
      goods: show(goods),
      works: show(works),
      services: show(services),
    },
    assets: {
      asOf: '2023年底',
      buildings: { absent: 'blank' },
      vehicles: {
        count: `${vehicleCount}`,
        value: show(add(drawn.vehicles.map(({ value }) => value))),
        uses: drawn.vehicles.map(({ count, value }, at) => ({
          name: `用途${at}`,
          count: `${count}`,
          value: show(value),
        })),
      },
      furniture: { absent: 'blank' },
      other: { absent: 'blank' },
      equipment: { absent: 'blank' },
    },
    performance: {
      projects: [{ name: '绩效管理的项目', count: `${projects.length}`, amount: show(add(drawn.projects.flat())) }],
      targets: projects.map(({ name, budget }) => ({
        scope: 'project',
        name,
        funds: { total: budget, fiscal: budget, other: '0.00' },
        goal: { absent: 'blank' },
        indicators: [...drawn.weights, rest].map((weight, at) => ({
          dimension: '产出指标',
          category: '数量指标',
          name: `指标${at}`,
          target: { kind: 'word', word: '提高' },
          weight: `${weight}`,
        })),
      })),
    },
  };
}
