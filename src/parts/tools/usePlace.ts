'use client';
import { type RefObject, useEffect, useState } from 'react';

/** The section around the tools, as currently shown. */
export interface Place {
  section: HTMLElement;
  id: string;
  heading: string;
  /** Whether it has a table or a chart. */
  hasFiles: boolean;
}

/**
 * Finds the section around an element after mounting. It is read again when the section changes, because another disclosure or language
 * may change its heading and content.
 */
export function usePlace(root: RefObject<HTMLElement | null>): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const section = root.current?.closest<HTMLElement>('[data-section]');
    if (!section) return;
    const update = () => {
      const found = placeOf(section);
      setPlace((before) => (before && alike(before, found) ? before : found));
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(section, { attributeFilter: ['data-state', 'id', 'lang'] });
    // Observe the heading and the direct children of the content. Deeper content changes on every hover.
    for (const part of [section.firstElementChild, section.querySelector('[data-field="heading"]')]) {
      if (part)
        observer.observe(part, { childList: true, characterData: true, subtree: part !== section.firstElementChild });
    }
    return () => observer.disconnect();
  });
  return place;
}

function placeOf(section: HTMLElement): Place {
  return {
    section,
    id: section.id,
    heading: section.querySelector('[data-field="heading"]')?.textContent ?? '',
    hasFiles: section.querySelector('table, figure[data-kind]') !== null,
  };
}

function alike(before: Place, now: Place): boolean {
  return (
    before.section === now.section &&
    before.id === now.id &&
    before.heading === now.heading &&
    before.hasFiles === now.hasFiles
  );
}
