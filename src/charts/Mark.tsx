'use client';
import type { Boxes, Direction, RowBox } from './measure.js';
import type { PlotMark } from './plot.js';
import { type ChartKind, type ChartRow, printed } from './rows.js';

/** From the middle of a line of CJK or figures down to its baseline, in em. */
const baseline = 0.37;

/** The name of a row, in the lines the browser broke it into. */
export function Label(props: { box: RowBox; em: number; direction: Direction; lang: string | undefined }) {
  const { box, em, direction, lang } = props;
  const right = direction === 'rtl';
  return (
    <g lang={lang}>
      {box.lines.map(({ text, y }) => (
        <Text
          key={y}
          className="bd-chart-name"
          x={right ? box.labelRight : box.labelLeft}
          y={y + em * baseline}
          side={right ? 'right' : 'left'}
          direction={box.labelDirection}
          text={text}
        />
      ))}
    </g>
  );
}

interface MarkProps {
  kind: ChartKind;
  row: ChartRow;
  box: RowBox;
  mark: PlotMark;
  /** As recharts scaled it. */
  bar: { x: number; width: number };
  zero: number;
  boxes: Boxes;
  hatch: string;
}

/** The mark of a row with its figure, or the word of its absence in the mark's place. */
export function Mark({ kind, row, box, mark, bar, zero, boxes, hatch }: MarkProps) {
  const { em, direction, stripX, stripWidth } = boxes;
  const right = direction === 'rtl';
  /** From the start of the strip to the picture's own left. */
  const place = (x: number) => (right ? stripX + stripWidth - x : stripX + x);
  /** Left edge of a tick at a place, kept whole inside the strip. */
  const tick = (x: number, width: number) =>
    Math.max(stripX, Math.min(place(x) - width / 2, stripX + stripWidth - width));
  const line = kind === 'paired' ? box.stripHeight / 2 : box.stripHeight;
  const height = Math.round(line * 0.72);
  const y = box.stripY + (line - height) / 2;
  const textY = box.stripY + line / 2 + em * baseline;
  const absent = row.absent !== undefined;
  const side = right ? 'right' : 'left';
  const less = kind === 'change' && row.value < 0;
  return (
    <g>
      {!absent && bar.width > 0 && (
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
      {!absent && (kind === 'change' || bar.width === 0) && (
        <rect className="bd-mark-zero" x={tick(zero, 1.5)} y={box.stripY} width="1.5" height={line} />
      )}
      {mark.line !== undefined && (
        <CompareLine line={mark.line} y={box.stripY + line * 1.5} place={place} tick={tick} />
      )}
      <Text
        className={absent ? 'bd-chart-word' : 'bd-chart-value'}
        x={place(mark.textX)}
        y={textY}
        side={side}
        direction={box.textDirection}
        text={printed(row)}
        squeeze={mark.textWidth < box.textWidth ? mark.textWidth : undefined}
      />
      {kind === 'paired' && row.compareText !== undefined && (
        <Text
          className="bd-chart-compare"
          x={place(mark.compareX)}
          y={textY + line}
          side={side}
          direction={box.compareDirection}
          text={row.compareText}
          squeeze={mark.compareWidth < box.compareWidth ? mark.compareWidth : undefined}
        />
      )}
    </g>
  );
}

/** What a figure is compared with: a thin line that ends in a tick. */
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

interface TextProps {
  className: string;
  /** The side of the text that stands at `x`, whatever direction the text itself runs in. */
  side: 'left' | 'right';
  x: number;
  y: number;
  direction: Direction;
  text: string;
  /** Width to fit a text into that is wider than its room. */
  squeeze?: number | undefined;
}

function Text({ side, text, squeeze, ...rest }: TextProps) {
  const start = rest.direction === 'rtl' ? 'right' : 'left';
  return (
    <text
      {...rest}
      textAnchor={side === start ? 'start' : 'end'}
      textLength={squeeze}
      lengthAdjust={squeeze === undefined ? undefined : 'spacingAndGlyphs'}
    >
      {text}
    </text>
  );
}
