import * as React from 'react';

type Boundary = React.ComponentType<{ children: React.ReactNode }> | typeof React.Fragment;

/**
 * Lets React bring server HTML to life piece by piece, between which a reader's scrolling and typing come first: `Activity`, from React
 * 19.2 on; older versions hydrate as a whole. `Suspense` would do it in all of them, but a streaming server moves what is inside one
 * out of sight until its inline script runs.
 */
export const HydrationBoundary: Boundary =
  // Not by its name: bundlers complain of an export that the React at hand does not have.
  (Reflect.get(React, 'Activity') as Boundary | undefined) ?? React.Fragment;
