import type { PartState } from '../../model/audit/completeness.js';
import { Fold } from '../../parts/Fold.js';
import { guarded } from '../../parts/guarded.js';
import { Heading } from '../../parts/Heading.js';
import { Notes } from '../../parts/Notes.js';
import type { SectionProps } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { common } from '../../text/common.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type CompletenessView, completenessView } from './view.js';

/** Props of `CompletenessStrip`. */
export interface CompletenessStripProps extends SectionProps {}

/** A shape for each state, beside its word: no state is told by colour. */
const SHAPES: Readonly<Record<PartState, string>> = {
  published: '●',
  'empty-with-statement': '◒',
  'withheld-with-reason': '◆',
  'empty-without-statement': '◯',
  'withheld-without-reason': '◇',
  missing: '–',
};

/**
 * 公开内容一览: the eleven statutory tables and the narrative parts, each published, empty with its statement, withheld with its reason,
 * or not in the document. A lawful absence is not counted as a fault.
 *
 * Renders a `<section>`. Source: the statutory list of 财预〔2016〕143号, held against the disclosure.
 */
export const CompletenessStrip = guarded<CompletenessStripProps>(
  'CompletenessStrip',
  'completeness-strip',
  (locale) => sayIn(messages, locale)('completeness.heading'),
  function CompletenessStrip(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = completenessView(disclosure);
    const say = sayIn(messages, locale);
    return (
      <Section {...props} ref={ref} name="completeness-strip" heading={say('completeness.heading')}>
        <Takeaway>{scoreLine(view, locale)}</Takeaway>
        {view.partial && <p className="bd-completeness-partial">{say('completeness.partial')}</p>}
        <Fold summary={say('completeness.list')}>
          <div className="bd-completeness-body">
            <Parts view={view} level={headingLevel + 1} locale={locale} />
            <Notes
              locale={locale}
              notes={[
                { key: 'lawful', content: say('completeness.lawful') },
                ...(missing(view) ? [{ key: 'missing', content: say('completeness.missing') }] : []),
              ]}
            />
          </div>
        </Fold>
      </Section>
    );
  },
);

function missing({ tables, narrative }: CompletenessView): boolean {
  return [...tables.counts, ...narrative.counts].some(({ state }) => state === 'missing');
}

/** The honest score: how many of how many, in which state. */
function scoreLine({ tables, narrative }: CompletenessView, locale: LocaleInput): string {
  const say = sayIn(messages, locale);
  const told = (name: 'tables' | 'narrative', { parts, counts }: CompletenessView['tables' | 'narrative']): string => {
    const unit = say(`completeness.unit.${name}`);
    const states = counts.map(({ state, count }) => say(`completeness.state.${state}`, { count, unit }));
    return say(`completeness.${name}`, {
      count: parts.length,
      states: states.join(sayIn(common, locale)('list.separator')),
    });
  };
  return say('completeness.takeaway', { tables: told('tables', tables), narrative: told('narrative', narrative) });
}

function Parts({ view, level, locale }: { view: CompletenessView; level: number; locale: LocaleInput }) {
  const say = sayIn(messages, locale);
  const lists = [
    {
      key: 'tables',
      title: say('completeness.tablesTitle'),
      parts: view.tables.parts.map(({ id, state }) => ({ id, state, name: say(`completeness.table.${id}`) })),
    },
    {
      key: 'narrative',
      title: say('completeness.narrativeTitle'),
      parts: view.narrative.parts.map(({ id, state }) => ({ id, state, name: say(`completeness.part.${id}`) })),
    },
  ];
  return lists.map(({ key, title, parts }) => (
    <div key={key} className="bd-completeness-kind">
      <Heading level={level} className="bd-subheading">
        {title}
      </Heading>
      <ul className="bd-completeness-list">
        {parts.map(({ id, state, name }) => (
          <li key={id} className="bd-completeness-part" data-part-state={state}>
            <span className="bd-completeness-shape" aria-hidden="true">
              {SHAPES[state]}
            </span>
            <span className="bd-completeness-name">{name}</span>{' '}
            <span className="bd-completeness-state">{say(`completeness.word.${state}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
