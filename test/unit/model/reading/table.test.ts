import { describe, expect, it } from 'vitest';
import type { Portion } from '../../../../src/model/index.js';
import { type Line, portionLine } from '../../../../src/model/reading/line.js';
import { tableOf, withCompared } from '../../../../src/model/reading/table.js';

const line = (amount: Portion['amount'], more: Partial<Line> = {}, portion: Partial<Portion> = {}): Line =>
  portionLine({ key: 'expenditure.lines[0]', kind: 'class', ...more }, { amount, ...portion }, '万元');

const total = (portion: Partial<Portion> = {}): Line =>
  portionLine({ key: 'expenditure.total', kind: 'total' }, { amount: '200', ...portion }, '万元');

const columns = (lines: Line[], whole = total()) => tableOf('expenditure', '万元', lines, whole).columns;

describe('a table', () => {
  it('has its section, unit and total', () => {
    const whole = total();
    expect(tableOf('revenue', '元', [], whole)).toEqual({
      from: 'revenue',
      unit: '元',
      lines: [],
      total: whole,
      columns: {
        budgets: [],
        completions: [],
        splits: [],
        funds: [],
        compared: 'none',
        share: 'none',
        change: false,
        text: 'none',
      },
      emptySplits: [],
      emptyFunds: [],
    });
  });
});

describe('the shares of a table', () => {
  const shareOf = (own: Line, whole = total()) => tableOf('expenditure', '万元', [own], whole).lines[0]?.share;

  it('are computed of the total if they are not printed', () => {
    expect(shareOf(line('50'))).toEqual({ value: '25.00', computed: true });
    expect(shareOf(line({ value: '500000', unit: '元' }))).toEqual({ value: '25.00', computed: true });
    expect(shareOf(line({ absent: 'not-stated' }, { sum: { value: '100', unit: '万元' } }))).toEqual({
      value: '50.00',
      computed: true,
    });
  });

  it('are kept as printed, even if wrong', () => {
    expect(shareOf(line('50', {}, { share: '26' }))).toEqual({
      value: '26',
      computed: false,
      at: 'expenditure.lines[0].share',
    });
    expect(shareOf(line('50', {}, { share: { absent: 'blank' } }))).toMatchObject({
      value: { absent: 'blank' },
      computed: false,
    });
  });

  it('are undefined if an amount is unknown or the total is zero', () => {
    expect(shareOf(line({ absent: 'withheld' }))).toBeUndefined();
    expect(shareOf(line('50'), total({ amount: { absent: 'blank' } }))).toBeUndefined();
    expect(shareOf(line('50'), total({ amount: '0.00' }))).toBeUndefined();
  });

  it.each(['balance', 'fund', 'current-year', 'total', 'grand-total'] as const)(
    'are undefined for a line of the kind %s',
    (kind) => {
      expect(shareOf(line('50', { kind }))).toBeUndefined();
    },
  );
});

