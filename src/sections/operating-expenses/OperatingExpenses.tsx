import { Block } from '../../parts/Block.js';
import { changeText } from '../../parts/Change.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { Facts } from '../../parts/Facts.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes, textNotes } from '../../parts/Notes.js';
import { Prose } from '../../parts/Prose.js';
import { budgetsText, portionNotes } from '../../parts/portion.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type OperatingExpensesView, operatingExpensesView } from './view.js';

/** Props of `OperatingExpenses`. */
export interface OperatingExpensesProps extends SectionProps {}

/**
 * 机关运行经费: amount, change on last year with its reason, and the units it covers. Not the same as 公用经费.
 *
 * Renders a `<section>`. Source: 第三部分 十一（一）机关运行经费情况.
 */
export const OperatingExpenses = defineSection<OperatingExpensesProps, OperatingExpensesView>({
  displayName: 'OperatingExpenses',
  name: 'operating-expenses',
  heading: (locale) => sayIn(messages, locale)('operating.heading'),
  view: operatingExpensesView,
  content: contentOf,
});

function contentOf({ view, w, level }: ContentProps<OperatingExpensesProps, OperatingExpensesView>) {
  const { portion, units } = view;
  const say = w.say(messages);
  const [change] = portion.changes;
  const budgeted = budgetsText(w, portion);
  const plain = w.unmarked();
  return (
    <>
      <Takeaway>
        {plain.phrase(messages, 'operating.takeaway', {
          amount: plain.amount(portion.amount),
          change:
            change &&
            plain.phrase(messages, 'operating.takeaway.change', {
              change: changeText(plain, change, { withBase: true }),
            }),
        })}
      </Takeaway>
      <KeyFigures
        figures={[
          {
            key: 'amount',
            label: say('operating.amount'),
            figure: w.amount(portion.amount),
            under: [change && changeText(w, change, { withBase: true })],
          },
        ]}
      />
      {budgeted && <Prose>{budgeted}</Prose>}
      {portion.changes.map(
        ({ reason }, index) =>
          reason !== undefined && (
            <Block key={String(index)} level={level} title={say('operating.reason')}>
              <Prose>{w.quote(reason)}</Prose>
            </Block>
          ),
      )}
      {units.length > 0 && (
        <Block level={level} title={say('operating.units')}>
          <Facts
            facts={units.map(({ kind, value, unit, at }) => ({
              key: kind,
              label: say(`operating.${kind}`),
              value: w.quantity(value, unit, { at }),
            }))}
          />
        </Block>
      )}
      <Notes
        w={w}
        notes={[
          { key: 'meaning', content: say('operating.meaning') },
          ...portionNotes(say('operating.amount'), withoutReasons(portion), w),
          ...textNotes(w, [...view.statements, ...view.notes]),
        ]}
      />
    </>
  );
}

/** The portion without reasons, which are shown in their own blocks. */
function withoutReasons(portion: OperatingExpensesView['portion']): OperatingExpensesView['portion'] {
  return { ...portion, changes: portion.changes.map(({ reason: _, ...change }) => change) };
}
