'use client';
import type { ReactNode } from 'react';
import { Whole } from '../whole.js';

export interface SubjectNameProps {
  /** Whether the lines below are in sight; undefined where there are none. */
  open: boolean | undefined;
  /** Ids of the lines right below that are in the page. */
  controls: readonly string[];
  onToggle: () => void;
  /** Leave the room of a mark, so that names align with those that have one. */
  room: boolean;
  children: ReactNode;
}

/** The name of a subject; a button that folds its lines away where it has some. Focus stays on it. */
export function SubjectName({ open, controls, onToggle, room, children }: SubjectNameProps) {
  if (open === undefined) {
    return (
      <Whole>
        <span className="bd-lines-name" data-room={room || undefined}>
          {children}
        </span>
      </Whole>
    );
  }
  return (
    <button
      type="button"
      className="bd-lines-toggle"
      aria-expanded={open}
      aria-controls={controls.length > 0 ? controls.join(' ') : undefined}
      onClick={onToggle}
    >
      <svg className="bd-lines-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={open ? 'M1 6h10' : 'M1 6h10M6 1v10'} />
      </svg>
      <Whole>
        <span className="bd-lines-name">{children}</span>
      </Whole>
    </button>
  );
}
