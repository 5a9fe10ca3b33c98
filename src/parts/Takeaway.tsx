import type { ReactNode } from 'react';
import { whole } from './whole.js';

/** One sentence that sums up the section. */
export function Takeaway({ children }: { children: ReactNode }) {
  return whole(
    <p className="bd-takeaway" data-part="takeaway">
      {children}
    </p>,
  );
}
