'use client';
import type { Boxes, RowBox } from './measure.js';
import type { PlotMark } from './plot.js';
import { type ChartKind, type ChartRow, isDrawn, printed } from './rows.js';
import { BASELINE, Text } from './Text.js';

interface MarkProps {
  kind: ChartKind;
  row: ChartRow;
  box: RowBox;
  mark: PlotMark;
  /** As scaled by recharts. */
  bar: { x: number; width: number };
  zero: number;
  boxes: Boxes;
  hatch: string;
}

/** The bar of a row with its text, or the word for its absence in place of the bar. */
export function Mark({ kind, row, box, mark, bar, zero, boxes, hatch }: MarkProps) {
  const { em, direction, stripX, stripWidth } = boxes;
  const right = direction === 'rtl';
  /** From px after the strip's start to px from the left of the SVG. */
  const place = (x: number) => (right ? stripX + stripWidth - x : stripX + x);
  /** Left edge of a tick, kept inside the strip. */
  const tick = (x: number, width: number) =>
    Math.max(stripX, Math.min(place(x) - width / 2, stripX + stripWidth - width));
  const line = kind === 'paired' ? box.stripHeight / 2 : box.stripHeight;
  const height = Math.round(line * 0.72);
  const y = box.stripY + (line - height) / 2;
  const textY = box.stripY + line / 2 + em * BASELINE;
  const drawn = isDrawn(row);
  const side = right ? 'right' : 'left';
  const less = kind === 'change' && row.value < 0;
  return (
    <g>
      {drawn && bar.width > 0 && (
        <rect
          className={less ? 'bd-mark-less' : 'bd-mark'}
          data-tone={kind === 'change' ? undefined : row.tone}
          fill={less ? `url(#${hatch})` : undefined}
          x={less ? bar.x + 0.5 : bar.x}
          y={less ? y + 0.5 : y}
          width={less ? Math.max(1, bar.width - 1) : bar.width}
          height={less ? height - 1 : height}
        />
      )}
      {drawn && (kind === 'change' || bar.width === 0) && (
        <rect className="bd-mark-zero" x={tick(zero, 1.5)} y={box.stripY} width="1.5" height={line} />
      )}
      {mark.line !== undefined && (
        <CompareLine line={mark.line} y={box.stripY + line * 1.5} place={place} tick={tick} />
      )}
      <Text
        className={row.absent === undefined ? 'bd-chart-value' : 'bd-chart-word'}
        x={place(mark.textX)}
        y={textY}
        side={side}
        direction={box.text.direction}
        text={printed(row)}
        squeeze={mark.textWidth < box.text.width ? mark.textWidth : undefined}
      />
      {kind === 'paired' && row.compareText !== undefined && (
        <Text
          className="bd-chart-compare"
          x={place(mark.compareX)}
          y={textY + line}
          side={side}
          direction={box.compare.direction}
          text={row.compareText}
          squeeze={mark.compareWidth < box.compare.width ? mark.compareWidth : undefined}
        />
      )}
    </g>
  );
}

/** The value a bar is compared with: a thin line ending in a tick. */
function CompareLine(props: {
  line: NonNullable<PlotMark['line']>;
  y: number;
  place: (x: number) => number;
  tick: (x: number, width: number) => number;
}) {
  const { line, y, place, tick } = props;
  const end = line.x + line.width;
  return (
    <g className="bd-mark-compare">
      <rect x={Math.min(place(line.x), place(end))} y={y - 1} width={line.width} height="2" />
      <rect x={tick(line.toStart ? line.x : end, 2)} y={y - 4} width="2" height="8" />
    </g>
  );
}
