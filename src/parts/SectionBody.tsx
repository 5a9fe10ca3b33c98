'use client';
import type { ReactNode } from 'react';
import { useOwnWidth } from './useOwnWidth.js';

/** What stands in the frame of a section; its width decides the layout. */
export function SectionBody({ children }: { children: ReactNode }) {
  return (
    <div className="bd-section-body" ref={useOwnWidth()}>
      {children}
    </div>
  );
}
