'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFindable } from './useFindable.js';
import { Whole } from './whole.js';

export interface FoldProps {
  summary: ReactNode;
  /**
   * Whether it is open at first.
   * @default false
   */
  open?: boolean;
  children: ReactNode;
}

/**
 * Folded content, with or without scripts. It comes after its `<details>` and not inside, so that it is always printed. With scripts,
 * find-in-page finds it while folded.
 */
export function Fold({ summary, open: openAtFirst = false, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(openAtFirst);
  // It may have been opened before hydration.
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
