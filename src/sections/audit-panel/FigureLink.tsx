'use client';
import type { MouseEvent, ReactNode } from 'react';
import { reveal } from '../../parts/reveal.js';

export interface FigureLinkProps {
  /** Id of the section that shows the figure. */
  section: string;
  /** Path of the figure, its `data-at`. */
  path: string;
  lang?: string | undefined;
  children: ReactNode;
}

/** Frames to wait for a tab to open. */
const PATIENCE = 60;

/**
 * A link from a finding to its figure. Without scripts it leads to the section; with them on to the figure, which takes the focus and
 * an outline until the reader goes on.
 */
export function FigureLink({ section, path, lang, children }: FigureLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    // A new tab or window is the browser's.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const place = document.getElementById(section);
    if (!place) return;
    reveal(place, path);
    const figure = place.querySelector<HTMLElement>(`[data-at="${CSS.escape(path)}"]`);
    if (figure) whenShown(figure, PATIENCE);
  };
  return (
    <a className="bd-link" href={`#${section}`} lang={lang} onClick={follow}>
      {children}
    </a>
  );
}

/** The address changes first, and a tab opens a little later: the figure is gone to after both. */
function whenShown(figure: HTMLElement, left: number): void {
  requestAnimationFrame(() => {
    // In a closed tab it has a box, though nobody sees it.
    if (figure.getClientRects().length === 0 || figure.closest('[hidden]')) {
      if (left > 0) whenShown(figure, left - 1);
      return;
    }
    requestAnimationFrame(() => goTo(figure));
  });
}

function goTo(figure: HTMLElement): void {
  figure.tabIndex = -1;
  figure.classList.add('bd-found');
  figure.scrollIntoView({ block: 'center' });
  figure.focus({ preventScroll: true });
  const leave = (): void => {
    figure.classList.remove('bd-found');
    figure.removeAttribute('tabindex');
  };
  figure.addEventListener('blur', leave, { once: true });
}
