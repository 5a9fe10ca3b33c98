'use client';
import { aim } from './aim.js';
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

/** A promise and what was reached before, on the row's own scale; each with its sign again before its figure. */
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

/** The signs of both marks again, each in the room before its words. */
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

/** The room before words that have the sign of their mark, and the middle of the sign, in em. As in charts.css. */
export const KEY_ROOM = 1.1;
const KEY_MIDDLE = 0.45;
