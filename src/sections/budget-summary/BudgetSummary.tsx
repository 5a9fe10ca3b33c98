import { isAbsent } from '../../model/read.js';
import type { Share } from '../../model/reading/line.js';
import { Amount, Percent } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import { guarded } from '../../parts/guarded.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Term } from '../../parts/Term.js';
import { textParts } from '../../parts/whole.js';
import { documentLang, sayIn, template } from '../../text/language.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';
import { summaryNotes } from './notes.js';
import { SideTable } from './SideTable.js';
import { type SummaryView, summaryView } from './view.js';

/** Props of `BudgetSummary`. */
export interface BudgetSummaryProps extends SectionProps {}

/**
 * 收支总体情况: the total and its change on last year, sources of revenue and classes of expenditure side by side, balances and
 * the year's sums. Where the overview names a source or a class without printing its amount, the amount is taken from 收入情况,
 * 支出情况, 财政拨款收支情况 or 一般公共预算, and a note says so. Final accounts (决算) speak of final figures.
 *
 * Renders a `<section>`. Source: 第三部分 一; table 1 部门收支总体情况表. An absent section says so and why.
 */
export const BudgetSummary = guarded<BudgetSummaryProps>(
  'BudgetSummary',
  'budget-summary',
  (locale) => sayIn(messages, locale)('budgetSummary.heading'),
  function BudgetSummary(props, ref) {
    const { disclosure, locale = 'zh-CN' } = props;
    const view = summaryView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    return (
      <Section
        {...props}
        ref={ref}
        name="budget-summary"
        heading={sayIn(messages, locale)('budgetSummary.heading')}
        official={messages['zh-CN']['budgetSummary.heading']}
        labels={isAbsent(view) ? [] : labelsOf(view)}
        absence={absence}
      >
        {(terms) => !isAbsent(view) && <Content view={view} {...writingOf(props)} terms={terms} />}
      </Section>
    );
  },
);

/** Labels that may be defined terms: 基本支出 and 项目支出, the names of the sources. */
function labelsOf({ parts, revenue }: SummaryView): string[] {
  return [
    ...parts.map(({ key }) => messages['zh-CN'][`budgetSummary.${key}`]),
    ...revenue.lines.flatMap(({ name }) => name ?? []),
  ];
}

type ContentProps = { view: SummaryView; language: string } & WritingProps;

function Content({ view, language, locale = 'zh-CN', unit, marks, terms }: ContentProps) {
  const say = sayIn(messages, locale);
  const captionUnit = unit ?? view.unit;
  const table = { kind: view.kind, captionUnit, language, locale, unit, marks };
  const wide = [view.revenue, view.expenditure].some(({ hasBudgets, hasCompletions }) => hasBudgets || hasCompletions);
  const [change] = view.changes;
  return (
    <>
      <TakeawaySentence view={view} language={language} locale={locale} unit={unit} />
      <KeyFigures
        figures={[
          {
            key: 'total',
            label: say(`budgetSummary.total.${view.kind}`),
            figure: <Amount money={view.total.amount} locale={locale} unit={unit} />,
            under: [change && <Change change={change.reading} withBase locale={locale} unit={unit} />],
          },
          ...view.parts.map(({ key, amount, share }) => ({
            key,
            label: (
              <Term
                text={say(`budgetSummary.${key}`)}
                official={messages['zh-CN'][`budgetSummary.${key}`]}
                terms={terms}
              />
            ),
            figure: <Amount money={amount} locale={locale} unit={unit} />,
            under: [share && <ShareWords share={share} message="budgetSummary.share" locale={locale} />],
          })),
        ]}
      />
      <ClassChart view={view} language={language} locale={locale} unit={unit} />
      <div className="bd-summary-sides" data-wide={wide || undefined}>
        <SideTable name="revenue" side={view.revenue} {...table} terms={terms} />
        <SideTable name="expenditure" side={view.expenditure} {...table} />
      </div>
      <Notes locale={locale} notes={summaryNotes({ view, language, locale, unit, marks })} />
    </>
  );
}

function ShareWords({
  share,
  message,
  locale = 'zh-CN',
}: Pick<WritingProps, 'locale'> & {
  share: Share;
  message: 'budgetSummary.share' | 'budgetSummary.takeaway.share';
}) {
  return (
    <>
      <Phrase
        template={template(messages, locale, message)}
        parts={{ share: <Percent value={share.value} locale={locale} /> }}
      />
      {share.computed && sayIn(messages, locale)('budgetSummary.computed')}
    </>
  );
}

function TakeawaySentence({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  const say = (key: Parameters<typeof template<(typeof messages)['zh-CN']>>[2]) => template(messages, locale, key);
  const [change] = view.changes;
  const { soleSource, largestClass, revenue } = view;
  const source = revenue.currentYear ? 'budgetSummary.takeaway.sourceOfYear' : 'budgetSummary.takeaway.source';
  return (
    <Takeaway>
      <Phrase
        template={say(`budgetSummary.takeaway.${view.kind}`)}
        parts={{
          year: view.year,
          total: <Amount money={view.total.amount} locale={locale} unit={unit} />,
          change: change && (
            <Phrase
              template={say('budgetSummary.takeaway.change')}
              parts={{ change: <Change change={change.reading} withBase locale={locale} unit={unit} /> }}
            />
          ),
          source: soleSource && (
            <Phrase
              template={say(source)}
              parts={{ name: <LineName line={soleSource} side="revenue" locale={locale} language={language} /> }}
            />
          ),
          largest: largestClass && (
            <Phrase
              template={say('budgetSummary.takeaway.largest')}
              parts={{
                name: <LineName line={largestClass} side="expenditure" locale={locale} language={language} />,
                share: largestClass.share && (
                  <ShareWords share={largestClass.share} message="budgetSummary.takeaway.share" locale={locale} />
                ),
              }}
            />
          ),
        }}
      />
    </Takeaway>
  );
}

/** Where the money goes: the classes by size, each in the colour of its place in the document. */
function ClassChart({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  const say = sayIn(messages, locale);
  const drawn = view.marks.filter(({ line }) => !isAbsent(line.amount) && Number(line.amount.value) !== 0);
  const { currentYear, total } = view.expenditure;
  const whole = currentYear && !isAbsent(currentYear.amount) ? currentYear : total;
  if (drawn.length < 2) return null;
  return (
    <CompositionChart
      title={say('budgetSummary.chart')}
      label={say('budgetSummary.chartLabel')}
      labelLang={documentLang(locale, language)}
      whole={{
        label: say(whole === total ? 'budgetSummary.sideTotal.expenditure' : 'budgetSummary.currentYear.expenditure'),
        money: whole.amount,
      }}
      parts={view.marks.map(({ line, order }) => ({
        key: line.key,
        label: line.name ?? '',
        money: line.amount,
        share: line.share,
        order,
      }))}
      locale={locale}
      unit={unit}
    />
  );
}

textParts(ShareWords);
