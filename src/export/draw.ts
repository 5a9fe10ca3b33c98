/** Asks a picture that waits for the reader to come near to be drawn now. */
export const DRAW = 'bd-draw';

/** How long a picture may take to be loaded and drawn. */
const PATIENCE = 15_000;

/** The drawn picture of a figure, which is drawn for this if it was not. */
export function drawnIn(figure: Element): Promise<SVGSVGElement> {
  const find = () => {
    const svg = figure.querySelector<SVGSVGElement>('.bd-chart-picture svg');
    return svg?.querySelector('text') ? svg : undefined;
  };
  return new Promise((resolve, reject) => {
    const watch = new MutationObserver(() => look());
    const late = setTimeout(() => {
      watch.disconnect();
      reject(new Error('The picture was not drawn: it is hidden, or what draws it could not be loaded.'));
    }, PATIENCE);
    const look = () => {
      const svg = find();
      if (svg === undefined) return;
      clearTimeout(late);
      watch.disconnect();
      resolve(svg);
    };
    watch.observe(figure, { childList: true, subtree: true });
    figure.querySelector('.bd-chart-space')?.dispatchEvent(new CustomEvent(DRAW));
    look();
  });
}
