import { forwardRef, type ReactNode, useId } from 'react';
import type { Absence } from '../model/values.js';
import { common } from '../text/common.js';
import { directionOf, documentLang, sayIn, tagOf } from '../text/language.js';
import { AbsentBlock } from './Absent.js';
import { Heading } from './Heading.js';
import type { SectionProps } from './props.js';
import { SourceLine } from './SourceLine.js';

export interface SectionFrameProps extends SectionProps {
  /** Name of the section in `data-section`. */
  name: string;
  /** The official section name, in the widget's language. */
  heading: string;
  /** The section's absence; its children are then not shown. */
  absence?: Absence | undefined;
  children?: ReactNode;
}

/** The id, and so the permalink, of a section. */
export function permalinkId(idPrefix: string, name: string): string {
  return `${idPrefix}bd-${name}`;
}

/**
 * The frame every section stands in: heading with year and department, content or the section's absence, source line.
 * Renders the `<section>` that takes `className`, `ref` and HTML attributes.
 */
export const Section = forwardRef<HTMLElement, SectionFrameProps>(function Section(
  {
    name,
    heading,
    absence,
    disclosure,
    locale = 'zh-CN',
    unit: _unit,
    findings: _findings,
    beside: _beside,
    headingLevel = 2,
    id,
    idPrefix,
    tools,
    className,
    children,
    ...rest
  },
  ref,
) {
  const headingId = useId();
  const say = sayIn(common, locale);
  const language = documentLang(locale, disclosure.language);
  return (
    <section
      lang={tagOf(locale)}
      dir={typeof locale === 'string' ? undefined : directionOf(locale)}
      aria-labelledby={headingId}
      {...rest}
      id={id ?? (idPrefix === undefined ? undefined : permalinkId(idPrefix, name))}
      ref={ref}
      className={['bd-root', 'bd-section', className].filter(Boolean).join(' ')}
      data-section={name}
      data-state={absence ? absence.absent : 'present'}
    >
      <div className="bd-section-body">
        <header className="bd-header" data-part="header">
          <Heading level={headingLevel} id={headingId} className="bd-heading">
            {heading}
          </Heading>
          <p className="bd-kicker">
            <bdi lang={language}>{disclosure.department.name}</bdi>
            <span className="bd-kicker-year">{say(`kind.${disclosure.kind}`, { year: disclosure.year })}</span>
          </p>
        </header>
        {absence ? <AbsentBlock absence={absence} locale={locale} language={disclosure.language} /> : children}
        <footer className="bd-footer" data-part="source">
          <SourceLine disclosure={disclosure} locale={locale} />
          {tools}
        </footer>
      </div>
    </section>
  );
});
