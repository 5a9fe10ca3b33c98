import type { ReactNode } from 'react';
import { whole } from './whole.js';

/** The one sentence that says what the section's figures mean. */
export function Takeaway({ children }: { children: ReactNode }) {
  return whole(
    <p className="bd-takeaway" data-part="takeaway">
      {children}
    </p>,
  );
}
