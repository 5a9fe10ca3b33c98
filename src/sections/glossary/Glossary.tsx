import { isAbsent } from '../../model/read.js';
import { guarded } from '../../parts/guarded.js';
import type { SectionProps } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { glossaryIdBase, termId } from '../../parts/Term.js';
import { documentLang, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { glossaryView } from './view.js';

/** Props of `Glossary`. */
export interface GlossaryProps extends SectionProps {}

/**
 * 名词解释: every term with the document's own definition, in its order. With `idPrefix` each term has its permalink, the id
 * `{idPrefix}bd-term-{term}`, to which terms in sections with `definitions="page"` lead.
 *
 * Renders a `<section>` with a description list. Source: 第四部分 名词解释.
 */
export const Glossary = guarded<GlossaryProps>(
  'Glossary',
  'glossary',
  (locale) => sayIn(messages, locale)('glossary.heading'),
  function Glossary(props, ref) {
    const { disclosure, locale = 'zh-CN', idPrefix } = props;
    const view = glossaryView(disclosure);
    const say = sayIn(messages, locale);
    const absence = isAbsent(view) ? view : undefined;
    const lang = documentLang(locale, disclosure.language);
    return (
      <Section {...props} ref={ref} name="glossary" heading={say('glossary.heading')} absence={absence}>
        {!isAbsent(view) && (
          <>
            <Takeaway>{say('glossary.count', { count: view.entries.length })}</Takeaway>
            <dl className="bd-terms">
              {view.entries.map(({ key, term, definition }) => (
                <div
                  key={key}
                  className="bd-term"
                  {...(idPrefix !== undefined && { id: termId(glossaryIdBase(idPrefix), key), tabIndex: -1 })}
                >
                  <dt className="bd-term-name" lang={lang}>
                    {term}
                  </dt>
                  <dd className="bd-term-definition" lang={lang}>
                    {definition}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Section>
    );
  },
);
