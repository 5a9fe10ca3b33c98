'use client';
import type { MouseEvent } from 'react';

/** A way a reader goes within a report, told to the host before it is gone (`onNavigate`). */
export interface ReportNavigation {
  /**
   * What the reader follows: a word to its definition (`term`), a mark to its finding (`finding`), a finding to the section of its
   * figure or any other link to a place in a section (`section`), or a tab (`chapter`).
   */
  kind: 'section' | 'term' | 'finding' | 'chapter';
  /** The address within the page, as in a link: `#bd-glossary`. Of a tab, that of its first section. */
  href: string;
  /** The id that it leads to, decoded. */
  id: string;
  /** The section it leads into, its `data-section`; `undefined` where the page has no such place. */
  section: string | undefined;
  /** Keeps the report from going there, so that the host can take over. */
  preventDefault: () => void;
}

export type Navigate = (navigation: ReportNavigation) => void;

/** Tells a host of a way, and answers whether it is to be gone. */
export function mayGo(navigate: Navigate | undefined, way: Omit<ReportNavigation, 'preventDefault'>): boolean {
  let free = true;
  navigate?.({
    ...way,
    preventDefault: () => {
      free = false;
    },
  });
  return free;
}

/** Tells a host of a link within the page that is being followed: for every link of a report, in one place. */
export function followLink(event: MouseEvent<HTMLElement>, navigate: Navigate): void {
  // A new tab or window is the browser's.
  const others = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (others || event.defaultPrevented || link === null) return;
  const href = link.getAttribute('href') ?? '';
  const id = decoded(href.slice(1));
  const place = id === '' ? null : document.getElementById(id);
  const section = place?.closest('[data-section]')?.getAttribute('data-section') ?? undefined;
  if (mayGo(navigate, { kind: kindOf(link), href, id, section })) return;
  event.preventDefault();
  // Nor may what listens on the link itself go on to the figure.
  event.stopPropagation();
}

function kindOf(link: Element): 'section' | 'term' | 'finding' {
  if (link.classList.contains('bd-term-link')) return 'term';
  return link.getAttribute('data-field') === 'mark' ? 'finding' : 'section';
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray %: the browser takes it as it is.
    return id;
  }
}
