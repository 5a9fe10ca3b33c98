import type { ReactNode } from 'react';
import { whole } from './whole.js';

/** A paragraph of running text. */
export function Prose({ children }: { children: ReactNode }) {
  return whole(<p className="bd-prose">{children}</p>);
}
