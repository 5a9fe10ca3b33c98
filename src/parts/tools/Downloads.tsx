'use client';
import type { ChartFormat } from '../../export/charts.js';
import type { FileToSave, TableFormat } from '../../export/files.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { give } from './save.js';
import { useSources } from './useSources.js';

export interface DownloadsProps {
  id: string;
  section: HTMLElement;
  locale: LocaleInput;
  /** Announces the result to the reader. */
  tell: (message: string) => void;
}

const TABLE_FORMATS: readonly TableFormat[] = ['csv', 'xlsx'];
const CHART_FORMATS: readonly ChartFormat[] = ['svg', 'png'];

/** Download buttons for the tables and charts of a section as shown. */
export function Downloads({ id, section, locale, tell }: DownloadsProps) {
  const say = sayIn(messages, locale);
  const sources = useSources(section);
  return (
    <ul id={id} className="bd-downloads" aria-label={say('tools.downloads')}>
      {sources.map(({ key, element, title }) => (
        <li key={key} className="bd-download">
          <span className="bd-download-title">{title}</span>
          {makersOf(element, locale).map(({ format, make }) => (
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

interface Maker {
  /** Text of the button. */
  format: string;
  make: () => Promise<FileToSave>;
}

function makersOf(element: HTMLElement, locale: LocaleInput): Maker[] {
  if (element instanceof HTMLTableElement) {
    return TABLE_FORMATS.map((format) => ({
      format: format.toUpperCase(),
      make: async () => {
        const { tableFile } = await import('../../export/files.js');
        return tableFile(connected(element), format, locale);
      },
    }));
  }
  return CHART_FORMATS.map((format) => ({
    format: format.toUpperCase(),
    make: async () => {
      const { chartFile } = await import('../../export/charts.js');
      return chartFile(connected(element), format, locale);
    },
  }));
}

/** Throws if the element was removed while the export code was loading. */
function connected<E extends Element>(element: E): E {
  if (!element.isConnected) throw new Error('The section changed before the file was made.');
  return element;
}
