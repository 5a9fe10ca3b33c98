'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

const REVEAL = 'bd-reveal';

/** Asks the components around an element to show it, be it in a closed tab, folded or filtered out. `what`: an id, or the path of a figure. */
export function reveal(place: Element, what: string): void {
  place.dispatchEvent(new CustomEvent(REVEAL, { detail: what, bubbles: true }));
}

/** Listens for `reveal` in an element. Updates by `show` are flushed synchronously. */
export function onReveal(around: Element, show: (what: string, place: Element) => void): () => void {
  const ask = (event: Event) => {
    const { target } = event;
    if (event instanceof CustomEvent && target instanceof Element) flushSync(() => show(String(event.detail), target));
  };
  around.addEventListener(REVEAL, ask);
  return () => around.removeEventListener(REVEAL, ask);
}

/** Calls `show` when `reveal` is called in the section around `root`. */
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
