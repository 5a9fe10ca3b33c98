'use client';
import { useEffect, useRef, useState } from 'react';
import { type LocaleInput, sayIn } from '../../text/language.js';
import type { CitedDisclosure } from '../Citation.js';
import { Downloads } from './Downloads.js';
import { messages } from './messages.js';
import { ToolLine } from './ToolLine.js';

export interface SectionToolsProps {
  /** Language of the tools; that of their section. Default `'zh-CN'`. */
  locale?: LocaleInput | undefined;
  /**
   * The disclosure to cite. Only `kind`, `year`, `language` and `source` are read, so that a server can send no more than these.
   * Default: none, and no citation.
   */
  disclosure?: CitedDisclosure | undefined;
}

/** What the page around the tools has, known once they are in it. */
interface Place {
  section: HTMLElement;
  heading: string;
  hasFiles: boolean;
}

/**
 * Reader's tools of one section: its tables as CSV and XLSX and its charts as SVG and PNG (下载), its permalink (复制链接), where it
 * has one, and how to cite the disclosure (引用, GB/T 7714).
 *
 * Pass it as `tools` of a section. It finds its section in the page, and it shows only where scripts run. What makes files is
 * loaded when a reader asks for one.
 */
export function SectionTools({ locale = 'zh-CN', disclosure }: SectionToolsProps) {
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>();
  const say = sayIn(messages, locale);
  useEffect(() => {
    const section = root.current?.closest<HTMLElement>('[data-section]');
    if (!section) return;
    const heading = section.querySelector('[data-field="heading"]')?.textContent ?? '';
    setPlace({ section, heading, hasFiles: section.querySelector('table, figure[data-kind]') !== null });
  }, []);
  return (
    <ToolLine
      rootRef={root}
      label={say('tools.label', { section: place?.heading ?? '' })}
      locale={locale}
      ready={place !== undefined}
      link="section"
      id={place ? place.section.id || undefined : ''}
      cited={disclosure}
      downloads={
        place?.hasFiles === false
          ? undefined
          : (id, tell) => place && <Downloads id={id} section={place.section} locale={locale} tell={tell} />
      }
    />
  );
}
