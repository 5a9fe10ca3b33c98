import { forwardRef } from 'react';
import { isAbsent } from '../../model/read.js';
import type { SectionProps } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { documentLang, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { glossaryView } from './view.js';

export interface GlossaryProps extends SectionProps {}

/**
 * 名词解释: every term with the document's own definition, in its order.
 *
 * Renders a `<section>` with a description list. Source: 第四部分 名词解释.
 */
export const Glossary = forwardRef<HTMLElement, GlossaryProps>(function Glossary(props, ref) {
  const { disclosure, locale = 'zh-CN' } = props;
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
            {view.entries.map(({ term, definition }) => (
              <div key={term} className="bd-term">
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
});
