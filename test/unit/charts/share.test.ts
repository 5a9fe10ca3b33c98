import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnWhole, segments } from '../../../src/charts/share.js';

describe('the whole of a chart of parts', () => {
  it('is the stated one, or the sum of the parts if that is larger because of rounding', () => {
    expect(drawnWhole([200, 94.8], 500)).toBe(500);
    expect(drawnWhole([300, 201], 500)).toBe(501);
    expect(drawnWhole([])).toBe(1);
  });
});

describe('the segments of a bar', () => {
  it('follow each other, and the smallest is still visible', () => {
    const drawn = segments([2174.49, 347.08, 151.7, 124.42, 5.53], 2803.23, 500);
    const last = drawn.at(-1);
    expect(last?.width).toBe(2);
    expect((last?.x ?? 0) + 2).toBeCloseTo(500, 1);
    expect((drawn[0]?.width ?? 0) / 500).toBeCloseTo(0.7757, 1);
  });

  it('leave the rest of the whole empty', () => {
    const [only] = segments([125], 500, 400);
    expect(only).toEqual({ x: 0, width: 100 });
  });

  it('have no width for zero', () => {
    expect(segments([0, 10], 10, 100)).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 100 },
    ]);
  });

  it('stay inside the bar if the last of them is zero', () => {
    expect(segments([0.01, 0], 0.01, 40)).toEqual([
      { x: 0, width: 40 },
      { x: 40, width: 0 },
    ]);
  });

  it('never leave the bar or overlap, however many there are', () => {
    const amounts = fc.array(
      fc.integer({ min: 0, max: 1e14 }).map((fen) => fen / 100),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(amounts, fc.double({ min: 40, max: 1200, noNaN: true }), (values, width) => {
        let at = 0;
        for (const { x, width: own } of segments(values, drawnWhole(values), width)) {
          expect(x).toBeGreaterThanOrEqual(at - 0.01);
          expect(own).toBeGreaterThanOrEqual(0);
          at = x + own;
          expect(at).toBeLessThanOrEqual(width + 0.01);
        }
      }),
    );
  });
});
