import { textLines } from './textLines.js';

/**
 * A picture of the page as one that stands alone: with what it is of, when, in which unit and where it is from; every colour, size
 * and font resolved, as a file has neither our style sheet nor its tokens.
 */

export interface AboutPicture {
  /** Large, above the picture. */
  title: string;
  /** Under the title: department, year, unit. */
  about: string;
  /** Under the picture. */
  source: string;
  /** What the picture shows, for those who do not see it. */
  label: string;
  lang: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const PADDING = 24;
const GAP = 16;

/** Of the page's markup only what draws: neither hooks of style and script nor what is said to assistive technology. */
const FOREIGN = /^(class|style|id|tabindex|role|width|height)$|^(data|aria)-/;

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
  const said = element('title', {});
  said.textContent = about.title;
  const described = element('desc', {});
  described.textContent = [about.label, about.about, about.source].join(' ');

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
  const ground = element('rect', { ...size, fill: paper });
  file.append(said, described, ground, title.group, under.group, picture, line, source.group);
  return file;
}

function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'xmlns') made.setAttribute(key, `${value}`);
  }
  return made;
}

/** What a token of ours is in this figure, as a colour that every reader of the file understands. */
function colour(figure: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--_bd-${token})`;
  figure.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Presentation attributes that a part of a picture gets from the style sheet. */
const LOOKS: Readonly<Record<string, readonly string[]>> = {
  rect: ['fill', 'stroke', 'stroke-width'],
  circle: ['fill', 'stroke', 'stroke-width'],
  text: ['fill', 'font-family', 'font-size', 'font-weight', 'unicode-bidi'],
};

/** A part of a picture with all in it, as it looks. */
function copyOf(part: Element): Element {
  const copy = document.createElementNS(part.namespaceURI, part.localName);
  for (const { name, value } of part.attributes) {
    const anchor = name === 'id' || ((name === 'width' || name === 'height') && part.localName !== 'svg');
    if (anchor || !FOREIGN.test(name)) copy.setAttribute(name, value);
  }
  const style = getComputedStyle(part);
  for (const look of LOOKS[part.localName] ?? []) {
    // A hatch is a reference into the picture itself.
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

/** Words above or under the picture, in the lines the browser breaks them into at the picture's width. */
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
      const own = element('text', {
        x: rtl ? width : 0,
        y: y + size * 0.37,
        direction,
        'text-anchor': (direction === 'rtl') === rtl ? 'start' : 'end',
      });
      own.textContent = line;
      group.append(own);
    }
    return { group, height: bench.getBoundingClientRect().height };
  } finally {
    bench.remove();
  }
}
