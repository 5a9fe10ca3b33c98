'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFindable } from './useFindable.js';
import { Whole } from './whole.js';

export interface FoldProps {
  summary: ReactNode;
  /** Open at first. Default false. */
  open?: boolean;
  children: ReactNode;
}

/**
 * Something at length that waits for the reader, with or without scripts. It stands after its `<details>` instead of in it, so that
 * paper shows it whatever the state on the screen. With scripts the browser's search finds it folded.
 */
export function Fold({ summary, open: openAtFirst = false, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(openAtFirst);
  // The reader may have opened it before it was hydrated.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  useFindable(content, !open, () => {
    if (details.current) details.current.open = true;
    setOpen(true);
  });
  return (
    <div className="bd-fold">
      <details
        ref={details}
        className="bd-fold-switch"
        open={openAtFirst || undefined}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <Whole>
          <summary className="bd-fold-summary">{summary}</summary>
        </Whole>
      </details>
      <div ref={content} className="bd-folded">
        {children}
      </div>
    </div>
  );
}
