'use client';
import { useRef } from 'react';
import { type LocaleInput, sayIn } from '../../text/language.js';
import type { CitedDisclosure } from '../Citation.js';
import { Downloads } from './Downloads.js';
import { messages } from './messages.js';
import { ToolLine } from './ToolLine.js';
import { usePlace } from './usePlace.js';

/** Props of `SectionTools`. */
export interface SectionToolsProps {
  /**
   * Language of the tools; that of their section.
   * @default 'zh-CN'
   */
  locale?: LocaleInput | undefined;
  /**
   * The disclosure to cite. Only `kind`, `year`, `language` and `source` are read, so that a server can send no more than these.
   * @default none, and no citation
   */
  disclosure?: CitedDisclosure | undefined;
}

/**
 * Reader's tools of one section: its tables as CSV and XLSX and its charts as SVG and PNG (下载), its permalink (复制链接), where it
 * has one, and how to cite the disclosure (引用, GB/T 7714).
 *
 * Pass it as `tools` of a section. It finds its section in the page, and it shows only where scripts run. Files hold what the section
 * shows when a reader asks for one; what makes them is loaded then.
 */
export function SectionTools({ locale = 'zh-CN', disclosure }: SectionToolsProps) {
  const root = useRef<HTMLDivElement>(null);
  const place = usePlace(root);
  const say = sayIn(messages, locale);
  return (
    <ToolLine
      rootRef={root}
      label={say('tools.label', { section: place?.heading ?? '' })}
      locale={locale}
      ready={place !== undefined}
      link="section"
      id={place ? place.id || undefined : ''}
      cited={disclosure}
      downloads={
        place?.hasFiles === false
          ? undefined
          : (id, tell) => place && <Downloads id={id} section={place.section} locale={locale} tell={tell} />
      }
    />
  );
}
