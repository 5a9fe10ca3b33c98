import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, product, rateOfChange, roundTo, shareOf, sum } from '../../../src/model/arithmetic.js';
import { abs, compare, convert, halfUnit, isZero, places, roundsTo, sign } from '../../../src/model/decimal.js';
import type { DecimalString, MoneyUnit } from '../../../src/model/values.js';

/** A decimal as an integer, so that the tests can calculate with bigints: `digits` / 10^`scale`. */
interface Whole {
  digits: bigint;
  scale: number;
}

function printed({ digits, scale }: Whole): DecimalString {
  const text = `${digits < 0n ? -digits : digits}`.padStart(scale + 1, '0');
  const point = text.length - scale;
  const body = scale === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return `${digits < 0n ? '-' : ''}${body}` as DecimalString;
}

/** The decimal × 10^20. */
function fine({ digits, scale }: Whole): bigint {
  return digits * 10n ** BigInt(20 - scale);
}

/** A printed decimal × 10^`scale`. */
function read(text: string, scale = 20): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.padEnd(scale, '0'));
  return text.startsWith('-') ? -digits : digits;
}

const LIMIT = 10n ** 24n;
const wholes = fc.record({ digits: fc.bigInt({ min: -LIMIT, max: LIMIT }), scale: fc.integer({ min: 0, max: 8 }) });
const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;

describe('exact arithmetic', () => {
  it('has no floating-point errors', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['9007199254740993', '0.01'])).toBe('9007199254740993.01');
    expect(sum([])).toBe('0');
    expect(difference('0.3', '0.1')).toBe('0.2');
    expect(product('1.1', '1.1')).toBe('1.21');
  });

  it('adds, subtracts, multiplies and compares like scaled integers', () => {
    fc.assert(
      fc.property(wholes, wholes, (a, b) => {
        const [x, y] = [printed(a), printed(b)];
        expect(read(sum([x, y]))).toBe(fine(a) + fine(b));
        expect(read(difference(x, y))).toBe(fine(a) - fine(b));
        expect(read(product(x, y), 40)).toBe(fine(a) * fine(b));
        expect(compare(x, y)).toBe(fine(a) < fine(b) ? -1 : fine(a) > fine(b) ? 1 : 0);
        for (const result of [sum([x, y]), difference(x, y), product(x, y)]) expect(result).toMatch(PLAIN);
      }),
    );
  });

  it('never writes an exponent or a negative zero', () => {
    expect(product('0.0000001', '0.0000001')).toBe('0.00000000000001');
    expect(product('1000000000000', '1000000000000')).toBe('1000000000000000000000000');
    expect(difference('0.00', '0')).toBe('0');
    expect(product('-1', '0')).toBe('0');
    expect(roundTo('-0.004', 2)).toBe('0.00');
  });
});

describe('reading a printed decimal', () => {
  it('recognises sign and zero with any number of places', () => {
    expect([sign('-0.01'), sign('-0.00'), sign('0'), sign('12')]).toEqual([-1, 0, 0, 1]);
    expect([isZero('0.000'), isZero('-0'), isZero('0.001')]).toEqual([true, true, false]);
    expect([abs('-3.50'), abs('3.50')]).toEqual(['3.50', '3.50']);
  });

  it('counts places and gives half a unit of the last one', () => {
    expect([places('12'), places('12.0'), places('-0.125')]).toEqual([0, 1, 3]);
    expect([halfUnit('12'), halfUnit('12.5'), halfUnit('-12.50')]).toEqual(['0.5', '0.05', '0.005']);
    const long = `0.${'1'.repeat(40)}` as DecimalString;
    expect(halfUnit(long)).toBe(`0.${'0'.repeat(40)}5`);
  });

  it('has a half unit that is half the distance to the next printed figure', () => {
    fc.assert(
      fc.property(wholes, ({ digits, scale }) => {
        const [value, next] = [printed({ digits, scale }), printed({ digits: digits + 1n, scale })];
        expect(compare(sum([halfUnit(value), halfUnit(value)]), difference(next, value))).toBe(0);
      }),
    );
  });
});

