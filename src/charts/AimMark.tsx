'use client';
import type { Boxes, RowBox, TextBox } from './measure.js';
import { type ChartRow, isDrawn } from './rows.js';

interface AimMarkProps {
  row: ChartRow;
  box: RowBox;
  boxes: Boxes;
  hatch: string;
}

const DOT = 5;
const LINE = 3;

/** The mark of a `target` row: a line for the target, a dot for the earlier value, hatching on the side that meets the target. */
export function AimMark({ row, box, boxes, hatch }: AimMarkProps) {
  const { direction, stripX, stripWidth, em } = boxes;
  if (!isDrawn(row)) return <g />;
  const right = direction === 'rtl';
  const place = (x: number) => (right ? stripX + stripWidth - x : stripX + x);
  const middle = box.stripY + box.stripHeight / 2;
  const band = em * 0.8;
  const { line, dot, zone } = aim(row, stripWidth, DOT + 1);
  return (
    <g>
      <rect className="bd-mark-axis" x={stripX} y={middle - 0.5} width={stripWidth} height="1" />
      {zone && (
        <rect
          className="bd-mark-zone"
          fill={`url(#${hatch})`}
          x={right ? place(zone.x + zone.width) : place(zone.x)}
          y={middle - band / 2}
          width={zone.width}
          height={band}
        />
      )}
      <rect className="bd-mark" x={place(line) - LINE / 2} y={middle - em * 0.65} width={LINE} height={em * 1.3} />
      {dot !== undefined && <circle className="bd-mark-dot" cx={place(dot)} cy={middle} r={DOT} />}
    </g>
  );
}

/** A legend in each row: the line and the dot again, each before its figure. */
export function AimKeys({ row, box, boxes }: Pick<AimMarkProps, 'row' | 'box' | 'boxes'>) {
  const { em, direction } = boxes;
  const middle = ({ left, right }: TextBox) => (direction === 'rtl' ? right - em * KEY_MIDDLE : left + em * KEY_MIDDLE);
  const { figure, second } = box;
  const [promise, reached] = [figure?.lines[0], second?.lines[0]];
  if (!isDrawn(row)) return null;
  return (
    <>
      {figure && promise && (
        <rect
          className="bd-mark"
          x={middle(figure) - LINE / 2}
          y={promise.y - em * 0.45}
          width={LINE}
          height={em * 0.9}
        />
      )}
      {second && reached && <circle className="bd-mark-dot" cx={middle(second)} cy={reached.y} r={DOT - 0.5} />}
    </>
  );
}

/** Indent of a figure that has a legend symbol, and the symbol's middle, in em. As in charts.css. */
export const KEY_ROOM = 1.1;
const KEY_MIDDLE = 0.45;

export interface AimRow {
  value: number;
  compare?: number | undefined;
  meets?: 'above' | 'below' | undefined;
  full?: number | undefined;
}

/** Positions in px from the start of the strip. */
export interface Aim {
  /** The target. */
  line: number;
  /** The earlier value. */
  dot?: number | undefined;
  /** The side on which the target is met. */
  zone?: { x: number; width: number } | undefined;
}

/** Margin beyond the outermost value, as a share of the scale, so that there is room for the zone. */
const BEYOND = 0.12;

/** Places the values of a row. Each row has a scale of its own, from zero, since rows have units of their own. */
export function aim({ value, compare, meets, full }: AimRow, width: number, inset: number): Aim {
  const values = [value, compare ?? value];
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const beyond = (most - least) * BEYOND;
  const high = full !== undefined && most <= full ? full : most + (most > 0 ? beyond : 0);
  const low = least < 0 ? least - beyond : 0;
  const span = high - low || 1;
  const at = (number: number) => inset + ((number - low) / span) * (width - 2 * inset);
  const line = at(value);
  return {
    line,
    dot: compare === undefined ? undefined : at(compare),
    zone:
      meets === undefined ? undefined : meets === 'above' ? { x: line, width: width - line } : { x: 0, width: line },
  };
}
