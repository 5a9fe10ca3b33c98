import * as React from 'react';

type Boundary = React.ComponentType<{ children: React.ReactNode }> | typeof React.Fragment;

/**
 * Lets React hydrate the report in pieces, so that scrolling and typing are not blocked: `Activity`, from React 19.2 on. Older versions
 * hydrate the report at once. `Suspense` would work in all versions, but a streaming server hides its content until an inline script runs.
 */
export const HydrationBoundary: Boundary =
  // Not a named import: bundlers warn about an export that older versions of React lack.
  (Reflect.get(React, 'Activity') as Boundary | undefined) ?? React.Fragment;
