import { describe, expect, it } from 'vitest';
import { decimalOf, mainChange, moneyOf, readChange, sharedBase } from '../../../src/model/money.js';
import type { Change } from '../../../src/model/values.js';

const base = 'last-year-budget';
const trend = (change: Omit<Change, 'base'>) => readChange({ base, ...change }, '万元').trend;

describe('amounts', () => {
  it('carry the unit of their section, or their own', () => {
    expect(moneyOf('98.5', '万元')).toEqual({ value: '98.5', unit: '万元' });
    expect(moneyOf({ value: '98.5' }, '万元')).toEqual({ value: '98.5', unit: '万元' });
    expect(moneyOf({ value: '985000', unit: '元' }, '万元')).toEqual({ value: '985000', unit: '元' });
    expect('at' in moneyOf('98.5', '万元')).toBe(false);
    expect('printed' in moneyOf({ value: '98.5' }, '万元')).toBe(false);
  });

  it('keep what was printed and where it stands', () => {
    const printed = moneyOf({ value: '98.50', printed: '98. 50' }, '万元', 'overview.total.amount');
    expect(printed).toEqual({ value: '98.50', unit: '万元', printed: '98. 50', at: 'overview.total.amount' });
    expect(moneyOf('98.5', '万元', 'a')).toEqual({ value: '98.5', unit: '万元', at: 'a' });
  });

  it('leave an absence what it is', () => {
    expect(moneyOf({ absent: 'blank' }, '万元', 'a')).toEqual({ absent: 'blank' });
    expect(decimalOf({ absent: 'not-stated' })).toEqual({ absent: 'not-stated' });
    expect(decimalOf({ value: '12.5', unit: '%' })).toBe('12.5');
  });
});

describe('the trend of a change', () => {
  it('is that of its word, when its figure has no sign', () => {
    expect(trend({ direction: 'increase', amount: '3' })).toBe('increase');
    expect(trend({ direction: 'decrease', amount: '3' })).toBe('decrease');
    expect(trend({ amount: '3' })).toBe('increase');
  });

  it('is a decrease where the figure is negative, whatever the word', () => {
    expect(trend({ direction: 'increase', amount: '-3' })).toBe('decrease');
    expect(trend({ direction: 'decrease', amount: '-3' })).toBe('decrease');
    expect(trend({ amount: '-3' })).toBe('decrease');
  });

  it('is that of the figure under the word 持平', () => {
    expect(trend({ direction: 'unchanged', amount: '3' })).toBe('increase');
    expect(trend({ direction: 'unchanged', amount: '-3' })).toBe('decrease');
  });

  it('is none where the figure is nought, whatever the word', () => {
    expect(trend({ direction: 'increase', amount: '0.00' })).toBe('unchanged');
  });

  it('is told from the rate where no amount is stated, and from the word where neither is', () => {
    expect(trend({ direction: 'increase', amount: { absent: 'blank' }, rate: '-5' })).toBe('decrease');
    expect(trend({ direction: 'increase', rate: '0' })).toBe('unchanged');
    expect(trend({ direction: 'decrease', amount: { absent: 'blank' } })).toBe('decrease');
    expect(trend({})).toBe('unchanged');
  });
});

describe('a change', () => {
  const whole: Change = {
    base,
    direction: 'decrease',
    printed: '下降（增长）',
    amount: '3',
    rate: '2.5',
    baseAmount: '120',
    reason: '人员减少',
  };

  it('is read whole, each figure with its place', () => {
    expect(mainChange([whole, { base }], '万元', 'overview.total')).toEqual({
      at: 'overview.total.changes[0]',
      trend: 'decrease',
      base,
      amount: { value: '3', unit: '万元', at: 'overview.total.changes[0].amount' },
      rate: '2.5',
      baseAmount: { value: '120', unit: '万元', at: 'overview.total.changes[0].baseAmount' },
      reason: '人员减少',
      printed: '下降（增长）',
    });
  });

  it('has nothing that the document does not state', () => {
    expect(Object.keys(readChange({ base }, '万元'))).toEqual(['trend', 'base']);
    expect(Object.keys(mainChange([{ base, amount: '3' }], '万元') ?? {})).toEqual(['trend', 'base', 'amount']);
    expect(readChange(whole, '万元').amount).toStrictEqual({ value: '3', unit: '万元' });
  });

  it('is none where none is stated', () => {
    expect(mainChange(undefined, '万元', 'a')).toBeUndefined();
    expect(mainChange([], '万元', 'a')).toBeUndefined();
  });

  it('shares its base with the others, or the base is named for each', () => {
    const budget = readChange({ base }, '万元');
    const accounts = readChange({ base: 'last-year-final' }, '万元');
    expect(sharedBase([budget, undefined, budget])).toBe(base);
    expect(sharedBase([budget, accounts])).toBeUndefined();
    expect(sharedBase([undefined])).toBeUndefined();
  });
});
