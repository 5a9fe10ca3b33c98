import type { ReactNode } from 'react';
import { Whole } from '../whole.js';

export interface FactProps {
  label: string;
  /** Takes the full width of the list, with the value below the label. Default false. */
  wide?: boolean;
  children: ReactNode;
}

/** A labelled value in a `dl.bd-sheet-facts`. */
export function Fact({ label, wide = false, children }: FactProps) {
  return (
    <div className="bd-sheet-fact" data-wide={wide || undefined}>
      <dt className="bd-sheet-fact-label">{label}</dt>
      <Whole>
        <dd className="bd-sheet-fact-value">{children}</dd>
      </Whole>
    </div>
  );
}
