/**
 * Calls `act` whenever the element comes near the viewport and is shown; once, and at once when shown, where the browser cannot tell
 * what is near. Returns a function that stops it.
 */
export function whenNear(element: Element, act: () => void): () => void {
  if (typeof IntersectionObserver === 'function') {
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) act();
      },
      { rootMargin: '600px 0px' },
    );
    near.observe(element);
    return () => near.disconnect();
  }
  if (element.getBoundingClientRect().width > 0) act();
  return () => undefined;
}
