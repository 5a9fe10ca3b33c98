import { isAbsent } from '../../model/read.js';
import { Amount, Quantity } from '../../parts/Amount.js';
import { Block } from '../../parts/Block.js';
import { Change } from '../../parts/Change.js';
import { guarded } from '../../parts/guarded.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { initialBudget, portionNotes } from '../../parts/portion.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Whole } from '../../parts/whole.js';
import { writer } from '../../parts/writer.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { type OperatingExpensesView, operatingExpensesView } from './view.js';

/** Props of `OperatingExpenses`. */
export interface OperatingExpensesProps extends SectionProps {}

/**
 * 机关运行经费: amount, change on last year with its reason, and the units it covers. Not the same as 公用经费.
 *
 * Renders a `<section>`. Source: 第三部分 十一（一）机关运行经费情况.
 */
export const OperatingExpenses = guarded<OperatingExpensesProps>(
  'OperatingExpenses',
  'operating-expenses',
  (locale) => sayIn(messages, locale)('operating.heading'),
  function OperatingExpenses(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = operatingExpensesView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    const heading = sayIn(messages, locale)('operating.heading');
    return (
      <Section
        {...props}
        ref={ref}
        name="operating-expenses"
        heading={heading}
        official={messages['zh-CN']['operating.heading']}
        absence={absence}
      >
        {!isAbsent(view) && <Content view={view} level={headingLevel + 1} {...writingOf(props)} />}
      </Section>
    );
  },
);

type ContentProps = { view: OperatingExpensesView; language: string; level: number } & WritingProps;

function Content({ view, language, level, ...words }: ContentProps) {
  const { locale = 'zh-CN', unit } = words;
  const say = sayIn(messages, locale);
  const [main] = view.portion.changes;
  const budgeted = initialBudget(view.portion, writer(words));
  const amount = <Amount money={view.portion.amount} locale={locale} unit={unit} />;
  const change = main && <Change change={main} withBase locale={locale} unit={unit} />;
  return (
    <>
      <Takeaway>
        <Phrase
          template={template(messages, locale, 'operating.takeaway')}
          parts={{
            amount,
            change: change && (
              <Phrase template={template(messages, locale, 'operating.takeaway.change')} parts={{ change }} />
            ),
          }}
        />
      </Takeaway>
      <KeyFigures
        figures={[
          {
            key: 'amount',
            label: say('operating.amount'),
            figure: <Amount money={view.portion.amount} {...words} />,
            under: [main && <Change change={main} withBase {...words} />],
          },
        ]}
      />
      {budgeted && (
        <Whole>
          <p className="bd-prose">{budgeted}</p>
        </Whole>
      )}
      {view.portion.changes.map(
        ({ reason }, index) =>
          reason !== undefined && (
            <Block key={String(index)} level={level} title={say('operating.reason')}>
              <Whole>
                <p className="bd-prose">
                  <Quoted text={reason} language={language} locale={locale} />
                </p>
              </Whole>
            </Block>
          ),
      )}
      {view.units.length > 0 && (
        <Block level={level} title={say('operating.units')}>
          <dl className="bd-facts">
            {view.units.map(({ kind, value, unit: countUnit, at }) => (
              <div key={kind} className="bd-fact">
                <dt className="bd-fact-label">{say(`operating.${kind}`)}</dt>
                <dd className="bd-fact-value">
                  <Quantity
                    value={value}
                    quantityUnit={countUnit}
                    language={language}
                    locale={locale}
                    at={at}
                    marks={words.marks}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </Block>
      )}
      <Notes
        locale={locale}
        notes={[
          { key: 'meaning', content: say('operating.meaning') },
          ...portionNotes(say('operating.amount'), withoutReasons(view.portion), writer({ language, ...words })),
          ...[...view.statements, ...view.notes].map((text, index) => ({
            key: `text.${index}`,
            content: <Quoted text={text} language={language} locale={locale} />,
          })),
        ]}
      />
    </>
  );
}

/** The portion without reasons, which have blocks of their own. */
function withoutReasons(portion: OperatingExpensesView['portion']): OperatingExpensesView['portion'] {
  return { ...portion, changes: portion.changes.map(({ reason: _, ...change }) => change) };
}
