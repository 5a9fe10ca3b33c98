'use client';
import { startTransition, useEffect, useState } from 'react';

/**
 * Whether a table also renders its folded rows. In HTML of a server they are from the start; a table that begins in the browser is painted
 * without them first and gets them right after, in slices that leave the page responsive: the browser's search finds them there.
 */
export function useFilled(ready: boolean): boolean {
  const [filled, setFilled] = useState(!ready);
  useEffect(() => startTransition(() => setFilled(true)), []);
  return filled;
}
