import type { ReactNode } from 'react';
import { Heading } from './Heading.js';

/** A part of a section with a heading of its own. */
export function Block({ level, title, children }: { level: number; title: ReactNode; children: ReactNode }) {
  return (
    <div className="bd-block" data-part="block">
      <Heading level={level} className="bd-subheading">
        {title}
      </Heading>
      {children}
    </div>
  );
}
