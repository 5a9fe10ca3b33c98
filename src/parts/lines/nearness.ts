'use client';
import { useState } from 'react';

/** So many chunks of rows are in the page before a reader goes anywhere. */
const CHUNKS_AT_FIRST = 2;

/**
 * Which chunks of a long table are in the page: the first ones, and those a reader has come near. All where a browser cannot tell, or
 * cannot find others.
 */
export function useNearness() {
  const [reached, setReached] = useState<ReadonlySet<number>>(new Set());
  // Where the browser's search cannot ask for a row that it finds, every row is there to be found.
  const telling = typeof IntersectionObserver === 'function' && 'onbeforematch' in HTMLElement.prototype;
  return {
    isNear: (chunk: number): boolean => !telling || chunk < CHUNKS_AT_FIRST || reached.has(chunk),
    approach: (chunk: number): void => setReached((before) => new Set(before).add(chunk)),
  };
}
