'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { largest } from '../model/lists.js';
import { currentWay, placeOfHash } from './address.js';
import { onReveal } from './useReveal.js';
import type { Sight } from './useSight.js';

type Open = (id: string) => void;
type OpenBy = (id: string, by: 'reader' | 'link') => void;

interface TabChoice {
  defaultTab: string | undefined;
  value: string | undefined;
  /** Tab of the panel that was in the viewport at hydration. */
  inSight: string | undefined;
  onValueChange: OpenBy | undefined;
}

/** State of the open tab: controlled, own, or the one in sight. Falls back to the first for an unknown id. */
export function useTab(
  tabs: readonly { id: string }[],
  { defaultTab, value, inSight, onValueChange }: TabChoice,
): [open: string, setOpen: OpenBy] {
  const [own, setOwn] = useState(defaultTab);
  const wanted = value ?? own ?? inSight;
  const open = tabs.some(({ id }) => id === wanted) ? wanted : tabs[0]?.id;
  const asked = useRef<string>(undefined);
  const setOpen: OpenBy = (id, by) => {
    // Radix reports a press twice, for focus and for the click. Calls the host once.
    if (id === open || id === asked.current) return;
    asked.current = id;
    queueMicrotask(() => {
      asked.current = undefined;
    });
    setOwn(id);
    onValueChange?.(id, by);
  };
  return [open ?? '', setOpen];
}

export function panelsOf(root: Element): Element[] {
  return [...root.children].filter((child) => child.hasAttribute('data-tab'));
}

/** The tab of the panel that took up most of the viewport, if the reader had scrolled past the tabs. */
export function tabInSight(sight: Sight | undefined): string | undefined {
  const { seen = [] } = sight ?? {};
  const [first] = seen;
  if (first === undefined || (first.top > 0 && first.element.previousElementSibling?.matches('[role="tablist"]')))
    return;
  return largest(seen, ({ visible }) => visible)?.element.getAttribute('data-tab') ?? undefined;
}

/** The direction for arrow keys: `dir`, else that of the page. */
export function useDirection(root: RefObject<HTMLElement | null>, dir: 'ltr' | 'rtl' | undefined): 'ltr' | 'rtl' {
  const [found, setFound] = useState<'ltr' | 'rtl'>('ltr');
  useEffect(() => {
    if (dir !== undefined || root.current === null) return;
    setFound(getComputedStyle(root.current).direction === 'rtl' ? 'rtl' : 'ltr');
  }, [root, dir]);
  return dir ?? found;
}

/** Opens the panel that the page's hash, or a link clicked again, points into, and goes there. */
export function useLinkedPanel(root: RefObject<HTMLElement | null>, open: string, setOpen: Open): void {
  const latest = useRef({ open, setOpen });
  const pending = useRef<Element | null>(null);
  useEffect(() => {
    latest.current = { open, setOpen };
    const target = pending.current;
    if (target !== null && panelOf(root.current, target) === open) {
      pending.current = null;
      target.scrollIntoView();
      // As the browser would have, had the panel been visible.
      if (target instanceof HTMLElement && target.hasAttribute('tabindex')) target.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    const reveal = () => {
      const target = root.current && placeOfHash(window.location.hash, root.current.getRootNode());
      const panel = target && panelOf(root.current, target);
      if (target === null || panel === undefined || panel === latest.current.open) return;
      pending.current = target;
      latest.current.setOpen(panel ?? '');
    };
    // There is no `hashchange` when the same link is followed twice.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (!event.defaultPrevented && link?.getAttribute('href') === window.location.hash) reveal();
    };
    // Entries created by links of a widget are handled by `useLinks`.
    const change = () => {
      if (currentWay() === undefined) reveal();
    };
    const show = (_what: string, place: Element) => {
      const panel = panelOf(root.current, place);
      if (panel !== undefined) latest.current.setOpen(panel);
    };
    const stop = root.current ? onReveal(root.current, show) : undefined;
    reveal();
    window.addEventListener('hashchange', change);
    document.addEventListener('click', follow);
    return () => {
      stop?.();
      window.removeEventListener('hashchange', change);
      document.removeEventListener('click', follow);
    };
  }, [root]);
}

/** Id of the tab whose panel, a child of `root`, contains the element. */
function panelOf(root: HTMLElement | null, element: Element): string | undefined {
  const panel = root ? panelsOf(root).find((child) => child.contains(element)) : undefined;
  return panel?.getAttribute('data-tab') ?? undefined;
}
