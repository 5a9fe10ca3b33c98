'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Lets find-in-page (Ctrl+F) find folded content by setting `hidden="until-found"`. Whether the content is visible is up to the stylesheet,
 * so that nothing flashes when the attribute is set.
 *
 * For browsers without `until-found`, unfolds everything when the reader presses the keys of find-in-page.
 * @param unfold called when a match is in the element; its updates are flushed synchronously
 * @param unfoldAll called before a search in browsers without `until-found`. Default: `unfold`
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
      // Not by React, which writes `hidden=""` for any value.
      current.setAttribute('hidden', 'until-found');
      // The content is not in the accessibility tree, but the element itself would be.
      current.setAttribute('aria-hidden', 'true');
    };
    let later: ReturnType<typeof setTimeout>;
    const found = () => {
      // The browser removes the attribute after this event, so it is set again if the owner keeps the content folded. Scheduled before
      // unfolding, so that the cleanup below can cancel it.
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

/** Calls `act` before a key opens find-in-page. */
function beforeSearch(act: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    const { key, code, ctrlKey, metaKey } = event;
    // By position, too, for keyboard layouts of other scripts.
    const find = (ctrlKey || metaKey) && (key.toLowerCase() === 'f' || code === 'KeyF');
    // Quick find of Firefox.
    const quick =
      key === '/' &&
      !(event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'));
    if (find || quick || key === 'F3') act();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