describe('the columns of a table', () => {
  const change = (more: object = {}) => ({
    changes: [{ base: 'last-year-budget' as const, amount: '1' as const, ...more }],
  });

  it('are those that at least one line fills', () => {
    expect(columns([line('50'), line('60')])).toEqual({
      budgets: [],
      completions: [],
      splits: [],
      funds: [],
      compared: 'none',
      share: 'computed',
      change: false,
      text: 'none',
    });
    const adjusted = { adjustedBudget: '70', completion: '85.71', completionOf: 'adjustedBudget' } as const;
    expect(columns([line('50'), line('60', {}, { budget: '70', completion: '85.71' })])).toMatchObject({
      budgets: ['budget'],
      completions: ['budget'],
    });
    expect(columns([line('50', {}, { budget: '0' }), line('60', {}, adjusted)])).toMatchObject({
      budgets: ['budget', 'adjustedBudget'],
      completions: ['adjustedBudget'],
    });
    expect(columns([line('50')], total({ budget: '70', completion: '85.71', ...change() }))).toMatchObject({
      budgets: ['budget'],
      completions: ['budget'],
      change: true,
    });
  });

  it('have the base of the changes if all have the same', () => {
    expect(columns([line('50', {}, change()), line('60')])).toMatchObject({ change: true, base: 'last-year-budget' });
    const mixed = columns([line('50', {}, change()), line('60', {}, change({ base: 'last-year-final' }))]);
    expect(mixed.change).toBe(true);
    expect(mixed).not.toHaveProperty('base');
    expect(columns([line('50')])).not.toHaveProperty('base');
  });

  it.each([
    ['none', {}, {}],
    ['reason', change({ reason: '人员增加' }), change()],
    ['purpose', { purpose: '用于教学' }, {}],
    ['both', { purpose: '用于教学' }, change({ reason: '人员增加' })],
  ] as const)('have texts: %s', (text, first, second) => {
    expect(columns([line('50', {}, first), line('60', {}, second)]).text).toBe(text);
  });

  it('tell whether shares and comparisons are printed, computed, or some of each', () => {
    const printed = line('50', {}, { share: '25' });
    expect(columns([printed, printed]).share).toBe('printed');
    expect(columns([printed, line('60')]).share).toBe('mixed');
    expect(columns([line('60'), printed]).share).toBe('mixed');
    expect(columns([line('60'), line('50')]).share).toBe('computed');
    const compared = (computed: boolean) =>
      line('50', { compared: { money: { value: '40', unit: '万元' }, computed } });
    expect(columns([compared(true), line('60')]).compared).toBe('computed');
    expect(columns([compared(false)]).compared).toBe('printed');
    expect(columns([compared(false), compared(true)]).compared).toBe('mixed');
  });

  it('have a split if a line has an amount of it; else the absence that all lines share is listed', () => {
    const blank = { absent: 'blank' } as const;
    const money = { value: '5', unit: '万元' } as const;
    const splits = (...all: Line['splits'][]) => {
      const table = tableOf(
        'expenditure',
        '万元',
        all.map((own) => line('50', { splits: own })),
        total(),
      );
      return [table.columns.splits, table.emptySplits];
    };
    expect(splits({ basic: money, project: money }, {})).toEqual([['basic', 'project'], []]);
    expect(splits({ business: blank, basic: money }, { business: blank })).toEqual([
      ['basic'],
      [{ split: 'business', absence: blank }],
    ]);
    expect(splits({ business: blank }, { business: money })).toEqual([['business'], []]);
    expect(splits({ business: blank }, { business: { absent: 'not-arranged' } })).toEqual([['business'], []]);
    expect(splits({}, { remittedUp: blank })).toEqual([[], [{ split: 'remittedUp', absence: blank }]]);
    expect(splits({}, {})).toEqual([[], []]);
  });

  it('have a source of funds if a line or the total has an amount of it', () => {
    const blank = { absent: 'blank' } as const;
    const money = { value: '5', unit: '万元' } as const;
    const first = line('50', { funds: { 'general-public-budget': money, 'government-fund': blank } });
    const second = line('50', { funds: { 'government-fund': blank, other: blank } });
    const table = tableOf('revenue', '万元', [first, second], { ...total(), funds: { other: money } });
    expect(table.columns.funds).toEqual(['general-public-budget', 'other']);
    expect(table.emptyFunds).toEqual([{ source: 'government-fund', absence: blank }]);
  });
});

describe('the figure a line is compared with', () => {
  const changed = (amount: Portion['amount'], change: object) =>
    withCompared(line(amount, {}, { changes: [{ base: 'last-year-budget', ...change }] }));

  it('is the printed one', () => {
    expect(changed('50', { baseAmount: '40.5' }).compared).toEqual({
      money: { value: '40.5', unit: '万元', at: 'expenditure.lines[0].changes[0].baseAmount' },
      computed: false,
    });
    expect(changed('50', { baseAmount: { absent: 'withheld' }, amount: '1' }).compared).toEqual({
      money: { absent: 'withheld' },
      computed: false,
    });
  });

  it('is else this year’s amount minus the change, with the most decimal places of both', () => {
    expect(changed('50.0', { amount: '9.25', direction: 'increase' }).compared).toEqual({
      money: { value: '40.75', unit: '万元' },
      computed: true,
    });
    expect(changed('50.00', { amount: '9.5', direction: 'decrease' }).compared?.money).toEqual({
      value: '59.50',
      unit: '万元',
    });
  });

  it.each([
    ['no change', '50', undefined],
    ['a change without amount', '50', { direction: 'unchanged' }],
    ['a change in another unit', '50', { amount: { value: '100', unit: '元' } }],
    ['an amount that is not known', { absent: 'blank' }, { amount: '1' }],
    ['the year’s own budget', '50', { base: 'this-year-budget', amount: '1', baseAmount: '49' }],
  ] as const)('is undefined with %s', (_, amount, change) => {
    const own = change === undefined ? line(amount) : undefined;
    expect(own ? withCompared(own) : changed(amount, change ?? {})).not.toHaveProperty('compared');
    if (own) expect(withCompared(own)).toBe(own);
  });
});
