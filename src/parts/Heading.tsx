import type { ComponentPropsWithoutRef } from 'react';
import type { HeadingLevel } from './props.js';
import { whole } from './whole.js';

/** A heading of a given level, at most 6. */
export function Heading({ level, ...rest }: { level: number } & ComponentPropsWithoutRef<'h2'>) {
  const Tag = `h${Math.min(level, 6) as HeadingLevel}` as const;
  return whole(<Tag {...rest} />);
}
