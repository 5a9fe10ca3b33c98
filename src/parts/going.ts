import { permalinkOf } from './permalinks.js';
import { reveal } from './useReveal.js';

/** Number of frames to wait for a host to open controlled tabs. */
const PATIENCE = 60;

/**
 * Goes to an element: opens what hides it, scrolls to it and focuses it.
 * @param path path of a figure in the section `place`, to go to that figure
 */
export function goTo(place: HTMLElement, path?: string): void {
  reveal(place, path ?? permalinkOf(place));
  const target = path === undefined ? place : (figureIn(place, path) ?? place);
  unfold(target);
  whenShown(target, PATIENCE, () => {
    const isFigure = target !== place;
    target.scrollIntoView?.({ block: isFigure ? 'center' : 'start' });
    focus(target, isFigure);
  });
}

/** Goes back to a link, at the same offset in the window. */
export function returnTo(link: HTMLElement, top: number): void {
  reveal(link, '');
  unfold(link);
  whenShown(link, PATIENCE, () => {
    window.scrollBy?.({ top: link.getBoundingClientRect().top - top, behavior: 'instant' });
    link.focus({ preventScroll: true });
  });
}

function figureIn(section: Element, path: string): HTMLElement | undefined {
  return [...section.querySelectorAll<HTMLElement>('[data-at]')].find(({ dataset }) => dataset.at === path);
}

/** Opens every fold around an element: a `<details>` around it, or one right before the content it folds. */
function unfold(target: Element): void {
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    for (const fold of [element, element.previousElementSibling]) {
      if (fold instanceof HTMLDetailsElement && fold !== target) fold.open = true;
    }
    if (element.matches('.bd-root')) return;
  }
}

function whenShown(target: HTMLElement, left: number, act: () => void): void {
  if (isShown(target)) act();
  else if (left > 0) requestAnimationFrame(() => whenShown(target, left - 1, act));
}

function isShown(target: Element): boolean {
  // `hidden="until-found"` does not set `display: none`.
  if (target.closest('[hidden]')) return false;
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    if (getComputedStyle(element).display === 'none') return false;
  }
  return target.isConnected;
}

function focus(target: HTMLElement, isFigure: boolean): void {
  const takesFocus = target.hasAttribute('tabindex');
  // Terms and findings have a style for `:target`.
  const marked = isFigure || (takesFocus && !target.matches(':target'));
  if (!takesFocus) target.tabIndex = -1;
  if (marked) target.classList.add('bd-found');
  target.focus({ preventScroll: true });
  const leave = (): void => {
    if (marked) target.classList.remove('bd-found');
    if (!takesFocus) target.removeAttribute('tabindex');
  };
  target.addEventListener('blur', leave, { once: true });
}
