'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { byId, placeOfHash } from './address.js';
import { goTo } from './going.js';
import { followAddress, followLink, type Navigate } from './navigation.js';
import { placeIn } from './permalinks.js';
import { useReady } from './useReady.js';

/**
 * Has the links of the widget around `part` followed within the page, Back and Forward restore what they led from and to, and the
 * page's address, or `target`, gone to once. In a report the report alone does so, for all its sections.
 */
export function useLinks(
  part: RefObject<HTMLElement | null>,
  target: string | undefined,
  onNavigate: Navigate | undefined,
): void {
  const latest = useRef(onNavigate);
  // A server's HTML was in the page before its scripts, and the browser has gone where the address says.
  const ready = useReady();
  const rendered = useRef(ready ? 'here' : 'on a server');
  useEffect(() => {
    latest.current = onNavigate;
  });
  useEffect(() => {
    // A section at a time: each is hydrated by itself, with the ids that the server gave it.
    const section = part.current?.closest<HTMLElement>('.bd-section');
    if (section?.id && byId(section.getRootNode(), section.id) !== section) {
      import('./keepIdsApart.js').then(
        ({ keepIdsApart }) => keepIdsApart(section),
        () => {},
      );
    }
  });
  useEffect(() => {
    const widget = outermost(part.current);
    if (widget === undefined) return;
    const click = (event: MouseEvent) => followLink(event, widget, latest.current);
    let frame = 0;
    // After the browser has scrolled: it does not know what was open.
    const restore = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => followAddress(widget));
    };
    widget.addEventListener('click', click);
    window.addEventListener('popstate', restore);
    window.addEventListener('hashchange', restore);
    return () => {
      cancelAnimationFrame(frame);
      widget.removeEventListener('click', click);
      window.removeEventListener('popstate', restore);
      window.removeEventListener('hashchange', restore);
    };
  }, [part]);
  useEffect(() => {
    const widget = outermost(part.current);
    if (widget === undefined) return;
    // A reader who has scrolled by then stays there.
    const frame = requestAnimationFrame(() => {
      const { hash } = window.location;
      const place = target === undefined ? placeOfHash(hash, widget.getRootNode()) : placeIn(widget, target);
      if (!place || !widget.contains(place) || window.scrollY > 0) return;
      if (rendered.current === 'here' || !place.matches(':target')) goTo(place);
    });
    return () => cancelAnimationFrame(frame);
  }, [part, target]);
}

/** The widget that an element stands in, where that is not part of another. */
function outermost(element: HTMLElement | null): HTMLElement | undefined {
  const widget = element?.closest<HTMLElement>('.bd-report, .bd-section');
  return widget?.parentElement?.closest('.bd-report') ? undefined : (widget ?? undefined);
}
