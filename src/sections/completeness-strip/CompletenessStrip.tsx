import type { PartState } from '../../model/audit/completeness.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { Fold } from '../../parts/Fold.js';
import { Heading } from '../../parts/Heading.js';
import { Notes } from '../../parts/Notes.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { common } from '../../text/common.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type CompletenessView, completenessView, type RequiredParts } from './view.js';

/** Props of `CompletenessStrip`. */
export interface CompletenessStripProps extends SectionProps {}

/** A shape for each state, shown beside its word, so that states do not depend on colour. */
const SHAPES: Readonly<Record<PartState, string>> = {
  published: '●',
  'empty-with-statement': '◒',
  'withheld-with-reason': '◆',
  'empty-without-statement': '◯',
  'withheld-without-reason': '◇',
  missing: '–',
  'not-in-form': '×',
};

/**
 * 公开内容一览: the eleven statutory tables and the narrative parts, each published, empty with its statement, withheld with its reason,
 * not in the document, or not in the form that is used there. A lawful absence is not counted as a fault; what the form does not have
 * is not counted at all.
 *
 * Renders a `<section>`. Source: the statutory list of 财预〔2016〕143号.
 */
export const CompletenessStrip = defineSection<CompletenessStripProps, CompletenessView>({
  displayName: 'CompletenessStrip',
  name: 'completeness-strip',
  heading: (locale) => sayIn(messages, locale)('completeness.heading'),
  view: completenessView,
  content: contentOf,
});

function contentOf({ view, w, level }: ContentProps<CompletenessStripProps, CompletenessView>) {
  const { tables, narrative, partial } = view;
  const say = w.say(messages);
  const someMissing = [...tables.counts, ...narrative.counts].some(({ state }) => state === 'missing');
  return (
    <>
      <Takeaway>
        {say('completeness.takeaway', {
          tables: scoreOf(w, 'tables', tables),
          narrative: scoreOf(w, 'narrative', narrative),
        })}
      </Takeaway>
      {partial && <p className="bd-completeness-partial">{say('completeness.partial')}</p>}
      <Fold summary={say('completeness.list')}>
        <div className="bd-completeness-body">
          <PartList
            w={w}
            level={level}
            title={say('completeness.tablesTitle')}
            parts={tables.parts.map(({ id, state }) => ({ id, state, name: say(`completeness.table.${id}`) }))}
          />
          <PartList
            w={w}
            level={level}
            title={say('completeness.narrativeTitle')}
            parts={narrative.parts.map(({ id, state }) => ({ id, state, name: say(`completeness.part.${id}`) }))}
          />
          <Notes
            w={w}
            notes={[
              { key: 'lawful', content: say('completeness.lawful') },
              ...(someMissing ? [{ key: 'missing', content: say('completeness.missing') }] : []),
            ]}
          />
        </div>
      </Fold>
    </>
  );
}

/** How many of these parts are in which state. */
function scoreOf(w: Writer, kind: 'tables' | 'narrative', { due, counts }: RequiredParts<string>): string {
  const say = w.say(messages);
  const unit = say(`completeness.unit.${kind}`);
  const states = counts.map(({ state, count }) => say(`completeness.state.${state}`, { count, unit }));
  return say(`completeness.${kind}`, { count: due, states: states.join(w.say(common)('list.separator')) });
}

interface PartListProps {
  w: Writer;
  level: number;
  title: string;
  parts: readonly { id: string; state: PartState; name: string }[];
}

function PartList({ w, level, title, parts }: PartListProps) {
  const say = w.say(messages);
  return (
    <div className="bd-completeness-kind">
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
  );
}
