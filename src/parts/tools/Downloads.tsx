'use client';
import { useMemo } from 'react';
import type { ChartFormat } from '../../export/charts.js';
import type { FileToSave, TableFormat } from '../../export/files.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { give } from './save.js';

export interface DownloadsProps {
  id: string;
  section: HTMLElement;
  locale: LocaleInput;
  /** Says to the reader what became of a wish. */
  tell: (words: string) => void;
}

interface Source {
  key: string;
  title: string;
  files: readonly { format: string; make: () => Promise<FileToSave> }[];
}

const TABLE_FORMATS: readonly TableFormat[] = ['csv', 'xlsx'];
const CHART_FORMATS: readonly ChartFormat[] = ['svg', 'png'];

/** The files that can be had of a section, found in it when the list opens. */
export function Downloads({ id, section, locale, tell }: DownloadsProps) {
  const say = sayIn(messages, locale);
  const sources = useMemo(() => sourcesIn(section, locale), [section, locale]);
  return (
    <ul id={id} className="bd-downloads" aria-label={say('tools.downloads')}>
      {sources.map(({ key, title, files }) => (
        <li key={key} className="bd-download">
          <span className="bd-download-title">{title}</span>
          {files.map(({ format, make }) => (
            <button
              key={format}
              type="button"
              className="bd-tool"
              aria-label={say('tools.file', { format, title })}
              onClick={async () => tell(await give(make, locale))}
            >
              {format}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** In the order of the page. A picture that was not loaded, or is folded away, cannot be had. */
function sourcesIn(section: HTMLElement, locale: LocaleInput): Source[] {
  const found = [...section.querySelectorAll<HTMLElement>('table, figure[data-kind]:not([data-state="failed"])')];
  return found
    .filter((element) => element instanceof HTMLTableElement || element.getClientRects().length > 0)
    .map((element, index) => ({
      key: String(index),
      ...(element instanceof HTMLTableElement ? ofTable(element, locale) : ofChart(element, locale)),
    }));
}

function ofTable(table: HTMLTableElement, locale: LocaleInput): Omit<Source, 'key'> {
  return {
    title: table.caption?.querySelector('[data-field="title"]')?.textContent?.trim() ?? '',
    files: TABLE_FORMATS.map((format) => ({
      format: format.toUpperCase(),
      make: async () => (await import('../../export/files.js')).tableFile(table, format, locale),
    })),
  };
}

function ofChart(figure: HTMLElement, locale: LocaleInput): Omit<Source, 'key'> {
  return {
    title: figure.querySelector('figcaption')?.textContent?.trim() ?? '',
    files: CHART_FORMATS.map((format) => ({
      format: format.toUpperCase(),
      make: async () => (await import('../../export/charts.js')).chartFile(figure, format, locale),
    })),
  };
}
