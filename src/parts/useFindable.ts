'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Keeps what is folded away in reach of the browser's search (Ctrl+F): the element has `hidden="until-found"` while it is folded. The
 * style sheet hides it in any case and shows it once it is unfolded, whatever this attribute says, so that nothing flashes.
 *
 * Browsers without `until-found` search only what is shown: there everything unfolds when the reader presses the keys of the search.
 * @param unfold called when the search finds something in the element; what it changes is in the page at once
 * @param unfoldAll called before a search that would not find it. Default: `unfold`
 */
export function useFindable(
  element: RefObject<HTMLElement | null>,
  folded: boolean,
  unfold: () => void,
  unfoldAll: () => void = unfold,
): void {
  const latest = useRef({ unfold, unfoldAll });
  useEffect(() => {
    latest.current = { unfold, unfoldAll };
  });
  useEffect(() => {
    const { current } = element;
    if (current === null || !folded) return;
    const hide = () => {
      // React writes every value of `hidden` as an empty one.
      current.setAttribute('hidden', 'until-found');
      // Browsers leave out what is in it, and keep the element itself.
      current.setAttribute('aria-hidden', 'true');
    };
    let later: ReturnType<typeof setTimeout>;
    const found = () => {
      // The browser takes the attribute away after this event; what its owner keeps folded must be found again. Set before anything
      // unfolds, so that the cleanup below stops it.
      later = setTimeout(hide);
      flushSync(() => latest.current.unfold());
    };
    hide();
    current.addEventListener('beforematch', found);
    const stop =
      'onbeforematch' in current ? undefined : beforeSearch(() => flushSync(() => latest.current.unfoldAll()));
    return () => {
      clearTimeout(later);
      current.removeEventListener('beforematch', found);
      current.removeAttribute('hidden');
      current.removeAttribute('aria-hidden');
      stop?.();
    };
  }, [element, folded]);
}

/** Calls `act` when a key opens the browser's search, before it does. The key is the browser's: nothing is prevented. */
function beforeSearch(act: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey } = event;
    // By its place, too: keyboards of other scripts have another letter there.
    const find = (ctrlKey || metaKey) && (key.toLowerCase() === 'f' || code === 'KeyF');
    // Firefox searches from a slash, unless it is typed into a field.
    const quick =
      key === '/' &&
      !(event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'));
    if (find || quick || key === 'F3') act();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
