'use client';
import type { Boxes, RowBox } from './measure.js';
import { type ChartRow, isDrawn, WHOLE_KEY } from './rows.js';
import { type Segment, segments } from './share.js';

interface PartMarkProps {
  row: ChartRow;
  /** All parts, for the bar of the whole. */
  parts: readonly ChartRow[];
  box: RowBox;
  /** As scaled by recharts. */
  bar: { x: number; width: number };
  whole: number;
  boxes: Boxes;
}

/** A part as a bar on the track of the whole; the whole as one bar of all parts, in the order and colours of the rows below. */
export function PartMark({ row, parts, box, bar, whole, boxes }: PartMarkProps) {
  const { direction, stripX, stripWidth } = boxes;
  const isWhole = row.key === WHOLE_KEY;
  const height = Math.round(Math.min(box.stripHeight, boxes.em * 1.5) * (isWhole ? 0.86 : 0.62));
  const y = box.stripY + (box.stripHeight - height) / 2;
  if (!isDrawn(row)) return <g />;
  const drawn = parts.filter(isDrawn);
  const place = ({ x, width }: Segment) => (direction === 'rtl' ? stripX + stripWidth - x - width : stripX + x);
  const pieces = isWhole
    ? segments(
        drawn.map(({ value }) => value),
        whole,
        stripWidth,
      )
    : [];
  const zeroX = direction === 'rtl' ? stripX + stripWidth - 1.5 : stripX;
  return (
    <g>
      <rect className="bd-mark-track" x={stripX + 0.5} y={y + 0.5} width={stripWidth - 1} height={height - 1} />
      {pieces.map(
        (piece, index) =>
          piece.width > 0 && (
            <rect
              key={drawn[index]?.key}
              className="bd-mark"
              data-tone={drawn[index]?.tone}
              x={place(piece)}
              y={y}
              width={piece.width}
              height={height}
            />
          ),
      )}
      {!isWhole && bar.width > 0 && (
        <rect className="bd-mark" data-tone={row.tone} x={bar.x} y={y} width={bar.width} height={height} />
      )}
      {bar.width === 0 && <rect className="bd-mark-zero" x={zeroX} y={y - 2} width="1.5" height={height + 4} />}
    </g>
  );
}
