import { describe, expect, it } from 'vitest';
import type { FunctionLine } from '../../../../src/model/lines.js';
import { adopt, counterparts, functionLines } from '../../../../src/model/reading/functions.js';
import type { Line } from '../../../../src/model/reading/line.js';

const named = { absent: 'not-stated' } as const;

/** 教育支出 is only named and has two groups, each with an item 行政运行. */
const lines: FunctionLine[] = [
  {
    level: 'class',
    name: '教育支出',
    amount: named,
    code: { value: '205', origin: 'assigned' },
    lines: [
      {
        level: 'group',
        name: '普通教育',
        printedAs: '普教',
        code: { value: '20502', origin: 'stated', printed: '205 02' },
        amount: { absent: 'not-stated' },
        lines: [
          { level: 'item', name: '行政运行', amount: '1.5', basic: '1', project: { absent: 'blank' } },
          { level: 'item', name: '小学教育', amount: '2.25', basic: '2.25' },
        ],
      },
      {
        level: 'group',
        name: '进修及培训',
        amount: '3',
        lines: [{ level: 'item', name: '行政运行', amount: '3' }],
      },
    ],
  },
];

const read = (of: readonly FunctionLine[] = lines) => functionLines(of, 'expenditure.lines', '万元');

/** A line as `read` returns it, with some fields overridden. */
const line = (more: Partial<Line> = {}): Line => {
  const [first] = read([{ level: 'item', name: '小学教育', amount: '8.00' }]);
  return { ...(first as Line), ...more };
};

describe('lines of the function classification', () => {
  it('are flattened in the order of the document, each with its ancestors and children', () => {
    const at = 'expenditure.lines[0]';
    expect(
      read().map(({ key, kind, name, depth, above, below }) => ({ key, kind, name, depth, above, below })),
    ).toEqual([
      { key: at, kind: 'class', name: '教育支出', depth: 0, above: [], below: [`${at}.lines[0]`, `${at}.lines[1]`] },
      {
        key: `${at}.lines[0]`,
        kind: 'group',
        name: '普通教育',
        depth: 1,
        above: [at],
        below: [`${at}.lines[0].lines[0]`, `${at}.lines[0].lines[1]`],
      },
      {
        key: `${at}.lines[0].lines[0]`,
        kind: 'item',
        name: '行政运行',
        depth: 2,
        above: [at, `${at}.lines[0]`],
        below: [],
      },
      {
        key: `${at}.lines[0].lines[1]`,
        kind: 'item',
        name: '小学教育',
        depth: 2,
        above: [at, `${at}.lines[0]`],
        below: [],
      },
      {
        key: `${at}.lines[1]`,
        kind: 'group',
        name: '进修及培训',
        depth: 1,
        above: [at],
        below: [`${at}.lines[1].lines[0]`],
      },
      {
        key: `${at}.lines[1].lines[0]`,
        kind: 'item',
        name: '行政运行',
        depth: 2,
        above: [at, `${at}.lines[1]`],
        below: [],
      },
    ]);
  });

  it('have a depth of at most three', () => {
    const deep = [1, 2, 3, 4].reduce<FunctionLine>(
      (inner, level) => ({ level: 'item', name: `第${level}级`, amount: '1', lines: [inner] }),
      { level: 'item', name: '末级', amount: '1' },
    );
    expect(read([deep]).map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 3]);
  });

  it('have their code, as printed, and tell whether it was assigned', () => {
    const [first, second, third] = read();
    expect(first?.code).toEqual({ value: '205', assigned: true });
    expect(second?.code).toEqual({ value: '205 02', assigned: false });
    expect(third).not.toHaveProperty('code');
    expect(second?.printedAs).toBe('普教');
    expect(first).not.toHaveProperty('printedAs');
  });

  it('have their splits, each with its path', () => {
    const [, , third, fourth] = read();
    const at = 'expenditure.lines[0].lines[0].lines[0]';
    expect(third?.splits).toEqual({
      basic: { value: '1', unit: '万元', at: `${at}.basic` },
      project: { absent: 'blank' },
    });
    expect(Object.keys(fourth?.splits ?? {})).toEqual(['basic']);
  });

  it('name an ancestor if their own name is not unique', () => {
    expect(read().map(({ within }) => within)).toEqual([
      undefined,
      undefined,
      '普通教育',
      undefined,
      undefined,
      '进修及培训',
    ]);
    const same: FunctionLine = { level: 'class', name: '教育支出', amount: '1' };
    const under = {
      ...same,
      lines: [{ ...same, level: 'group' as const, lines: [{ ...same, level: 'item' as const }] }],
    };
    const [top, ...below] = read([{ level: 'class', name: '其他支出', amount: '1', lines: [under] }]);
    expect(top).not.toHaveProperty('within');
    // The nearest ancestor with another name.
    expect(below.map(({ within }) => within)).toEqual(['其他支出', '其他支出', '其他支出']);
    expect(read([same, same]).map((one) => 'within' in one)).toEqual([false, false]);
  });
});

