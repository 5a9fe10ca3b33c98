import type { BudgetDisclosure } from '../model/disclosure.js';
import { valuesOf } from '../model/lists.js';
import { common } from '../text/common.js';
import { builtInOf, directionOf, type LocaleInput, localeOf, sayIn, tagOf } from '../text/language.js';
import { attempt } from './failure.js';
import { Heading } from './Heading.js';
import type { SectionProps } from './props.js';
import { permalinkId } from './Section.js';

/** The official name of a section, in a language, for a budget or final accounts. */
export type HeadingOf = (locale: LocaleInput, kind: BudgetDisclosure['kind']) => string;

interface SectionFailedProps extends Pick<SectionProps, 'id' | 'idPrefix' | 'className' | 'locale' | 'headingLevel'> {
  name: string;
  heading: HeadingOf;
  /** Any data: it may be what failed. */
  disclosure: Partial<BudgetDisclosure> | null | undefined;
}

/**
 * In place of a section that could not be rendered: its heading, a calm sentence, and the way to the document. Nothing that it reads
 * makes it throw: the data or the host's language may be what failed.
 */
export function SectionFailed(props: SectionFailedProps) {
  const { name, id, idPrefix, className, headingLevel = 2 } = props;
  const given = localeOf(props.locale, 'zh-CN');
  const { locale, words, url } =
    attempt(() => wordsOf(props, given)) ??
    attempt(() => wordsOf(props, builtInOf(given))) ??
    wordsOf({ ...props, disclosure: undefined }, 'zh-CN');
  return (
    <section
      lang={tagOf(locale)}
      dir={typeof locale === 'string' ? undefined : directionOf(locale)}
      aria-label={words.heading}
      id={id ?? (idPrefix === undefined ? undefined : permalinkId(idPrefix, name))}
      className={['bd-root', 'bd-section', className].filter(Boolean).join(' ')}
      data-section={name}
      data-state="error"
    >
      <div className="bd-section-body">
        <header className="bd-header" data-part="header">
          <Heading level={headingLevel} className="bd-heading" data-field="heading">
            {words.heading}
          </Heading>
        </header>
        <p className="bd-prose">{words.failed}</p>
        {url !== undefined && (
          <footer className="bd-footer" data-part="source">
            <p className="bd-source">
              <a className="bd-link" href={url}>
                {words.original}
              </a>
            </p>
          </footer>
        )}
      </div>
    </section>
  );
}

function wordsOf({ heading, disclosure }: SectionFailedProps, locale: LocaleInput) {
  const say = sayIn(common, locale);
  const url: unknown = disclosure?.source?.url;
  const words = {
    heading: heading(locale, disclosure?.kind === 'final-accounts' ? 'final-accounts' : 'budget'),
    failed: say('section.failed'),
    original: say('section.original'),
  };
  if (valuesOf<unknown>(words).some((word) => typeof word !== 'string')) throw new TypeError('A message is not text.');
  return { locale, words, url: typeof url === 'string' && /^https?:\/\//i.test(url) ? url : undefined };
}
