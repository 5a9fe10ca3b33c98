import { textLines } from './textLines.js';

/**
 * Turns a chart of the page into a standalone SVG with title, unit and source. Colours, sizes and fonts are resolved, because the file
 * has no style sheet.
 */

export interface AboutPicture {
  /** Shown in large type above the chart. */
  title: string;
  /** Shown under the title: department, year, unit. */
  about: string;
  /** Shown under the chart. */
  source: string;
  /** Text alternative. */
  label: string;
  lang: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const PADDING = 24;
const GAP = 16;

/** Attributes that are not copied: hooks for styles, scripts and assistive technology. */
const NOT_COPIED = /^(class|style|id|tabindex|role|width|height)$|^(data|aria)-/;

export function standAlone(figure: HTMLElement, drawing: SVGSVGElement, about: AboutPicture): SVGElement {
  const { width, height } = drawing.viewBox.baseVal;
  const rtl = getComputedStyle(figure).direction === 'rtl';
  const em = Number.parseFloat(getComputedStyle(drawing).fontSize);
  const setting = { figure, width, rtl };
  const [ink, quiet, paper, rule] = ['ink', 'ink-2', 'paper', 'rule'].map((token) => colour(figure, token));
  const title = words({ ...setting, text: about.title, size: em * 1.2, weight: 600, fill: ink });
  const under = words({ ...setting, text: about.about, size: em, weight: 400, fill: quiet });
  const source = words({ ...setting, text: about.source, size: em * 0.9, weight: 400, fill: quiet });

  const picture = element('g', {});
  for (const child of drawing.children) picture.append(copyOf(child));
  const file = element('svg', { xmlns: SVG, role: 'img', lang: about.lang });
  const accessibleTitle = element('title', {});
  accessibleTitle.textContent = about.title;
  const description = element('desc', {});
  description.textContent = [about.label, about.about, about.source].join(' ');

  let y = PADDING;
  const put = (part: SVGElement, room: number, after: number) => {
    part.setAttribute('transform', `translate(${PADDING} ${y})`);
    y += room + after;
  };
  put(title.group, title.height, GAP / 4);
  put(under.group, under.height, GAP);
  put(picture, height, GAP);
  const line = element('rect', { width, height: 1, fill: rule });
  put(line, 1, GAP / 2);
  put(source.group, source.height, PADDING);

  const size = { width: width + 2 * PADDING, height: Math.ceil(y) };
  for (const [name, value] of Object.entries({ ...size, viewBox: `0 0 ${size.width} ${size.height}` })) {
    file.setAttribute(name, `${value}`);
  }
  const background = element('rect', { ...size, fill: paper });
  file.append(accessibleTitle, description, background, title.group, under.group, picture, line, source.group);
  return file;
}

function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'xmlns') made.setAttribute(key, `${value}`);
  }
  return made;
}

/** Resolves a colour token in the context of a chart. */
function colour(figure: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--_bd-${token})`;
  figure.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Presentation attributes to resolve from the style sheet, by element. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  rect: ['fill', 'stroke', 'stroke-width'],
  circle: ['fill', 'stroke', 'stroke-width'],
  text: ['fill', 'font-family', 'font-size', 'font-weight', 'unicode-bidi'],
};

/** Deep copy of an element with resolved styles. */
function copyOf(part: Element): Element {
  const copy = document.createElementNS(part.namespaceURI, part.localName);
  for (const { name, value } of part.attributes) {
    const anchor = name === 'id' || ((name === 'width' || name === 'height') && part.localName !== 'svg');
    if (anchor || !NOT_COPIED.test(name)) copy.setAttribute(name, value);
  }
  const style = getComputedStyle(part);
  for (const look of LOOKS[part.localName] ?? []) {
    // A pattern fill refers to a definition inside the SVG.
    if (look === 'fill' && part.getAttribute('fill')?.startsWith('url(')) continue;
    if (look === 'stroke-width' && style.stroke === 'none') continue;
    copy.setAttribute(look, style.getPropertyValue(look));
  }
  if (part.localName === 'text') {
    if (style.textDecorationLine !== 'none') copy.setAttribute('text-decoration', 'underline');
    copy.textContent = part.textContent;
    return copy;
  }
  for (const child of part.children) copy.append(copyOf(child));
  return copy;
}

interface Setting {
  figure: HTMLElement;
  width: number;
  rtl: boolean;
  text: string;
  size: number;
  weight: number;
  fill: string | undefined;
}

/** Text above or under the chart, wrapped by the browser at the width of the chart. */
function words({ figure, width, rtl, text, size, weight, fill }: Setting): { group: SVGElement; height: number } {
  const bench = document.createElement('div');
  bench.dir = 'auto';
  bench.textContent = text;
  Object.assign(bench.style, {
    position: 'absolute',
    visibility: 'hidden',
    inlineSize: `${width}px`,
    fontSize: `${size}px`,
    fontWeight: `${weight}`,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  });
  figure.append(bench);
  try {
    const { fontFamily, direction } = getComputedStyle(bench);
    const group = element('g', { fill, 'font-family': fontFamily, 'font-size': size, 'font-weight': weight });
    for (const { text: line, y } of textLines(bench, 0)) {
      const lineElement = element('text', {
        x: rtl ? width : 0,
        y: y + size * 0.37,
        direction,
        'text-anchor': (direction === 'rtl') === rtl ? 'start' : 'end',
      });
      lineElement.textContent = line;
      group.append(lineElement);
    }
    return { group, height: bench.getBoundingClientRect().height };
  } finally {
    bench.remove();
  }
}
