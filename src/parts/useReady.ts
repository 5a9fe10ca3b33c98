'use client';
import { useSyncExternalStore } from 'react';

/** A subscription to something that never changes. */
export const never = () => () => undefined;

/**
 * Whether the component is hydrated: false on the server and during hydration, then true; true from the start in client rendering. Until
 * then, hide nothing that only a script can show, and show no controls.
 */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
