'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Asks the tables of a section for the line of a figure. */
const REVEAL = 'bd-reveal';

/** Has the line of a figure shown, folded away or left out by a search as it may be; `path` is the figure's path into the data. */
export function reveal(section: Element, path: string): void {
  section.dispatchEvent(new CustomEvent(REVEAL, { detail: path }));
}

/** Calls `show` when the section around `root` is asked for a figure; what it changes is in the page at once. */
export function useReveal(root: RefObject<Element | null>, show: (path: string) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const section = root.current?.closest('[data-section]');
    const ask = (event: Event) => {
      if (event instanceof CustomEvent) flushSync(() => latest.current(String(event.detail)));
    };
    section?.addEventListener(REVEAL, ask);
    return () => section?.removeEventListener(REVEAL, ask);
  }, [root]);
}
