'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { DRAW } from '../export/draw.js';
import { type ChartKind, type ChartRow, type ChartWhole, formOf } from './rows.js';
import { Space } from './Space.js';
import { whenNear } from './whenNear.js';

export type { ChartKind, ChartRow, ChartWhole } from './rows.js';

export interface ChartProps {
  /** The form that answers the reader's question. */
  kind: ChartKind;
  /** What the picture shows, printed above it. */
  title: string;
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** Said in the picture's place when it could not be loaded. */
  errorText: string;
  /** Rows in the order they are drawn. */
  rows: readonly ChartRow[];
  /** What the parts of a `composition` make up. Default: their sum, which is then not printed. */
  whole?: ChartWhole | undefined;
  /** Language of the rows' labels and notes, where it is not the widget's. */
  labelLang?: string | undefined;
}

type DrawingModule = typeof import('./Drawing.js');

/** Kept after the first loading, so that printing can draw what the reader has not scrolled to yet. */
let loaded: DrawingModule | undefined;

async function loadDrawing(): Promise<DrawingModule> {
  loaded = await import('./Drawing.js');
  return loaded;
}

/**
 * An illustration of figures that stand in a table beside it.
 *
 * Renders a `<figure>`. The server gives its title and an empty space of the final height, laid out by CSS from the rows'
 * labels; the picture is loaded when the reader comes near. It prints every value on its mark and needs no colour to be read.
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
    // A picture that could not be loaded is tried again when the reader comes near again, and when the network is back.
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
            // Measures its space anew, and at once: observers come too late for paper.
            key={printing ? 'paper' : 'screen'}
            kind={kind}
            label={label}
            rows={rows}
            labelLang={labelLang}
            space={space}
            instead={failed}
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
