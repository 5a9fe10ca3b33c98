'use client';
import { type RefObject, useEffect, useState } from 'react';

/** What the section around the tools is now. */
export interface Place {
  section: HTMLElement;
  id: string;
  heading: string;
  /** Whether it has a table or a picture. */
  hasFiles: boolean;
}

/**
 * The section around an element, known once it is in the page and read again when the section changes: when it gets another disclosure or
 * language, it may become absent or full, and be called otherwise.
 */
export function usePlace(root: RefObject<HTMLElement | null>): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const section = root.current?.closest<HTMLElement>('[data-section]');
    if (!section) return;
    const look = () => {
      const found = placeOf(section);
      setPlace((before) => (before && alike(before, found) ? before : found));
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(section, { attributeFilter: ['data-state', 'id', 'lang'] });
    // Its content, and its heading; not what is within its content, which changes with every hover.
    for (const part of [section.firstElementChild, section.querySelector('[data-field="heading"]')]) {
      if (part)
        watch.observe(part, { childList: true, characterData: true, subtree: part !== section.firstElementChild });
    }
    return () => watch.disconnect();
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
