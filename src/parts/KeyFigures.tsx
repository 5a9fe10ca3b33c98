import type { ReactNode } from 'react';

export interface KeyFigure {
  key: string;
  label: ReactNode;
  /** The figure, an `<Amount>`. */
  figure: ReactNode;
  /** What stands small under it: a change or a share. */
  under?: ReactNode;
}

/** At most three large figures, each under its label. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="bd-key-figures" data-part="key-figures">
      {figures.map(({ key, label, figure, under }) => (
        <div key={key} className="bd-key-figure">
          <dt className="bd-key-label">{label}</dt>
          <dd className="bd-key-value">{figure}</dd>
          {under !== undefined && <dd className="bd-key-under">{under}</dd>}
        </div>
      ))}
    </dl>
  );
}
