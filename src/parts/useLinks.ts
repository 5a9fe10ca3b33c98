'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { byId, placeOfHash } from './address.js';
import { goTo } from './going.js';
import { followAddress, followLink, type Navigate } from './navigation.js';
import { placeIn } from './permalinks.js';
import { useReady } from './useReady.js';

/**
 * Handles the links of the widget around `part`: follows them within the page, restores positions on Back and Forward, and goes to the
 * element of the page's hash, or of `target`, once. In a report, only the report does so.
 */
export function useLinks(
  part: RefObject<HTMLElement | null>,
  target: string | undefined,
  onNavigate: Navigate | undefined,
): void {
  const latest = useRef(onNavigate);
  // With server HTML, the browser has already scrolled to the hash.
  const ready = useReady();
  const rendered = useRef(ready ? 'here' : 'on a server');
  useEffect(() => {
    latest.current = onNavigate;
  });
  useEffect(() => {
    // Per section, as each may be hydrated separately, with the ids of the server.
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
    // After the browser has restored the scroll position, which may be wrong, as folds and tabs were closed.
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
    // Does nothing if the reader has scrolled by then.
    const frame = requestAnimationFrame(() => {
      const { hash } = window.location;
      const place = target === undefined ? placeOfHash(hash, widget.getRootNode()) : placeIn(widget, target);
      if (!place || !widget.contains(place) || window.scrollY > 0) return;
      if (rendered.current === 'here' || !place.matches(':target')) goTo(place);
    });
    return () => cancelAnimationFrame(frame);
  }, [part, target]);
}

/** The widget around an element, unless that is part of a report. */
function outermost(element: HTMLElement | null): HTMLElement | undefined {
  const widget = element?.closest<HTMLElement>('.bd-report, .bd-section');
  return widget?.parentElement?.closest('.bd-report') ? undefined : (widget ?? undefined);
}
