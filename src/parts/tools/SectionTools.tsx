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
   * Language of the tools. Use that of the section.
   * @default 'zh-CN'
   */
  locale?: LocaleInput | undefined;
  /**
   * The disclosure to cite. Only `kind`, `year`, `language` and `source` are read, so a server component can pass just these.
   * @default none: no citation
   */
  disclosure?: CitedDisclosure | undefined;
}

/**
 * Reader's tools of one section: download its tables as CSV and XLSX and its charts as SVG and PNG (下载), copy its permalink (复制链接) if
 * it has one, and cite the disclosure (引用, GB/T 7714).
 *
 * Pass it as `tools` of a section. It finds its section in the page, and is shown only after hydration. Files contain what the section
 * shows at the time of the download. The export code is loaded on demand.
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
