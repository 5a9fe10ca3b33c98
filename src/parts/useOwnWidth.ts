'use client';
import { type RefCallback, useState } from 'react';

/** Widths that the container queries of the stylesheet ask for, in px. */
export const WIDTHS = [440, 480, 560, 640, 1024];

/** In px: the layout for paper, whatever the width of the window that is printed. */
const PAPER = 640;

/**
 * For browsers without container queries: takes the body of a section and keeps the widths that it and the containers in it have reached
 * in attributes, `data-bd-section="440 480"`, which the fallbacks made by `scripts/css.mjs` go by. The attributes are no props: React
 * leaves them alone.
 */
export function useOwnWidth(): RefCallback<HTMLElement> {
  const [follow] = useState(follower);
  return follow;
}

// jsdom has `CSS` without `supports`.
function follower(): RefCallback<HTMLElement> {
  let stop: (() => void) | undefined;
  return (body) => {
    stop?.();
    stop = body === null || window.CSS?.supports?.('container-type', 'inline-size') !== false ? undefined : watch(body);
  };
}

function watch(body: HTMLElement): () => void {
  let frame = 0;
  const update = () => writeWidths(readWidths(body));
  const print = () => writeWidths(readWidths(body).map((container) => ({ ...container, width: PAPER })));
  // Not at once: what an observer's callback changes in size would be reported as an endless loop.
  const resized = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  });
  resized.observe(body);
  // Capturing, to come before what measures itself in the containers.
  window.addEventListener('beforeprint', print, { capture: true });
  window.addEventListener('afterprint', update, { capture: true });
  // Written after all sections of the page have been read, so that the page is laid out once for all of them.
  const first = readWidths(body);
  queueMicrotask(() => writeWidths(first));
  return () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    window.removeEventListener('beforeprint', print, { capture: true });
    window.removeEventListener('afterprint', update, { capture: true });
  };
}

interface Container {
  element: HTMLElement;
  /** Of its content, in px; not a number while it is not shown. */
  width: number;
}

function readWidths(body: HTMLElement): Container[] {
  const inside = body.querySelectorAll<HTMLElement>('.bd-lines-crowded, .bd-chart');
  return [body, ...inside].map((element) => ({ element, width: Number.parseFloat(getComputedStyle(element).width) }));
}

function writeWidths(containers: readonly Container[]): void {
  for (const { element, width } of containers) {
    const name = element.classList.contains('bd-chart') ? 'bdChart' : 'bdSection';
    const reached = WIDTHS.filter((least) => least <= width).join(' ');
    if (!Number.isNaN(width) && element.dataset[name] !== reached) element.dataset[name] = reached;
  }
}
