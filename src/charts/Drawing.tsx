'use client';
import {
  Component,
  type ReactNode,
  type RefObject,
  type SVGAttributes,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { AimKeys, AimMark, KEY_ROOM } from './AimMark.js';
import { Mark } from './Mark.js';
import { type Boxes, measureRows, type RowBox } from './measure.js';
import { PartMark } from './PartMark.js';
import { type Plot, plot } from './plot.js';
import { type ChartKind, type ChartRow, isDrawn, WHOLE_KEY } from './rows.js';
import { drawnWhole } from './share.js';
import { BoxText } from './Text.js';

export interface DrawingProps {
  kind: ChartKind;
  label: string;
  rows: readonly ChartRow[];
  labelLang: string | undefined;
  /** The placeholder, laid out by CSS: the texts and the strip of each row. */
  space: RefObject<HTMLElement | null>;
  /** Shown if drawing throws. */
  fallback: ReactNode;
}

type Measured = { boxes: Boxes; rows: readonly ChartRow[] };

/** The chart, drawn over its placeholder. Loaded lazily, as it imports recharts. */
export function Drawing({ fallback, ...props }: DrawingProps) {
  return (
    <DrawingBoundary fallback={fallback}>
      <Picture {...props} />
    </DrawingBoundary>
  );
}

/** Keeps an error in the drawing from the host page. The figures are in the table anyway. */
class DrawingBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

function Picture({ kind, label, rows, labelLang, space }: Omit<DrawingProps, 'fallback'>) {
  const hatch = `bd-hatch-${useId().replace(/[^\w-]/g, '')}`;
  const measured = useMeasured(space, rows);
  if (measured === undefined) return null;
  const { boxes } = measured;
  const parts = measured.rows.filter(({ key }) => key !== WHOLE_KEY);
  const whole = drawnWhole(
    parts.filter(isDrawn).map(({ value }) => value),
    measured.rows.find(({ key }) => key === WHOLE_KEY)?.value,
  );
  const plotted = plotOf(kind, measured, whole);
  const rtl = boxes.direction === 'rtl';
  return (
    <div className="bd-chart-picture" role="img" aria-label={label}>
      <BarChart
        layout="vertical"
        width={boxes.width}
        height={boxes.height}
        margin={{ top: 0, bottom: 0, left: boxes.stripX, right: boxes.width - boxes.stripX - boxes.stripWidth }}
        data={measured.rows.map((row) => ({ key: row.key, value: row.absent === undefined ? row.value : 0 }))}
        accessibilityLayer={false}
        {...anchor(rtl)}
        className="bd-chart-frame"
        style={{ width: '100%', height: '100%', cursor: 'inherit' }}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="bd-hatch-ground" width="5" height="5" />
            <rect className="bd-hatch-line" width={kind === 'target' ? 1 : 2} height="5" />
          </pattern>
        </defs>
        <XAxis type="number" domain={plotted.domain} allowDataOverflow reversed={rtl} hide />
        <YAxis type="category" dataKey="key" hide />
        <g className="bd-chart-labels">
          {boxes.rows.map((box, index) => {
            const row = measured.rows[index];
            return row && <RowTexts key={row.key} kind={kind} row={row} box={box} boxes={boxes} lang={labelLang} />;
          })}
        </g>
        <Bar
          dataKey="value"
          isAnimationActive={false}
          // Tiny values stay visible; zero has no bar.
          minPointSize={(value) => (value === 0 ? 0 : 2)}
          shape={({ index, x, width }: BarShapeProps) => {
            const [row, box, mark] = [measured.rows[index], boxes.rows[index], plotted.marks[index]];
            const bar = { x: Math.min(x, x + width), width: Math.abs(width) };
            if (row === undefined || box === undefined) return <g />;
            if (kind === 'target') return <AimMark row={row} box={box} boxes={boxes} hatch={hatch} />;
            if (kind === 'composition') {
              return <PartMark row={row} parts={parts} box={box} bar={bar} whole={whole} boxes={boxes} />;
            }
            if (mark === undefined) return <g />;
            return (
              <Mark
                kind={kind}
                row={row}
                box={box}
                mark={mark}
                bar={bar}
                zero={plotted.zero}
                boxes={boxes}
                hatch={hatch}
              />
            );
          }}
        />
      </BarChart>
    </div>
  );
}

/** On paper, where the box may have another aspect ratio, the chart is aligned to its start side. */
function anchor(rtl: boolean): Pick<SVGAttributes<SVGSVGElement>, 'preserveAspectRatio'> {
  return { preserveAspectRatio: rtl ? 'xMaxYMid meet' : 'xMinYMid meet' };
}

/** The scale of the strips and, for kinds with texts at the ends of bars, the positions of these. */
function plotOf(kind: ChartKind, { boxes, rows }: Measured, whole: number): Plot {
  if (kind === 'target' || kind === 'composition') {
    return { domain: [0, kind === 'target' ? 1 : whole], zero: 0, marks: [] };
  }
  return plot(
    rows.map((row, index) => ({
      value: isDrawn(row) ? row.value : undefined,
      compare: kind === 'paired' && Number.isFinite(row.compare) ? row.compare : undefined,
      textWidth: boxes.rows[index]?.text.width ?? 0,
      compareWidth: boxes.rows[index]?.compare.width ?? 0,
    })),
    boxes.stripWidth,
  );
}

/** The texts of a row that have boxes of their own. */
function RowTexts(props: { kind: ChartKind; row: ChartRow; box: RowBox; boxes: Boxes; lang: string | undefined }) {
  const { kind, row, box, boxes, lang } = props;
  const { em, direction } = boxes;
  const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const figures = kind === 'target' ? { side: start, inset: em * KEY_ROOM, em } : { side: end, em };
  const value = row.absent === undefined ? 'bd-chart-value' : 'bd-chart-word';
  return (
    <>
      <BoxText box={box.label} className="bd-chart-name" side={start} em={em} lang={lang} />
      <BoxText box={box.figure} className={value} {...figures} />
      <BoxText box={box.second} className="bd-chart-compare" {...figures} />
      {kind === 'target' && <AimKeys row={row} box={box} boxes={boxes} />}
      <BoxText box={box.note} className="bd-chart-reason" side={start} em={em} lang={lang} />
    </>
  );
}

/** Measures the placeholder, again whenever the rows or its size change. */
function useMeasured(space: RefObject<HTMLElement | null>, rows: readonly ChartRow[]): Measured | undefined {
  const [measured, setMeasured] = useState<Measured>();
  const last = useRef('');
  useLayoutEffect(() => {
    const element = space.current;
    if (element === null) return;
    const read = () => {
      const boxes = measureRows(element, rows);
      if (boxes === undefined) return;
      last.current = `${boxes.width} ${boxes.height}`;
      setMeasured({ boxes, rows });
    };
    read();
    if (typeof ResizeObserver !== 'function') return;
    const resized = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      if (last.current !== `${width} ${height}`) read();
    });
    resized.observe(element);
    return () => resized.disconnect();
  }, [space, rows]);
  return measured;
}
