'use client';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

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
