'use client';
import { useSyncExternalStore } from 'react';

/** A subscription to something that never changes. */
export const never = () => () => undefined;

/**
 * Whether the component works: false on a server and while its HTML is hydrated, then true; true at once where nothing is hydrated.
 * Until then nothing may be hidden that only a script can show, and no control may be shown that does nothing.
 */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
