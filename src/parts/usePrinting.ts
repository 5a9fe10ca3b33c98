'use client';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { ALL_ROWS } from '../export/allRows.js';

/** Whether the page is about to be printed: all panels are shown first, so that what measures itself in them can. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    // Capturing, to come before the listeners of what is in the panels.
    window.addEventListener('beforeprint', before, { capture: true });
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before, { capture: true });
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Whether every row must be in the page: it is about to be printed, or a table is read for a file. */
export function useAllRows(): boolean {
  const printing = usePrinting();
  const [read, setRead] = useState(false);
  useEffect(() => {
    const ask = (event: Event) => flushSync(() => setRead(event instanceof CustomEvent && event.detail === true));
    window.addEventListener(ALL_ROWS, ask);
    return () => window.removeEventListener(ALL_ROWS, ask);
  }, []);
  return printing || read;
}