describe('rounding', () => {
  it('rounds half away from zero and prints every place', () => {
    expect(roundTo('2.345', 2)).toBe('2.35');
    expect(roundTo('-2.345', 2)).toBe('-2.35');
    expect(roundTo('1.005', 2)).toBe('1.01');
    expect(roundTo('7', 2)).toBe('7.00');
    expect(roundTo('0.5', 0)).toBe('1');
  });

  it.each([
    ['2.345', '2.35', true],
    ['2.344', '2.35', false],
    ['2.345', '2.34', false],
    ['-2.345', '-2.35', true],
    ['-2.345', '2.35', false],
    ['0.96', '1', true],
    ['-0.004', '0.00', true],
    ['2.5', '2.50', true],
    ['2.5', '2.51', false],
  ] as const)('tells whether %s rounds to %s', (fine, coarse, expected) => {
    expect(roundsTo(fine, coarse)).toBe(expected);
  });

  it('recognises the result of roundTo, but not its neighbours', () => {
    fc.assert(
      fc.property(wholes, fc.integer({ min: 0, max: 6 }), (whole, digits) => {
        const value = printed(whole);
        const rounded = roundTo(value, digits);
        const step = printed({ digits: 1n, scale: digits });
        expect(roundsTo(value, rounded)).toBe(true);
        expect(roundsTo(value, roundTo(sum([rounded, step]), digits))).toBe(false);
        expect(roundsTo(value, roundTo(difference(rounded, step), digits))).toBe(false);
      }),
    );
  });

  it('stays within half a unit of the target', () => {
    fc.assert(
      fc.property(wholes, fc.integer({ min: 0, max: 6 }), (whole, digits) => {
        const value = printed(whole);
        const rounded = roundTo(value, digits);
        expect(places(rounded)).toBe(digits);
        expect(compare(abs(difference(rounded, value)), halfUnit(rounded))).not.toBe(1);
      }),
    );
  });
});

describe('shares and rates', () => {
  it('gives percentages, or undefined if the whole or base is zero', () => {
    expect(shareOf('1', '3')).toBe('33.33');
    expect(shareOf('2', '3', 0)).toBe('67');
    expect(shareOf('1', '8', 4)).toBe('12.5000');
    expect(shareOf('0', '8')).toBe('0.00');
    expect(shareOf('1', '0.00')).toBeUndefined();
    expect(rateOfChange('150', '100')).toBe('50.00');
    expect(rateOfChange('50', '100', 1)).toBe('-50.0');
    expect(rateOfChange('50', '-100')).toBe('150.00');
    expect(rateOfChange('5', '0')).toBeUndefined();
  });

  it('is exact to half a unit of the last place', () => {
    fc.assert(
      fc.property(wholes, wholes, (part, whole) => {
        fc.pre(whole.digits !== 0n);
        const share = shareOf(printed(part), printed(whole), 6) as DecimalString;
        // |share × whole − part × 100| ≤ half a unit of the share × |whole|
        const off = abs(difference(product(share, printed(whole)), product(printed(part), '100')));
        expect(compare(off, product(halfUnit(share), abs(printed(whole))))).not.toBe(1);
      }),
    );
  });
});

describe('units', () => {
  it.each([
    ['12.5', '万元', '元', '125000'],
    ['0.05', '万元', '元', '500'],
    ['1234567.89', '元', '万元', '123.456789'],
    ['125000', '元', '万元', '12.5000'],
    ['-3', '亿元', '万元', '-30000'],
    ['1', '元', '亿元', '0.00000001'],
    ['0', '元', '万元', '0.0000'],
    ['12.50', '万元', '万元', '12.50'],
  ] as const)('converts %s %s to %s: %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it('converts back without loss', () => {
    const units = fc.constantFrom<MoneyUnit>('元', '万元', '亿元');
    fc.assert(
      fc.property(wholes, units, units, (whole, from, to) => {
        const value = printed(whole);
        const back = convert(convert(value, from, to), to, from);
        expect(compare(back, value)).toBe(0);
        expect(convert(value, from, to)).toMatch(PLAIN);
      }),
    );
  });
});
