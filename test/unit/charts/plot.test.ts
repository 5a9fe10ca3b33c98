import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plot, type PlotRow, plot } from '../../../src/charts/plot.js';

const gap = 8;

/** The position of a value on the scale of a plot. */
function at(value: number, { domain: [low, high] }: Plot, width: number): number {
  return ((value - low) / (high - low)) * width;
}

const row = (value: number | undefined, textWidth = 60, compare?: number, compareWidth = 0): PlotRow => ({
  value,
  textWidth,
  compare,
  compareWidth,
});

describe('bars in one direction', () => {
  it('start at the left, and the longest bar with its text fills the width', () => {
    const rows = [row(1840.52, 90), row(4.9, 50), row(0, 10)];
    const drawn = plot(rows, 600);
    expect(drawn.zero).toBeCloseTo(0);
    expect(at(1840.52, drawn, 600)).toBeCloseTo(600 - gap - 90, 3);
    expect(drawn.marks.map(({ textX }) => Math.round(textX))).toEqual([
      510,
      Math.round((4.9 / 1840.52) * 502) + gap,
      gap,
    ]);
  });

  it('have the word of an absence in place of the bar', () => {
    const drawn = plot([row(10), row(undefined, 42)], 300);
    expect(drawn.marks[1]?.textX).toBe(0);
  });

  it('have no length if every figure is zero', () => {
    const drawn = plot([row(0, 10), row(0, 10)], 300);
    expect(drawn.zero).toBe(0);
    expect(drawn.marks.map(({ textX }) => textX)).toEqual([gap, gap]);
    expect(drawn.domain[1]).toBeGreaterThan(drawn.domain[0]);
  });
});

describe('a figure and the one it is compared with', () => {
  it('share a scale, each with its text at the end of its mark', () => {
    const drawn = plot([row(94, 50, 98, 80), row(36, 50, 0, 40), row(8)], 400);
    const [first, second, third] = drawn.marks;
    expect(first?.line?.width).toBeCloseTo(at(98, drawn, 400), 3);
    expect(first?.compareX).toBeCloseTo(at(98, drawn, 400) + gap, 3);
    expect((first?.compareX ?? 0) + 80).toBeLessThanOrEqual(400.001);
    expect(first?.textX).toBeCloseTo(at(94, drawn, 400) + gap, 3);
    expect(second?.line).toEqual({ x: 0, width: 0, toStart: false });
    expect(third?.line).toBeUndefined();
  });
});

describe('bars in both directions', () => {
  it('leave room for texts on both sides', () => {
    const drawn = plot([row(152.17, 100), row(-96.3, 90)], 580);
    expect(drawn.marks[1]?.textX).toBeCloseTo(0, 3);
    expect(at(-96.3, drawn, 580)).toBeCloseTo(90 + gap, 3);
    expect((drawn.marks[0]?.textX ?? 0) + 100).toBeCloseTo(580, 3);
  });

  it('put texts of negative bars right of zero if the left has no room', () => {
    const drawn = plot([row(152.17, 120), row(-96.3, 110)], 280);
    expect(drawn.marks[1]?.textX).toBeCloseTo(drawn.zero + gap, 3);
    expect(at(-96.3, drawn, 280)).toBeCloseTo(0, 3);
  });
});

describe('any rows in any width', () => {
  const amount = fc.integer({ min: -1e14, max: 1e14 }).map((fen) => fen / 100);
  const size = fc.double({ min: 0, max: 500, noNaN: true });
  const rows = fc.array(
    fc.record({
      value: fc.option(amount, { nil: undefined }),
      compare: fc.option(amount, { nil: undefined }),
      textWidth: size,
      compareWidth: size,
    }),
    { minLength: 1, maxLength: 30 },
  );

  it('have every bar, line and text inside the chart', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 120, max: 1200, noNaN: true }), (some, width) => {
        const drawn = plot(some, width);
        const inside = (from: number, to: number) => from >= -0.01 && to <= width + 0.01;
        expect(drawn.domain.every(Number.isFinite)).toBe(true);
        some.forEach(({ value }, index) => {
          const mark = drawn.marks[index];
          if (mark === undefined) throw new Error('a row has no mark');
          expect(inside(mark.textX, mark.textX + mark.textWidth)).toBe(true);
          expect(inside(mark.compareX, mark.compareX + mark.compareWidth)).toBe(true);
          if (mark.line) expect(inside(mark.line.x, mark.line.x + mark.line.width)).toBe(true);
          if (value !== undefined) expect(inside(at(value, drawn, width), at(value, drawn, width))).toBe(true);
        });
      }),
    );
  });
});
