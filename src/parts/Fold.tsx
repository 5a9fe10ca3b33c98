import type { ReactNode } from 'react';
import { Whole } from './whole.js';

/**
 * Something at length that waits for the reader, with or without scripts. It stands after its `<details>` instead of in it, so that
 * paper shows it whatever the state on the screen.
 */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <div className="bd-fold">
      <details className="bd-fold-switch">
        <Whole>
          <summary className="bd-fold-summary">{summary}</summary>
        </Whole>
      </details>
      <div className="bd-folded">{children}</div>
    </div>
  );
}
