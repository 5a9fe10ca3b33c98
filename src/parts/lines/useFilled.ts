'use client';
import { startTransition, useEffect, useState } from 'react';

/**
 * Whether to render folded rows, which find-in-page needs. Server HTML has them from the start. In client rendering, the first paint is
 * without them, and a transition adds them.
 */
export function useFilled(ready: boolean): boolean {
  const [filled, setFilled] = useState(!ready);
  useEffect(() => startTransition(() => setFilled(true)), []);
  return filled;
}
