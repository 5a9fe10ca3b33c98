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

/** File formats for charts. */
export type ChartFormat = 'svg' | 'png';

/** PNG pixels per CSS pixel: sharp in print. */
const PIXEL_RATIO = 2;

/** Exports a chart with the size, colours and reading direction it has on the page. */
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

/** A caption with the units that the chart prints after its figures. */
function unitsOf(figure: HTMLElement, locale: LocaleInput): string {
  const say = sayIn(tableWords, locale);
  const boxes = [...figure.querySelectorAll('.bd-chart-figure, .bd-chart-second')].map((box) =>
    box.getAttribute('data-text'),
  );
  const texts = [...figure.querySelectorAll('.bd-chart-value, .bd-chart-compare')].map((text) => text.textContent);
  // Boxed labels are wrapped, and a unit may break across lines: read `data-text` instead.
  const figures = (boxes.length > 0 ? boxes : texts).map((text) => text ?? '');
  const units = new Set(figures.flatMap((text) => [...text.matchAll(UNIT)].map(([, unit = '']) => unit.trim())));
  if (units.size === 0) return '';
  const money = MONEY_UNITS.map((unit) => [sayIn(common, locale)(`unit.${unit}`), unit] as const);
  const named = [...units].map((found) => {
    const moneyUnit = money.find(([written]) => written === found)?.[1];
    return moneyUnit === undefined ? found : say(`unitNote.${moneyUnit}`);
  });
  return say('unit.caption', { unit: named.join(sayIn(common, locale)('list.separator')) });
}

/** A unit after a figure: a no-break space and the text that follows, with or without bidi isolation. */
const UNIT = new RegExp(`\\d\u2069?${UNIT_SPACE}([^\\d\\s(（][^\\d(（,，\\u2003${UNIT_SPACE}]*)`, 'gu');

async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A data URL: content security policies that allow `data:` images often block `blob:`.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PIXEL_RATIO;
  canvas.height = image.naturalHeight * PIXEL_RATIO;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png');
  });
}
