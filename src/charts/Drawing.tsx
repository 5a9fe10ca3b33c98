'use client';
import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { Label, Mark } from './Mark.js';
import { type Boxes, measure } from './measure.js';
import { plot } from './plot.js';
import type { ChartKind, ChartRow } from './rows.js';

export interface DrawingProps {
  kind: ChartKind;
  label: string;
  rows: readonly ChartRow[];
  labelLang: string | undefined;
  /** The reserved space, laid out by CSS: a label and a strip a row. */
  space: RefObject<HTMLElement | null>;
}

type Measured = { boxes: Boxes; rows: readonly ChartRow[] };

/** The picture, drawn over the space reserved for it. Loaded lazily: the only importer of recharts. */
export function Drawing({ kind, label, rows, labelLang, space }: DrawingProps) {
  const hatch = `bd-hatch-${useId().replace(/[^\w-]/g, '')}`;
  const measured = useMeasured(space, rows);
  if (measured === undefined) return null;
  const { boxes } = measured;
  const { zero, domain, marks } = plot(
    measured.rows.map((row, index) => ({
      value: row.absent === undefined && Number.isFinite(row.value) ? row.value : undefined,
      compare: kind === 'paired' && Number.isFinite(row.compare) ? row.compare : undefined,
      textWidth: boxes.rows[index]?.textWidth ?? 0,
      compareWidth: boxes.rows[index]?.compareWidth ?? 0,
    })),
    boxes.stripWidth,
  );
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
        className="bd-chart-frame"
        style={{ width: '100%', height: '100%', cursor: 'inherit' }}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="bd-hatch-ground" width="5" height="5" />
            <rect className="bd-hatch-line" width="2" height="5" />
          </pattern>
        </defs>
        <XAxis type="number" domain={domain} allowDataOverflow reversed={rtl} hide />
        <YAxis type="category" dataKey="key" hide />
        <g className="bd-chart-labels">
          {boxes.rows.map((box, index) => (
            <Label
              key={measured.rows[index]?.key}
              box={box}
              em={boxes.em}
              direction={boxes.direction}
              lang={labelLang}
            />
          ))}
        </g>
        <Bar
          dataKey="value"
          isAnimationActive={false}
          // A figure too small to see keeps a visible mark; zero has none.
          minPointSize={(value) => (value === 0 ? 0 : 2)}
          shape={({ index, x, width }: BarShapeProps) => {
            const [row, box, mark] = [measured.rows[index], boxes.rows[index], marks[index]];
            if (row === undefined || box === undefined || mark === undefined) return <g />;
            return (
              <Mark
                kind={kind}
                row={row}
                box={box}
                mark={mark}
                bar={{ x: Math.min(x, x + width), width: Math.abs(width) }}
                zero={zero}
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

/** The boxes of the rows, read again when the rows change and when the space gets another size. */
function useMeasured(space: RefObject<HTMLElement | null>, rows: readonly ChartRow[]): Measured | undefined {
  const [measured, setMeasured] = useState<Measured>();
  const last = useRef('');
  useLayoutEffect(() => {
    const element = space.current;
    if (element === null) return;
    const read = () => {
      const boxes = measure(element, rows);
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
