/**
 * A bar drawn on the server by SVG geometry (no inline style): a share of a whole beside its printed figure.
 * The figure beside it says the same, so it is hidden from assistive technology.
 */
export function Bar({ percent, tone }: { percent: number; tone?: 1 | 2 | 3 | 4 | 5 | 6 | undefined }) {
  const width = Math.max(0, Math.min(100, percent));
  return (
    <svg className="bd-bar" data-tone={tone} width="100%" height="8" aria-hidden="true" focusable="false">
      <rect className="bd-bar-track" width="100%" height="8" />
      {/* A share too small to see keeps a visible mark; zero has none. */}
      <rect className="bd-bar-fill" width={`${width === 0 ? 0 : Math.max(width, 0.8)}%`} height="8" />
    </svg>
  );
}
