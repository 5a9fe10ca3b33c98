import type { ReactNode } from 'react';

/** The one sentence that says what the section's figures mean. */
export function Takeaway({ children }: { children: ReactNode }) {
  return (
    <p className="bd-takeaway" data-part="takeaway">
      {children}
    </p>
  );
}
