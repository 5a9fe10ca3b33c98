import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aim } from '../../../src/charts/AimMark.js';

describe('the scale of a target', () => {
  it('ends at 100 % for at least 95 %, and last year’s 98 % is in the zone that meets it', () => {
    const { line, dot = 0, zone } = aim({ value: 95, compare: 98, meets: 'above', full: 100 }, 212, 6);
    expect(line).toBeCloseTo(6 + 190);
    expect(dot).toBeCloseTo(6 + 196);
    expect(zone).toEqual({ x: line, width: 212 - line });
  });

  it('has 150 outside the zone for at most 114', () => {
    const { line, dot = 0, zone } = aim({ value: 114, compare: 150, meets: 'below' }, 300, 6);
    expect(zone).toEqual({ x: 0, width: line });
    expect(dot).toBeGreaterThan(line);
  });

  it('has no zone without an operator', () => {
    expect(aim({ value: 3, compare: 3 }, 300, 6).zone).toBeUndefined();
  });

  it('starts at zero, or below it if a mark is negative', () => {
    expect(aim({ value: 0, compare: 0 }, 300, 6)).toEqual({ line: 6, dot: 6, zone: undefined });
    expect(aim({ value: -5, compare: 1.5, meets: 'below' }, 300, 6).line).toBeGreaterThan(6);
  });

  it('keeps every mark inside the chart', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map((fen) => fen / 100);
    const side = fc.constantFrom('above' as const, 'below' as const, undefined);
    fc.assert(
      fc.property(amount, amount, side, (value, compare, meets) => {
        const { line, dot = 0, zone = { x: 0, width: 0 } } = aim({ value, compare, meets }, 300, 6);
        for (const x of [line, dot]) expect(x >= 5.99 && x <= 294.01).toBe(true);
        expect(zone.x >= 0 && zone.width >= 0 && zone.x + zone.width <= 300.01).toBe(true);
      }),
    );
  });
});
