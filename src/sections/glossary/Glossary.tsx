import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { glossaryIdBase, termId } from '../../parts/Term.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type GlossaryView, glossaryView } from './view.js';

/** Props of `Glossary`. */
export interface GlossaryProps extends SectionProps {}

/**
 * 名词解释: every term with the document's own definition, in its order. With `idPrefix`, each term has the id `{idPrefix}bd-term-{term}`,
 * which terms in sections with `definitions="page"` link to.
 *
 * Renders a `<section>` with a description list. Source: 第四部分 名词解释.
 */
export const Glossary = defineSection<GlossaryProps, GlossaryView>({
  displayName: 'Glossary',
  name: 'glossary',
  heading: (locale) => sayIn(messages, locale)('glossary.heading'),
  view: glossaryView,
  content: contentOf,
});

function contentOf({ view: { entries }, w, props: { idPrefix } }: ContentProps<GlossaryProps, GlossaryView>) {
  return (
    <>
      <Takeaway>{w.say(messages)('glossary.count', { count: entries.length })}</Takeaway>
      <dl className="bd-terms">
        {entries.map(({ key, term, definition }) => (
          <div
            key={key}
            className="bd-term"
            id={idPrefix === undefined ? undefined : termId(glossaryIdBase(idPrefix), key)}
            tabIndex={idPrefix === undefined ? undefined : -1}
          >
            <dt className="bd-term-name" lang={w.lang}>
              {term}
            </dt>
            <dd className="bd-term-definition" lang={w.lang}>
              {definition}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
