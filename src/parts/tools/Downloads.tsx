'use client';
import { useMemo } from 'react';
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

function sourcesIn(section: HTMLElement, locale: LocaleInput): Source[] {
  return [...section.querySelectorAll('table')].map((table, index) => ({
    key: `table ${String(index)}`,
    title: table.caption?.querySelector('[data-field="title"]')?.textContent?.trim() ?? '',
    files: TABLE_FORMATS.map((format) => ({
      format: format.toUpperCase(),
      make: async () => (await import('../../export/files.js')).tableFile(table, format, locale),
    })),
  }));
}
