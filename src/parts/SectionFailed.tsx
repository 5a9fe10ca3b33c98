import { isWebAddress } from '../model/address.js';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { common } from '../text/common.js';
import { type LocaleInput, localeOf, sayIn } from '../text/language.js';
import { rootAttributes } from './attributes.js';
import { attempt } from './failure.js';
import { Heading } from './Heading.js';
import { permalinkId } from './permalinks.js';
import type { SectionProps } from './props.js';

/** Returns the official name of a section in a language, for a budget or final accounts. */
export type HeadingOf = (locale: LocaleInput, kind: BudgetDisclosure['kind']) => string;

interface SectionFailedProps extends Pick<SectionProps, 'id' | 'idPrefix' | 'className' | 'locale' | 'headingLevel'> {
  name: string;
  heading: HeadingOf;
  /** Of any shape, since bad data may be the cause of the error. */
  disclosure: Partial<BudgetDisclosure> | null | undefined;
}

/** Replaces a section that could not be rendered: heading, notice, and link to the document. Never throws, whatever the data. */
export function SectionFailed(props: SectionFailedProps) {
  const { name, heading, disclosure, id, idPrefix, className, headingLevel = 2 } = props;
  const locale = localeOf(props.locale, 'zh-CN');
  const say = sayIn(common, locale);
  const words = heading(locale, attempt(() => disclosure?.kind) === 'final-accounts' ? 'final-accounts' : 'budget');
  const url: unknown = attempt(() => disclosure?.source?.url);
  return (
    <section
      {...rootAttributes(locale, 'bd-section', className)}
      aria-label={words}
      id={id ?? (idPrefix === undefined ? undefined : permalinkId(idPrefix, name))}
      data-section={name}
      data-state="error"
    >
      <div className="bd-section-body">
        <header className="bd-header" data-part="header">
          <Heading level={headingLevel} className="bd-heading" data-field="heading">
            {words}
          </Heading>
        </header>
        <p className="bd-prose">{say('section.failed')}</p>
        {typeof url === 'string' && isWebAddress(url) && (
          <footer className="bd-footer" data-part="source">
            <p className="bd-source">
              <a className="bd-link" href={url}>
                {say('section.original')}
              </a>
            </p>
          </footer>
        )}
      </div>
    </section>
  );
}