describe('the sum of a line that is only named', () => {
  it('is that of the lines below, with the most decimal places of any', () => {
    const [first, second, third] = read();
    expect(first?.sum).toEqual({ value: '6.75', unit: '万元' });
    expect(second?.sum).toEqual({ value: '3.75', unit: '万元' });
    expect(third).not.toHaveProperty('sum');
  });

  const withBelow = (amounts: FunctionLine['amount'][], amount: FunctionLine['amount'] = named) =>
    read([
      {
        level: 'group',
        name: '普通教育',
        amount,
        lines: amounts.map((own, index) => ({ level: 'item', name: `第${index}项`, amount: own })),
      },
    ])[0]?.sum;

  it.each([
    ['one of them is withheld', ['1', { absent: 'withheld' }]],
    ['the first of them is withheld', [{ absent: 'withheld' }, '1']],
    ['one is blank', ['1', { absent: 'blank' }]],
    ['one is named without lines', ['1', { absent: 'not-stated' }]],
    ['their units differ', ['1', { value: '5', unit: '元' }]],
    ['there are none', []],
  ] satisfies [string, FunctionLine['amount'][]][])('is undefined if %s', (_, amounts) => {
    expect(withBelow(amounts)).toBeUndefined();
  });

  it.each(['withheld', 'blank', 'not-arranged'] as const)('is not computed for a line that is %s', (kind) => {
    expect(withBelow(['1', '2'], { absent: kind })).toBeUndefined();
  });

  it('is not computed for a line with an amount', () => {
    expect(withBelow(['1', '2'], '4')).toBeUndefined();
  });
});

describe('what a line adopts from another section', () => {
  const change = { trend: 'increase', base: 'last-year-budget' } as const;
  const full = line({
    changes: [change],
    purpose: '用于教学',
    budgets: { budget: { value: '7', unit: '万元' } },
    completion: { value: '114.29', of: 'budget', at: 'a.completion' },
    share: { value: '10', computed: false },
  });

  it('is all that it lacks, for the same figure', () => {
    expect(adopt(line(), full, true)).toEqual({ ...full, adopted: true });
    const coarse = { ...full, amount: { value: '80000', unit: '元' } } satisfies Line;
    expect(adopt(line(), coarse, true)).toMatchObject({
      purpose: '用于教学',
      adopted: true,
      amount: { value: '8.00' },
    });
  });

  it('is nothing for another figure or without a line', () => {
    const own = line();
    expect(adopt(own, { ...full, amount: { value: '8.01', unit: '万元' } }, true)).toBe(own);
    expect(adopt(own, undefined, true)).toBe(own);
  });

  it('excludes shares of another whole and computed shares', () => {
    expect(adopt(line(), full, false)).not.toHaveProperty('share');
    expect(adopt(line(), { ...full, share: { value: '10', computed: true } }, true)).not.toHaveProperty('share');
  });

  it('never replaces its own', () => {
    const own = line({
      changes: [{ trend: 'decrease', base: 'last-year-final' }],
      purpose: '用于培训',
      budgets: { budget: { value: '6', unit: '万元' } },
      completion: { value: '133.33', of: 'budget', at: 'b.completion' },
      share: { value: '20', computed: false },
    });
    expect(adopt(own, full, true)).toBe(own);
  });

  it.each([
    ['changes', { changes: [change] }],
    ['purpose', { purpose: '用于教学' }],
    ['budgets', { budgets: { adjustedBudget: { value: '7', unit: '万元' } as const } }],
    ['completion', { completion: { value: '114.29', of: 'adjustedBudget', at: 'a.completion' } as const }],
    ['share', { share: { value: '10', computed: false } as const }],
  ])('may be its %s alone', (_, only) => {
    expect(adopt(line(), line(only), true)).toEqual({ ...line(), ...only, adopted: true });
  });

  it('returns the same line if there is nothing to adopt', () => {
    const own = line();
    expect(adopt(own, line(), true)).toBe(own);
  });
});

describe('the counterpart of a line in another table', () => {
  const table = (code: string | undefined, name = '小学教育'): Line[] =>
    read([
      {
        level: 'class',
        name: '教育支出',
        amount: '1',
        lines: [{ level: 'item', name, amount: '1', ...(code && { code: { value: code, origin: 'stated' } }) }],
      },
    ]);
  const find = (own: Line[], others: Line[]) => counterparts(own, others)(own[1] as Line);

  it('has the same code, whatever its name', () => {
    const others = table('2050202', '小学');
    expect(find(table('2050202'), others)).toBe(others[1]);
  });

  it('has the same name and ancestors, if one of them has no code', () => {
    for (const [own, others] of [
      [table(undefined), table('2050202')],
      [table('2050202'), table(undefined)],
      [table(undefined), table(undefined)],
    ] as const) {
      expect(find([...own], [...others])).toBe(others[1]);
    }
  });

  it('does not exist if both codes or the names differ', () => {
    expect(find(table('2050202'), table('2050203'))).toBeUndefined();
    expect(find(table(undefined), table(undefined, '初中教育'))).toBeUndefined();
    const elsewhere = read([
      { level: 'class', name: '其他支出', amount: '1', lines: [{ level: 'item', name: '小学教育', amount: '1' }] },
    ]);
    expect(find(table(undefined), elsewhere)).toBeUndefined();
  });
});
