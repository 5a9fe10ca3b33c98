import { Children, type ReactNode } from 'react';
import { Whole } from './whole.js';

export interface KeyFigure {
  key: string;
  label: ReactNode;
  figure: ReactNode;
  /** Small lines below the figure: a share, a change, the initial budget. Empty ones are left out. */
  under?: readonly ReactNode[];
}

/** Up to three large figures with labels. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="bd-key-figures" data-part="key-figures">
      {figures.map(({ key, label, figure, under }) => (
        <div key={key} className="bd-key-figure">
          <Whole>
            <dt className="bd-key-label">{label}</dt>
          </Whole>
          <dd className="bd-key-value">{figure}</dd>
          <Under lines={Children.toArray(under)} />
        </div>
      ))}
    </dl>
  );
}

function Under({ lines }: { lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <dd className="bd-key-under">
      {Children.map(lines, (line) => (
        <Whole>
          <span className="bd-lines-part">{line}</span>
        </Whole>
      ))}
    </dd>
  );
}
