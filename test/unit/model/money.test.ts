import { describe, expect, it } from 'vitest';
import { decimalOf, mainChange, moneyOf, readChange, sharedBase } from '../../../src/model/money.js';
import type { Change } from '../../../src/model/values.js';

const base = 'last-year-budget';
const trend = (change: Omit<Change, 'base'>) => readChange({ base, ...change }, '万元').trend;

describe('amounts', () => {
  it('have the unit of their section, or their own', () => {
    expect(moneyOf('98.5', '万元')).toEqual({ value: '98.5', unit: '万元' });
    expect(moneyOf({ value: '98.5' }, '万元')).toEqual({ value: '98.5', unit: '万元' });
    expect(moneyOf({ value: '985000', unit: '元' }, '万元')).toEqual({ value: '985000', unit: '元' });
    expect('at' in moneyOf('98.5', '万元')).toBe(false);
    expect('printed' in moneyOf({ value: '98.5' }, '万元')).toBe(false);
  });

  it('keep their printed form and path', () => {
    const printed = moneyOf({ value: '98.50', printed: '98. 50' }, '万元', 'overview.total.amount');
    expect(printed).toEqual({ value: '98.50', unit: '万元', printed: '98. 50', at: 'overview.total.amount' });
    expect(moneyOf('98.5', '万元', 'a')).toEqual({ value: '98.5', unit: '万元', at: 'a' });
  });

  it('may be absent', () => {
    expect(moneyOf({ absent: 'blank' }, '万元', 'a')).toEqual({ absent: 'blank' });
    expect(decimalOf({ absent: 'not-stated' })).toEqual({ absent: 'not-stated' });
    expect(decimalOf({ value: '12.5', unit: '%' })).toBe('12.5');
  });
});

describe('the trend of a change', () => {
  it('is that of the word if the figure is unsigned', () => {
    expect(trend({ direction: 'increase', amount: '3' })).toBe('increase');
    expect(trend({ direction: 'decrease', amount: '3' })).toBe('decrease');
    expect(trend({ amount: '3' })).toBe('increase');
  });

  it('is a decrease if the figure is negative, whatever the word', () => {
    expect(trend({ direction: 'increase', amount: '-3' })).toBe('decrease');
    expect(trend({ direction: 'decrease', amount: '-3' })).toBe('decrease');
    expect(trend({ amount: '-3' })).toBe('decrease');
  });

  it('is that of the figure if the word is 持平', () => {
    expect(trend({ direction: 'unchanged', amount: '3' })).toBe('increase');
    expect(trend({ direction: 'unchanged', amount: '-3' })).toBe('decrease');
  });

  it('is unchanged if the figure is zero, whatever the word', () => {
    expect(trend({ direction: 'increase', amount: '0.00' })).toBe('unchanged');
  });

  it('is that of the rate if there is no amount, and of the word if there is neither', () => {
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

  it('is read with the path of each figure', () => {
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

  it('has no keys for what is not stated', () => {
    expect(Object.keys(readChange({ base }, '万元'))).toEqual(['trend', 'base']);
    expect(Object.keys(mainChange([{ base, amount: '3' }], '万元') ?? {})).toEqual(['trend', 'base', 'amount']);
    expect(readChange(whole, '万元').amount).toStrictEqual({ value: '3', unit: '万元' });
  });

  it('is undefined if none is stated', () => {
    expect(mainChange(undefined, '万元', 'a')).toBeUndefined();
    expect(mainChange([], '万元', 'a')).toBeUndefined();
  });

  it('has a shared base only if all have the same', () => {
    const budget = readChange({ base }, '万元');
    const accounts = readChange({ base: 'last-year-final' }, '万元');
    expect(sharedBase([budget, undefined, budget])).toBe(base);
    expect(sharedBase([budget, accounts])).toBeUndefined();
    expect(sharedBase([undefined])).toBeUndefined();
  });
});
