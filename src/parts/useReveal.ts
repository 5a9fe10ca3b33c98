'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** Asks what is around a place to show it. */
const REVEAL = 'bd-reveal';

/** Has what stands in this place shown, in a closed tab, folded away or left out by a search as it may be: an id, or a figure's path into the data. */
export function reveal(place: Element, what: string): void {
  place.dispatchEvent(new CustomEvent(REVEAL, { detail: what, bubbles: true }));
}

/** Hears, around a place, that it is asked for; what `show` changes is in the page at once. */
export function onReveal(around: Element, show: (what: string, place: Element) => void): () => void {
  const ask = (event: Event) => {
    const { target } = event;
    if (event instanceof CustomEvent && target instanceof Element) flushSync(() => show(String(event.detail), target));
  };
  around.addEventListener(REVEAL, ask);
  return () => around.removeEventListener(REVEAL, ask);
}

/** Calls `show` when the section around `root` is asked for a figure or an id in it. */
export function useReveal(root: RefObject<Element | null>, show: (what: string) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const section = root.current?.closest('[data-section]');
    return section ? onReveal(section, (what) => latest.current(what)) : undefined;
  }, [root]);
}
