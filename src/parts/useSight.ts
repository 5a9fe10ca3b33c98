'use client';
import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { listOf } from '../model/lists.js';
import { never } from './useReady.js';

/** What the reader was looking at, of the rows or panels that a component may hide, when it was hydrated. */
export interface Sight {
  seen: readonly Seen[];
  /** The items down to the end of the viewport. While these stay as they are, nothing that the reader sees moves. */
  reached: readonly Element[];
  /** What was in the middle of the viewport, where the reader was past all items. */
  beyond?: Seen | undefined;
}

export interface Seen {
  element: Element;
  /** Px from the top of the viewport. */
  top: number;
  /** Height of its part in the viewport, in px. */
  visible: number;
}

type ItemsOf = (root: Element) => ArrayLike<Element>;

const NOTHING: Sight = { seen: [], reached: [] };

/**
 * As `useReady`, for a component that hides some of its items once it works: `undefined` on a server and while its HTML is hydrated,
 * then what the reader was looking at. The component shows that, whatever it hides, and what is in the viewport stays where it is.
 * @param root holds the items
 * @param itemsOf the items, in their order down the page; none where none are going to be hidden
 */
export function useSight(root: RefObject<Element | null>, itemsOf: ItemsOf): Sight | undefined {
  const sight = useRef<Sight>(undefined);
  // React asks for this once the server's HTML is its own, and renders at once, in the same task: nothing is painted in between.
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
  // Not shown itself, or not reached yet.
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
  // What is around the component moves with it.
  return element === null || element.contains(root) ? undefined : inViewport([element])[0];
}

/** The items in the viewport. There may be thousands: the first is found by halving. */
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

/** Columns are as wide as the rows need: with fewer rows they would be narrower, and what stands in them elsewhere. */
function keepColumns(table: HTMLTableElement | null | undefined): void {
  // On narrow widgets rows are blocks.
  if (!table || getComputedStyle(table).display !== 'table') return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const widths = heads.map((head) => head.getBoundingClientRect().width);
  const { width } = table.getBoundingClientRect();
  // A share of the table does not keep a column of a table that is wider than its place.
  const scrolls = width > (table.parentElement?.clientWidth ?? width) + 1;
  heads.forEach((head, column) => {
    const own = widths[column] ?? 0;
    if (scrolls) {
      head.style.boxSizing = 'border-box';
      head.style.minWidth = `${own}px`;
    } else head.style.width = `${(100 * own) / width}%`;
  });
}

/** Scrolls by what the first item that is still shown has moved; where none is, to the beginning of what is shown instead. */
function keepInPlace(root: Element, { seen, beyond }: Sight): void {
  const now = root.getBoundingClientRect();
  if (now.height === 0 || isHidden(root)) return;
  const places = beyond === undefined ? seen : [beyond];
  const kept = places.find(({ element }) => element.getBoundingClientRect().height > 0);
  if (kept !== undefined) scrollBy(root, kept.element.getBoundingClientRect().top - kept.top);
  else if (seen.length > 0 && now.top < 0) scrollBy(root, now.top);
}

function scrollBy(element: Element, top: number): void {
  // At once, also where a page scrolls smoothly.
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
