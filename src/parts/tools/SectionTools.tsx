'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { Downloads } from './Downloads.js';
import { messages } from './messages.js';

export interface SectionToolsProps {
  /** Language of the tools; that of their section. Default `'zh-CN'`. */
  locale?: LocaleInput | undefined;
}

/** What the page around the tools has, known once they are in it. */
interface Place {
  section: HTMLElement;
  heading: string;
  hasFiles: boolean;
}

/**
 * Reader's tools of one section (下载): its tables as CSV and XLSX.
 *
 * Pass it as `tools` of a section. It finds its section in the page, so it needs no data, and it shows only where scripts run. What
 * makes files is loaded when a reader asks for one.
 */
export function SectionTools({ locale = 'zh-CN' }: SectionToolsProps) {
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const panel = useId();
  const say = sayIn(messages, locale);
  useEffect(() => {
    const section = root.current?.closest<HTMLElement>('[data-section]');
    if (!section) return;
    const heading = section.querySelector('[data-field="heading"]')?.textContent ?? '';
    setPlace({ section, heading, hasFiles: section.querySelector('table') !== null });
  }, []);
  return (
    <div ref={root} className="bd-tools" data-ready={place ? true : undefined} data-part="tools">
      <fieldset className="bd-tools-line" aria-label={say('tools.label', { section: place?.heading ?? '' })}>
        {place?.hasFiles !== false && (
          <button
            type="button"
            className="bd-tool"
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            onClick={() => setOpen(!open)}
          >
            {say('tools.download')}
          </button>
        )}
      </fieldset>
      {open && place && <Downloads id={panel} section={place.section} locale={locale} tell={setSaid} />}
      <p className="bd-tools-status" role="status">
        {said}
      </p>
    </div>
  );
}
