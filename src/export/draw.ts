/** Event that makes a lazy chart draw now. */
export const DRAW = 'bd-draw';

/** Time limit for loading and drawing a chart, ms. */
const TIME_LIMIT = 15_000;

/** Returns the SVG of a chart, and draws the chart first if needed. */
export function drawnIn(figure: Element): Promise<SVGSVGElement> {
  const find = () => {
    const svg = figure.querySelector<SVGSVGElement>('.bd-chart-picture svg');
    return svg?.querySelector('text') ? svg : undefined;
  };
  return new Promise((resolve, reject) => {
    const watch = new MutationObserver(() => look());
    const timeout = setTimeout(() => {
      watch.disconnect();
      reject(new Error('The picture was not drawn: it is hidden, or what draws it could not be loaded.'));
    }, TIME_LIMIT);
    const look = () => {
      const svg = find();
      if (svg === undefined) return;
      clearTimeout(timeout);
      watch.disconnect();
      resolve(svg);
    };
    watch.observe(figure, { childList: true, subtree: true });
    figure.querySelector('.bd-chart-space')?.dispatchEvent(new CustomEvent(DRAW));
    look();
  });
}
