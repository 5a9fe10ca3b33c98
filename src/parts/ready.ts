'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether scripts run: not on a server and not while its HTML is taken over, so that no control is shown that does nothing. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
