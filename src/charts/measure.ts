import { type ChartRow, printed } from './rows.js';

/**
 * Reads from the page where the picture's parts go. The browser has laid the rows out in the reserved space (labels wrapped,
 * whatever the font, width and reading mode); here we read the lines it broke them into and how wide texts are.
 */

export type Direction = 'ltr' | 'rtl';

export interface Line {
  text: string;
  /** Middle of the line. */
  y: number;
}

export interface RowBox {
  lines: Line[];
  /** Left and right edge of the label. */
  labelLeft: number;
  labelRight: number;
  labelDirection: Direction;
  textDirection: Direction;
  textWidth: number;
  compareDirection: Direction;
  compareWidth: number;
  /** Top and height of the strip that the mark is drawn in. */
  stripY: number;
  stripHeight: number;
}

export interface Boxes {
  width: number;
  height: number;
  direction: Direction;
  /** Size of the text. */
  em: number;
  /** Left edge and width of the strips, the same in every row. */
  stripX: number;
  stripWidth: number;
  rows: RowBox[];
}

/** Reads the boxes of a reserved space with a label and a strip a row; nothing while it has no width. */
export function measure(space: HTMLElement, rows: readonly ChartRow[]): Boxes | undefined {
  const frame = space.getBoundingClientRect();
  const [labels, strips] = [0, 1].map((offset) => [...space.children].filter((_, index) => index % 2 === offset));
  const first = strips?.[0]?.getBoundingClientRect();
  if (frame.width === 0 || first === undefined || labels === undefined || strips === undefined) return undefined;
  if (strips.length !== rows.length) return undefined;

  const bench = document.createElement('div');
  bench.className = 'bd-chart-bench';
  const probes = rows.map((row, index) => {
    const box = labels[index]?.getBoundingClientRect() ?? frame;
    const label = probe(row.label, 'bd-chart-label', labels[index]?.getAttribute('lang'));
    label.style.width = `${box.width}px`;
    const text = probe(printed(row), row.absent === undefined ? 'bd-chart-probe bd-chart-value' : 'bd-chart-probe');
    const compare = probe(row.compareText ?? '', 'bd-chart-probe');
    bench.append(label, text, compare);
    return { box, label, text, compare };
  });
  space.parentElement?.append(bench);
  try {
    return {
      width: frame.width,
      height: frame.height,
      direction: directionOf(space),
      em: Number.parseFloat(getComputedStyle(space).fontSize),
      stripX: first.left - frame.left,
      stripWidth: first.width,
      rows: probes.map(({ box, label, text, compare }, index) => {
        const strip = strips[index]?.getBoundingClientRect() ?? first;
        return {
          lines: linesOf(label, box.top - frame.top),
          labelLeft: box.left - frame.left,
          labelRight: box.right - frame.left,
          labelDirection: directionOf(label),
          textDirection: directionOf(text),
          textWidth: text.getBoundingClientRect().width,
          compareDirection: directionOf(compare),
          compareWidth: compare.getBoundingClientRect().width,
          stripY: strip.top - frame.top,
          stripHeight: strip.height,
        };
      }),
    };
  } finally {
    bench.remove();
  }
}

function probe(text: string, className: string, lang?: string | null): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.dir = 'auto';
  if (lang) element.lang = lang;
  element.textContent = text;
  return element;
}

function directionOf(element: HTMLElement): Direction {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The lines the browser broke a text into: characters that stand at the same height. */
function linesOf(element: HTMLElement, top: number): Line[] {
  const node = element.firstChild;
  if (node === null) return [];
  const origin = element.getBoundingClientRect().top;
  const range = document.createRange();
  const lines: Line[] = [];
  let at = 0;
  for (const character of element.textContent ?? '') {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    const last = lines.at(-1);
    const y = box && top + (box.top + box.bottom) / 2 - origin;
    // A fallback font may stand a little higher or lower: only half a line and more is another line.
    const same = last !== undefined && (y === undefined || box === undefined || Math.abs(y - last.y) < box.height / 2);
    if (same) last.text += character;
    else if (y !== undefined) lines.push({ text: character, y });
  }
  return lines.map(({ text, y }) => ({ text: text.trim(), y }));
}
