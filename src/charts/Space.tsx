'use client';
import { forwardRef } from 'react';
import { boxedTexts, type ChartKind, type ChartRow } from './rows.js';

export interface SpaceProps {
  kind: ChartKind;
  rows: readonly ChartRow[];
  labelLang: string | undefined;
}

/** The room of a picture, laid out by CSS from the words of its rows, so that it has its final height before the picture comes. */
export const Space = forwardRef<HTMLDivElement, SpaceProps>(function Space({ kind, rows, labelLang }, ref) {
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
