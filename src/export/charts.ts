import { MONEY_UNITS } from '../model/decimal.js';
import { common } from '../text/common.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { UNIT_SPACE } from '../text/numbers.js';
import { tableWords } from '../text/tables.js';
import { textOf } from './content.js';
import { drawnIn } from './draw.js';
import type { FileToSave } from './files.js';
import { messages } from './messages.js';
import { fileName } from './names.js';
import { type AboutPicture, standAlone } from './picture.js';
import { editionOf, fieldOf, sourceOf } from './table.js';
import { xmlText } from './xml.js';

/** The formats a picture can be had in. */
export type ChartFormat = 'svg' | 'png';

/** Points of a PNG for each of the page, so that it is sharp in print. */
const SHARPNESS = 2;

/** A picture of the page as a file, in the size, colours and reading direction it has there. */
export async function chartFile(figure: HTMLElement, format: ChartFormat, locale: LocaleInput): Promise<FileToSave> {
  const drawing = await drawnIn(figure);
  const section = figure.closest<HTMLElement>('[data-section]');
  const department = textOf(fieldOf(section, 'department'));
  const { edition } = editionOf(section);
  const title = titleOf(figure, section, locale);
  const about: AboutPicture = {
    title,
    about: [department, edition, unitsOf(figure, locale)].filter(Boolean).join('\u2003'),
    source: sourceOf(section),
    label: figure.querySelector('.bd-chart-picture')?.getAttribute('aria-label') ?? '',
    lang: section?.lang ?? '',
  };
  const picture = standAlone(figure, drawing, about);
  const name = fileName([department, edition, title], format);
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(new XMLSerializer().serializeToString(picture))}`;
  if (format === 'svg') return { name, blob: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }) };
  return { name, blob: await pngOf(svg) };
}

function titleOf(figure: HTMLElement, section: Element | null, locale: LocaleInput): string {
  const title = textOf(figure.querySelector('figcaption'));
  const heading = textOf(fieldOf(section, 'heading'));
  return heading === '' ? title : sayIn(messages, locale)('export.title', { section: heading, table: title });
}

/** The units of the picture's figures, each printed after its figure there, too. */
function unitsOf(figure: HTMLElement, locale: LocaleInput): string {
  const say = sayIn(tableWords, locale);
  const boxes = [...figure.querySelectorAll('.bd-chart-figure, .bd-chart-second')].map((box) =>
    box.getAttribute('data-text'),
  );
  const texts = [...figure.querySelectorAll('.bd-chart-value, .bd-chart-compare')].map((text) => text.textContent);
  // Words in boxes are broken into lines in the picture, where a unit may be in two.
  const figures = (boxes.length > 0 ? boxes : texts).map((text) => text ?? '');
  const units = new Set(figures.flatMap((text) => [...text.matchAll(UNIT)].map(([, unit = '']) => unit.trim())));
  if (units.size === 0) return '';
  const money = MONEY_UNITS.map((unit) => [sayIn(common, locale)(`unit.${unit}`), unit] as const);
  const named = [...units].map((found) => {
    const own = money.find(([written]) => written === found)?.[1];
    return own === undefined ? found : say(`unitNote.${own}`);
  });
  return say('unit.caption', { unit: named.join(sayIn(common, locale)('list.separator')) });
}

/** Words after a figure, isolated or not, and the space that keeps them with it. */
const UNIT = new RegExp(`\\d\u2069?${UNIT_SPACE}([^\\d\\s(（][^\\d(（,，\\u2003${UNIT_SPACE}]*)`, 'gu');

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A page that allows pictures of its own only may still allow those written into it; it never allows addresses of blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png');
  });
}
