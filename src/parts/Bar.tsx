/**
 * A bar for a share of a whole. SVG geometry, since a strict CSP forbids inline styles. Hidden from assistive technology, as the figure is
 * printed next to it.
 */
export function Bar({ percent, tone }: { percent: number; tone?: 1 | 2 | 3 | 4 | 5 | 6 | undefined }) {
  const width = Math.max(0, Math.min(100, percent));
  return (
    <svg className="bd-bar" data-tone={tone} width="100%" height="8" aria-hidden="true" focusable="false">
      <rect className="bd-bar-track" width="100%" height="8" />
      {/* Tiny shares stay visible; zero has no bar. */}
      <rect className="bd-bar-fill" width={`${width === 0 ? 0 : Math.max(width, 0.8)}%`} height="8" />
    </svg>
  );
}
