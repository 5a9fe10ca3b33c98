'use client';
import { useEffect, useState } from 'react';

/** A table or chart of a section that can be downloaded. */
export interface Source {
  key: string;
  element: HTMLElement;
  title: string;
}

/** Mutations that may add or remove a table or chart, or change its title. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['data-state', 'hidden'],
};

/** The tables and charts of a section in document order, updated when the section changes. */
export function useSources(section: HTMLElement): readonly Source[] {
  const [sources, setSources] = useState<readonly Source[]>(() => sourcesIn(section));
  useEffect(() => {
    const update = () => {
      const found = sourcesIn(section);
      setSources((before) => (alike(before, found) ? before : found));
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(section, CHANGES);
    return () => observer.disconnect();
  }, [section]);
  return sources;
}

/** Skips charts that failed or are hidden. */
function sourcesIn(section: HTMLElement): Source[] {
  const found = [...section.querySelectorAll<HTMLElement>('table, figure[data-kind]:not([data-state="failed"])')];
  return found
    .filter((element) => element instanceof HTMLTableElement || element.getClientRects().length > 0)
    .map((element, index) => ({ key: String(index), element, title: titleOf(element) }));
}

function titleOf(element: HTMLElement): string {
  const caption = element instanceof HTMLTableElement ? element.caption : element;
  return caption?.querySelector('[data-field="title"], figcaption')?.textContent?.trim() ?? '';
}

function alike(before: readonly Source[], now: readonly Source[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ element, title }, index) => now[index]?.element === element && now[index]?.title === title)
  );
}
