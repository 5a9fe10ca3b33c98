'use client';
import { forwardRef, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { DRAW } from '../export/draw.js';
import { boxedTexts, type ChartKind, type ChartRow, type ChartWhole, formOf } from './rows.js';

export type { ChartKind, ChartRow, ChartWhole } from './rows.js';

export interface ChartProps {
  kind: ChartKind;
  /** Printed above the chart. */
  title: string;
  /** Accessible name of the chart. */
  label: string;
  /** Shown in place of a chart that could not be loaded. */
  errorText: string;
  /** In the order they are drawn. */
  rows: readonly ChartRow[];
  /**
   * The whole that the rows of a `composition` are parts of.
   * @default their sum, which is then not printed
   */
  whole?: ChartWhole | undefined;
  /** `lang` of the rows' labels and notes, where it is not the widget's. */
  labelLang?: string | undefined;
}

type DrawingModule = typeof import('./Drawing.js');

/** Kept once loaded, so that charts which were never scrolled to can be drawn synchronously for printing. */
let loaded: DrawingModule | undefined;

async function loadDrawing(): Promise<DrawingModule> {
  loaded = await import('./Drawing.js');
  return loaded;
}

/**
 * A chart of figures that are also in a table next to it.
 *
 * Renders a `<figure>`. The server renders its title and a placeholder of the final height, which CSS lays out from the texts of the
 * rows. The drawing is loaded when the placeholder comes near the viewport. Every value is printed, so that no one has to tell colours
 * apart.
 */
export function Chart({ title, label, errorText, labelLang, ...props }: ChartProps) {
  const { kind, rows } = useMemo(
    () => formOf(props.kind, props.rows, props.whole),
    [props.kind, props.rows, props.whole],
  );
  const space = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<DrawingModule | 'failed'>();
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    const element = space.current;
    if (element === null) return;
    let gone = false;
    const show = (state: DrawingModule | 'failed') => {
      if (!gone) setDrawing(state);
    };
    let failed = false;
    // After a failure, tries again on the next approach and when the network is back.
    const draw = () =>
      loadDrawing().then(
        (drawn) => {
          stop();
          show(drawn);
        },
        () => {
          failed = true;
          show('failed');
        },
      );
    const again = () => failed && draw();
    const stop = whenNear(element, draw);
    const print = () =>
      flushSync(() => {
        setPrinting(true);
        if (loaded !== undefined) setDrawing(loaded);
      });
    const endPrint = () => setPrinting(false);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', endPrint);
    window.addEventListener('online', again);
    element.addEventListener(DRAW, draw);
    return () => {
      gone = true;
      stop();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', endPrint);
      window.removeEventListener('online', again);
      element.removeEventListener(DRAW, draw);
    };
  }, []);

  if (props.rows.length === 0) return null;
  const failed = <p className="bd-chart-error">{errorText}</p>;
  return (
    <figure className="bd-figure" data-kind={kind} data-state={stateOf(drawing)}>
      <figcaption className="bd-figure-title">{title}</figcaption>
      <div className="bd-chart" data-printing={printing ? '' : undefined}>
        <Space ref={space} kind={kind} rows={rows} labelLang={labelLang} />
        {drawing === 'failed' && failed}
        {drawing !== undefined && drawing !== 'failed' && (
          <drawing.Drawing
            // Remounts to measure synchronously: a ResizeObserver would fire after the page is printed.
            key={printing ? 'paper' : 'screen'}
            kind={kind}
            label={label}
            rows={rows}
            labelLang={labelLang}
            space={space}
            fallback={failed}
          />
        )}
      </div>
    </figure>
  );
}

function stateOf(drawing: DrawingModule | 'failed' | undefined): string {
  if (drawing === undefined) return 'reserved';
  return drawing === 'failed' ? 'failed' : 'drawn';
}

interface SpaceProps {
  kind: ChartKind;
  rows: readonly ChartRow[];
  labelLang: string | undefined;
}

/** The placeholder, laid out by CSS from the texts of the rows, so that it has its final height before the chart is drawn. */
const Space = forwardRef<HTMLDivElement, SpaceProps>(function Space({ kind, rows, labelLang }, ref) {
  return (
    <div className="bd-chart-space" data-kind={kind} ref={ref} aria-hidden="true">
      {rows.map((row) => {
        const { figure, second, note } = boxedTexts(kind, row);
        return (
          <span key={row.key} className="bd-chart-row">
            <span
              className="bd-chart-label"
              data-text={row.label}
              data-kind={kind}
              data-noted={note === undefined ? undefined : ''}
              lang={labelLang}
            />
            {figure !== undefined && <span className="bd-chart-figure" data-text={figure} data-kind={kind} />}
            <span className="bd-chart-strip" data-kind={kind} />
            {second !== undefined && <span className="bd-chart-second" data-text={second} data-kind={kind} />}
            {note !== undefined && <span className="bd-chart-note" data-text={note} lang={labelLang} />}
          </span>
        );
      })}
    </div>
  );
});

/**
 * Calls `act` each time the element comes near the viewport and is displayed; without `IntersectionObserver`, once and right away if it
 * is displayed. Returns a cleanup function.
 */
function whenNear(element: Element, act: () => void): () => void {
  if (typeof IntersectionObserver === 'function') {
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) act();
      },
      { rootMargin: '600px 0px' },
    );
    near.observe(element);
    return () => near.disconnect();
  }
  if (element.getBoundingClientRect().width > 0) act();
  return () => undefined;
}
