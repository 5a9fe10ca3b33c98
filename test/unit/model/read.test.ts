import { describe, expect, it } from 'vitest';
import { amountIn, figureUnit, figureValue, isAbsent, presentSection } from '../../../src/model/read.js';
import type { Amount, Stated } from '../../../src/model/values.js';

describe('readers', () => {
  it('distinguish absences from values', () => {
    const values: Stated<Amount>[] = ['0', { value: '0' }, { absent: 'blank' }];
    expect(values.map((value) => isAbsent(value))).toEqual([false, false, true]);
    expect(isAbsent<unknown>(null)).toBe(false);
  });

  it('read a figure and its unit, which overrides that of the section', () => {
    expect(figureValue('12.50')).toBe('12.50');
    expect(figureValue({ value: '12.50', unit: '元' })).toBe('12.50');
    expect(figureUnit('1', '万元')).toBe('万元');
    expect(figureUnit({ value: '1' }, '万元')).toBe('万元');
    expect(figureUnit({ value: '1', unit: '元' }, '万元')).toBe('元');
  });

  it('convert an amount to another unit', () => {
    expect(amountIn('1.5', '万元', '元')).toBe('15000');
    expect(amountIn({ value: '15000', unit: '元' }, '亿元', '万元')).toBe('1.5000');
  });

  it('return a section or undefined', () => {
    expect(presentSection({ absent: 'withheld', statement: '不宜公开' })).toBeUndefined();
    expect(presentSection({ total: 1 })).toEqual({ total: 1 });
  });
});
