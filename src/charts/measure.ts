import { type TextLine, textLines } from '../export/textLines.js';
import { type ChartRow, printed } from './rows.js';

/**
 * Measures the placeholder of a chart. CSS has laid out the rows for the current font and width and wrapped their texts; here we read the
 * resulting boxes, the line breaks, and the widths of texts.
 */

export type Direction = 'ltr' | 'rtl';

/** Text in a box of its own, with the line breaks of the browser. */
export interface TextBox {
  lines: TextLine[];
  left: number;
  right: number;
  direction: Direction;
}

/** Text at the end of a bar. */
export interface FreeText {
  direction: Direction;
  width: number;
}

export interface RowBox {
  label: TextBox;
  figure?: TextBox | undefined;
  second?: TextBox | undefined;
  note?: TextBox | undefined;
  text: FreeText;
  compare: FreeText;
  /** Top and height of the strip that the bar is drawn in. */
  stripY: number;
  stripHeight: number;
}

export interface Boxes {
  width: number;
  height: number;
  direction: Direction;
  /** Font size in px. */
  em: number;
  /** Left edge and width of the strips, the same in every row. */
  stripX: number;
  stripWidth: number;
  rows: RowBox[];
}

/** Measures a placeholder; `undefined` while it has no width. */
export function measureRows(space: HTMLElement, rows: readonly ChartRow[]): Boxes | undefined {
  const frame = space.getBoundingClientRect();
  const cells = [...space.children].map((row) => ({
    strip: boxOf(row, 'bd-chart-strip'),
    ...textCells(row),
  }));
  const first = cells[0]?.strip;
  if (frame.width === 0 || first === undefined || cells.length !== rows.length) return undefined;

  const bench = document.createElement('div');
  bench.className = 'bd-chart-bench';
  // Appends everything before reading anything, to cause one layout only.
  const probes = cells.map(({ strip = first, label, figure, second, note }, index) => ({
    strip,
    label: label && measurableCopy(label, bench),
    figure: figure && measurableCopy(figure, bench),
    second: second && measurableCopy(second, bench),
    note: note && measurableCopy(note, bench),
    ...freeTexts(rows[index], bench),
  }));
  space.parentElement?.append(bench);
  const read = (copy: Copy | undefined): TextBox | undefined => copy && textBox(copy, frame);
  try {
    return {
      width: frame.width,
      height: frame.height,
      direction: elementDirection(space),
      em: Number.parseFloat(getComputedStyle(space).fontSize),
      stripX: first.left - frame.left,
      stripWidth: first.width,
      rows: probes.map(({ strip, label, figure, second, note, text, compare }) => ({
        label: read(label) ?? { lines: [], left: 0, right: 0, direction: 'ltr' },
        figure: read(figure),
        second: read(second),
        note: read(note),
        text: freeText(text),
        compare: freeText(compare),
        stripY: strip.top - frame.top,
        stripHeight: strip.height,
      })),
    };
  } finally {
    bench.remove();
  }
}

type TextCells = Partial<Record<'label' | 'figure' | 'second' | 'note', Element>>;
type Copy = { element: HTMLElement; box: DOMRect };

function textCells(row: Element): TextCells {
  const words: TextCells = {};
  for (const name of ['label', 'figure', 'second', 'note'] as const) {
    const [cell] = row.getElementsByClassName(`bd-chart-${name}`);
    if (cell !== undefined) words[name] = cell;
  }
  return words;
}

function boxOf(row: Element, className: string): DOMRect | undefined {
  return row.getElementsByClassName(className)[0]?.getBoundingClientRect();
}

/** The text of a cell in a box of the same width: the cell shows it by generated content, whose line boxes cannot be read. */
function measurableCopy(cell: Element, bench: HTMLElement): Copy {
  const box = cell.getBoundingClientRect();
  const element = probe(cell.getAttribute('data-text') ?? '', cell.className, cell.getAttribute('lang'));
  const kind = cell.getAttribute('data-kind');
  if (kind !== null) element.dataset.kind = kind;
  element.style.width = `${box.width}px`;
  bench.append(element);
  return { element, box };
}

function freeTexts(row: ChartRow | undefined, bench: HTMLElement) {
  const strong = row?.absent === undefined;
  const text = probe(row ? printed(row) : '', strong ? 'bd-chart-probe bd-chart-value' : 'bd-chart-probe');
  const compare = probe(row?.compareText ?? '', 'bd-chart-probe');
  bench.append(text, compare);
  return { text, compare };
}

function probe(text: string, className: string, lang?: string | null): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.dir = 'auto';
  if (lang) element.lang = lang;
  element.textContent = text;
  return element;
}

function textBox({ element, box }: Copy, frame: DOMRect): TextBox {
  return {
    lines: textLines(element, box.top - frame.top),
    left: box.left - frame.left,
    right: box.right - frame.left,
    direction: elementDirection(element),
  };
}

function freeText(element: HTMLElement): FreeText {
  return { direction: elementDirection(element), width: element.getBoundingClientRect().width };
}

function elementDirection(element: HTMLElement): Direction {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}
