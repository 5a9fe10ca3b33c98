import { Fragment, type ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Line, Share } from '../../model/reading/line.js';
import { Amount, Percent } from '../../parts/Amount.js';
import { Block } from '../../parts/Block.js';
import { Change } from '../../parts/Change.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import { guarded } from '../../parts/guarded.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { EconomicTable, NamedSubjects } from '../../parts/lines/EconomicTable.js';
import { type Note, Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { initialBudget, portionNotes } from '../../parts/portion.js';
import { type SectionProps, unmarked, type WritingProps, writingOf } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Term } from '../../parts/Term.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { type BasicExpenditureView, basicExpenditureView } from './view.js';

export interface BasicExpenditureProps extends SectionProps {}

const LABELS = ['basic.total', 'basic.personnel', 'basic.operating'] as const;

/**
 * 一般公共预算基本支出情况: 人员经费 and 公用经费 with their shares, the economic 款 they are for (named where no amount is printed), and
 * the table by economic classification where the document has it. A share that is not printed is computed and said to be. Final
 * accounts (决算) show initial budget and completion where printed.
 *
 * Renders a `<section>`; money as published, or in `unit`. Source: 第三部分 六; table 6 一般公共预算基本支出情况表. An absent section says
 * so and why.
 */
export const BasicExpenditure = guarded<BasicExpenditureProps>(
  'basic-expenditure',
  (locale, kind) => sayIn(messages, locale)(`basic.heading.${kind}`),
  function BasicExpenditure(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = basicExpenditureView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    return (
      <Section
        {...props}
        ref={ref}
        name="basic-expenditure"
        heading={sayIn(messages, locale)(`basic.heading.${disclosure.kind}`)}
        official={messages['zh-CN'][`basic.heading.${disclosure.kind}`]}
        labels={LABELS.map((key) => messages['zh-CN'][key])}
        absence={absence}
      >
        {(terms) =>
          !isAbsent(view) && (
            <Content
              view={view}
              language={disclosure.language}
              level={headingLevel + 1}
              {...writingOf(props)}
              terms={terms}
            />
          )
        }
      </Section>
    );
  },
);

type ContentProps = { view: BasicExpenditureView; language: string; level: number } & WritingProps;

function Content(props: ContentProps) {
  const { view, language, level, terms: _, ...words } = props;
  const { locale = 'zh-CN', unit } = words;
  const say = sayIn(messages, locale);
  const drawn = view.parts.filter(({ line }) => !isAbsent(line.amount));
  return (
    <>
      <TakeawaySentence {...unmarked(props)} />
      {/* The table has the marks; where there is none, the key figures have. */}
      <KeyFigures figures={keyFigures(view.rows.length > 0 ? unmarked(props) : props)} />
      {drawn.length > 1 && (
        <CompositionChart
          title={say('basic.chart')}
          label={say(view.rows.length > 0 ? 'basic.chartLabel.table' : 'basic.chartLabel')}
          whole={{ label: say('basic.total'), money: view.total.amount }}
          parts={drawn.map(({ kind, line }) => ({
            key: kind,
            label: say(`basic.${kind}`),
            money: line.amount,
            share: line.share,
          }))}
          locale={locale}
          unit={unit}
        />
      )}
      {view.rows.length > 0 && (
        <EconomicTable
          title={say('basic.table')}
          rows={view.rows}
          kind={view.kind}
          unitOfSection={view.unit}
          language={language}
          {...words}
        />
      )}
      {view.parts.map(({ kind, rows, named }) => {
        const title = say('basic.items', { part: say(`basic.${kind}`) });
        return (
          <Fragment key={kind}>
            {rows.length > 0 && (
              <EconomicTable
                title={title}
                rows={rows}
                kind={view.kind}
                unitOfSection={view.unit}
                language={language}
                {...words}
              />
            )}
            {named.length > 0 && (
              <Block level={level} title={title}>
                <NamedSubjects subjects={named} language={language} locale={locale} />
              </Block>
            )}
          </Fragment>
        );
      })}
      <Notes locale={locale} notes={notesOf(props)} />
    </>
  );
}

function TakeawaySentence({ view, locale = 'zh-CN', unit }: ContentProps) {
  // Marks of findings stand at the key figures.
  const words = { locale, unit };
  const [change] = view.total.changes;
  const [personnel, operating] = view.parts.map(({ line }) => line.amount);
  const both =
    personnel !== undefined && operating !== undefined && !isAbsent(personnel) && !isAbsent(operating) ? (
      <Phrase
        template={template(messages, locale, 'basic.takeaway.parts')}
        parts={{
          personnel: <Amount money={personnel} {...words} />,
          operating: <Amount money={operating} {...words} />,
        }}
      />
    ) : null;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, `basic.takeaway.${view.kind}`)}
        parts={{
          total: <Amount money={view.total.amount} {...words} />,
          change: change && (
            <Phrase
              template={template(messages, locale, 'basic.takeaway.change')}
              parts={{ change: <Change change={change} withBase {...words} /> }}
            />
          ),
          parts: both,
        }}
      />
    </Takeaway>
  );
}

function keyFigures({ view, terms, language, level: _, ...words }: ContentProps): KeyFigure[] {
  const { locale = 'zh-CN' } = words;
  const say = sayIn(messages, locale);
  const figure = (kind: 'total' | 'personnel' | 'operating', line: Line): KeyFigure => {
    return {
      key: kind,
      label: <Term text={say(`basic.${kind}`)} official={messages['zh-CN'][`basic.${kind}`]} terms={terms} />,
      figure: <Amount money={line.amount} {...words} />,
      under: underOf(line, words),
    };
  };
  return [figure('total', view.total), ...view.parts.map(({ kind, line }) => figure(kind, line))];
}

/** Share, change, and in final accounts the initial budget. */
function underOf(line: Line, words: WritingProps): ReactNode[] {
  const { share, changes } = line;
  const { locale = 'zh-CN', marks } = words;
  const [change] = changes;
  return [
    share && (
      <Phrase
        template={template(messages, locale, share.computed ? 'basic.share.computed' : 'basic.share')}
        parts={{ share: <ShareFigure share={share} locale={locale} marks={marks} /> }}
      />
    ),
    change && <Change change={change} withBase {...words} />,
    initialBudget(line, words),
  ];
}

function notesOf({ view, language, terms: _, level: __, ...words }: ContentProps): Note[] {
  const { locale = 'zh-CN' } = words;
  const say = sayIn(messages, locale);
  const quoted = (text: Parameters<typeof Quoted>[0]['text']) => (
    <Quoted text={text} language={language} locale={locale} />
  );
  const told = [{ kind: 'total' as const, line: view.total }, ...view.parts].flatMap(({ kind, line }) =>
    portionNotes(say(`basic.${kind}`), line, { language, ...words }),
  );
  return [
    { key: 'meaning', content: say('basic.meaning') },
    ...(view.parts.some(({ line }) => line.share?.computed)
      ? [{ key: 'computed', content: say('basic.computed') }]
      : []),
    ...told,
    ...[...view.statements, ...view.notes].map((text, index) => ({ key: `text.${index}`, content: quoted(text) })),
  ];
}

function ShareFigure({ share, locale = 'zh-CN', marks }: { share: Share } & WritingProps) {
  if (!share.computed) return <Percent value={share.value} locale={locale} at={share.at} marks={marks} />;
  return (
    <span data-computed>
      <Percent value={share.value} locale={locale} />
    </span>
  );
}
