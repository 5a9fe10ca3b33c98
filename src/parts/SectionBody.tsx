'use client';
import type { ReactNode } from 'react';
import { useOwnWidth } from './useOwnWidth.js';

/** The content of a section, and the container of its container queries. */
export function SectionBody({ children }: { children: ReactNode }) {
  return (
    <div className="bd-section-body" ref={useOwnWidth()}>
      {children}
    </div>
  );
}
