'use client';
import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { listOf } from '../model/lists.js';
import { never } from './useReady.js';

/** Which items (rows, panels) were in the viewport at hydration. */
export interface Sight {
  seen: readonly Seen[];
  /** The items down to the end of the viewport. As long as these stay, nothing in the viewport moves. */
  reached: readonly Element[];
  /** The element in the middle of the viewport, if that is below all items. */
  beyond?: Seen | undefined;
}

export interface Seen {
  element: Element;
  /** Px from the top of the viewport. */
  top: number;
  /** Visible height, in px. */
  visible: number;
}

type ItemsOf = (root: Element) => ArrayLike<Element>;

const NOTHING: Sight = { seen: [], reached: [] };

/**
 * `useReady` for a component that hides some items after hydration: `undefined` on the server and during hydration, then the items that
 * the reader was looking at. The component must keep showing these; the scroll position is adjusted.
 * @param root contains the items
 * @param itemsOf returns the items from top to bottom, or none if none will be hidden
 */
export function useSight(root: RefObject<Element | null>, itemsOf: ItemsOf): Sight | undefined {
  const sight = useRef<Sight>(undefined);
  // React calls this after hydration and rerenders in the same task, so nothing is painted in between.
  const look = (): Sight => {
    sight.current ??= root.current === null ? NOTHING : lookAt(root.current, itemsOf);
    return sight.current;
  };
  const found = useSyncExternalStore(never, look, () => undefined);
  useEffect(() => {
    if (found !== undefined && root.current !== null) keepInPlace(root.current, found);
  }, [root, found]);
  return found;
}

function lookAt(root: Element, itemsOf: ItemsOf): Sight {
  const items = itemsOf(root);
  if (items.length === 0) return NOTHING;
  const { top, height } = root.getBoundingClientRect();
  // Not displayed, or below the viewport.
  if (height === 0 || top >= window.innerHeight || isHidden(root)) return NOTHING;
  keepColumns(items[0]?.closest('table'));
  const seen = inViewport(items);
  const last = items[items.length - 1];
  const passed = last !== undefined && last.getBoundingClientRect().bottom <= 0;
  const all = listOf(items.length, (index) => items[index] as Element);
  const lastSeen = seen[seen.length - 1];
  return {
    seen,
    reached: passed ? all : lastSeen ? all.slice(0, all.indexOf(lastSeen.element) + 1) : [],
    beyond: passed ? inTheMiddle(root) : undefined,
  };
}

function inTheMiddle(root: Element): Seen | undefined {
  const element = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  // Elements around the component move with it.
  return element === null || element.contains(root) ? undefined : inViewport([element])[0];
}

/** The items in the viewport. Binary search, as there may be thousands. */
function inViewport(items: ArrayLike<Element>): Seen[] {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((items[middle]?.getBoundingClientRect().bottom ?? 0) > 0) to = middle;
    else from = middle + 1;
  }
  const seen: Seen[] = [];
  for (let element = items[from]; element; element = items[++from]) {
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= window.innerHeight) break;
    seen.push({ element, top, visible: Math.min(bottom, window.innerHeight) - Math.max(top, 0) });
  }
  return seen;
}

/** Fixes the widths of columns, which would shrink with fewer rows. */
function keepColumns(table: HTMLTableElement | null | undefined): void {
  // Rows are blocks on narrow widgets.
  if (!table || getComputedStyle(table).display !== 'table') return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const widths = heads.map((head) => head.getBoundingClientRect().width);
  const { width } = table.getBoundingClientRect();
  // A percentage would not fix the columns of a table that overflows.
  const scrolls = width > (table.parentElement?.clientWidth ?? width) + 1;
  heads.forEach((head, column) => {
    const own = widths[column] ?? 0;
    if (scrolls) {
      head.style.boxSizing = 'border-box';
      head.style.minWidth = `${own}px`;
    } else head.style.width = `${(100 * own) / width}%`;
  });
}

/** Scrolls by as much as the first item that is still shown has moved; if none is, to the start of the component. */
function keepInPlace(root: Element, { seen, beyond }: Sight): void {
  const now = root.getBoundingClientRect();
  if (now.height === 0 || isHidden(root)) return;
  const places = beyond === undefined ? seen : [beyond];
  const kept = places.find(({ element }) => element.getBoundingClientRect().height > 0);
  if (kept !== undefined) scrollBy(root, kept.element.getBoundingClientRect().top - kept.top);
  else if (seen.length > 0 && now.top < 0) scrollBy(root, now.top);
}

function scrollBy(element: Element, top: number): void {
  // Overrides `scroll-behavior: smooth`.
  if (Math.abs(top) >= 1) scrollerOf(element).scrollBy({ top, behavior: 'instant' });
}

function isHidden(element: Element): boolean {
  return element.closest('[hidden]') !== null;
}

function scrollerOf(element: Element): Element | Window {
  for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
    const { overflowY } = getComputedStyle(above);
    if ((overflowY === 'auto' || overflowY === 'scroll') && above.scrollHeight > above.clientHeight) return above;
  }
  return window;
}
