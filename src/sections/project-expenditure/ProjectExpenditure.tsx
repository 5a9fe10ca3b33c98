import { useId } from 'react';
import { Chart } from '../../charts/Chart.js';
import { isAbsent } from '../../model/read.js';
import { inYuan } from '../../model/reading/line.js';
import { Amount, inUnit, Percent, Quantity } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import { guarded } from '../../parts/guarded.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import type { HrefOf } from '../../parts/links.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { initialBudget } from '../../parts/portion.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { permalinkId, Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Term } from '../../parts/Term.js';
import { writer } from '../../parts/writer.js';
import { chartWords } from '../../text/charts.js';
import { documentLang, sayIn, template } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { messages } from './messages.js';
import { projectNotes } from './notes.js';
import { ProjectList } from './ProjectList.js';
import { ProjectSheet } from './ProjectSheet.js';
import { type ProjectExpenditureView, projectExpenditureView } from './view.js';

/** Props of `ProjectExpenditure`. */
export interface ProjectExpenditureProps extends SectionProps {}

/** From this many projects on, details wait for the reader. */
const MANY = 6;
/** Most projects in the picture. */
const DRAWN = 10;

/**
 * 项目支出情况: every project with its budget as printed (36 万), 政策依据, 承担单位, 资金分配 as lines with a picture or as prose, 执行时间,
 * its other texts and its 经济分类. A list of all projects comes first; from six projects on, details unfold one by one, with or
 * without scripts, and are all on paper. Shares, and a total where none is printed, are computed and said to be.
 *
 * Renders a `<section>`; money as published, or in `unit`. Source: 第三部分 七; table 7 项目支出情况表. An absent section says so and
 * why.
 */
export const ProjectExpenditure = guarded<ProjectExpenditureProps>(
  'ProjectExpenditure',
  'project-expenditure',
  (locale) => sayIn(messages, locale)('projects.heading'),
  function ProjectExpenditure(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2, idPrefix, hrefOf } = props;
    const ownId = useId();
    const view = projectExpenditureView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    const idBase = idPrefix === undefined ? ownId : permalinkId(idPrefix, 'project');
    return (
      <Section
        {...props}
        ref={ref}
        name="project-expenditure"
        heading={sayIn(messages, locale)('projects.heading')}
        official={messages['zh-CN']['projects.heading']}
        absence={absence}
      >
        {(terms) =>
          !isAbsent(view) && (
            <Content
              view={view}
              level={headingLevel + 1}
              idBase={idBase}
              hrefOf={hrefOf}
              {...writingOf(props)}
              terms={terms}
            />
          )
        }
      </Section>
    );
  },
);

type ContentProps = { view: ProjectExpenditureView; language: string } & WritingProps;
type PlacedProps = ContentProps & { level: number; idBase: string; hrefOf: HrefOf | undefined };

function Content({ level, idBase, hrefOf, ...props }: PlacedProps) {
  const { view, language, locale = 'zh-CN', unit, marks } = props;
  const say = sayIn(messages, locale);
  const words = { language, locale, unit, marks };
  const several = view.projects.length > 1;
  const idOf = (index: number) => (several ? `${idBase}-${index + 1}` : undefined);
  return (
    <>
      <TakeawaySentence {...props} />
      {view.projects.length > 0 && <KeyFigures figures={keyFigures(props)} />}
      {view.ranked.length > 2 && (
        <Chart
          kind="ranked"
          title={say('projects.chart')}
          label={say('projects.chartLabel')}
          errorText={sayIn(chartWords, locale)('chart.failed')}
          labelLang={documentLang(locale, language)}
          rows={view.ranked.slice(0, DRAWN).map(({ project, money }) => ({
            key: project.key,
            label: project.name,
            value: Number(inYuan(money)),
            text: formatMoney(inUnit(money, unit), locale),
          }))}
        />
      )}
      {several && (
        <ProjectList view={view} idOf={idOf} hrefOf={hrefOf} language={language} locale={locale} unit={unit} />
      )}
      {view.projects.map((project, index) => (
        <ProjectSheet
          key={project.key}
          project={project}
          level={level}
          id={idOf(index)}
          folded={view.projects.length >= MANY}
          unitOfSection={view.unit}
          {...words}
        />
      ))}
      <Notes locale={locale} notes={projectNotes(view, words)} />
    </>
  );
}

function TakeawaySentence({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  // Marks of findings stand at the key figures and at the projects.
  const words = { unit };
  const phrase = (key: keyof (typeof messages)['zh-CN'], parts: Parameters<typeof Phrase>[0]['parts']) => (
    <Phrase template={template(messages, locale, key)} parts={parts} />
  );
  if (view.projects.length === 0 && view.total === undefined) {
    return <Takeaway>{sayIn(messages, locale)('projects.none')}</Takeaway>;
  }
  const [change] = view.total?.changes ?? [];
  const largest = view.ranked.length > 1 ? view.ranked[0] : undefined;
  const share = view.projects.find(({ key }) => key === largest?.project.key)?.share;
  return (
    <Takeaway>
      {phrase('projects.takeaway', {
        count: <Quantity value={`${view.projects.length}`} locale={locale} />,
        total: view.total
          ? phrase('projects.takeaway.total', {
              total: <Amount money={view.total.amount} locale={locale} {...words} />,
              change:
                change &&
                phrase('projects.takeaway.change', { change: <Change {...{ change, locale, ...words }} withBase /> }),
            })
          : view.sum &&
            phrase('projects.takeaway.sum', {
              total: (
                <span data-computed>
                  <Amount money={view.sum} locale={locale} {...words} />
                </span>
              ),
            }),
        largest:
          largest &&
          phrase('projects.takeaway.largest', {
            name: quote(largest.project.name, locale, language),
            amount: <Amount money={largest.money} locale={locale} {...words} />,
            share:
              share &&
              phrase('projects.takeaway.share', {
                share: (
                  <span data-computed>
                    <Percent value={share.value} locale={locale} />
                  </span>
                ),
              }),
          }),
      })}
    </Takeaway>
  );
}

function keyFigures({ view, locale = 'zh-CN', terms, language, ...words }: ContentProps): KeyFigure[] {
  const say = sayIn(messages, locale);
  const { total, sum } = view;
  const [change] = total?.changes ?? [];
  const whole = total?.amount ?? sum;
  return [
    ...(whole === undefined
      ? []
      : [
          {
            key: 'total',
            label: total ? (
              <Term text={say('projects.total')} official={messages['zh-CN']['projects.total']} terms={terms} />
            ) : (
              say('projects.sum')
            ),
            figure: total ? (
              <Amount money={whole} locale={locale} {...words} />
            ) : (
              <span data-computed>
                <Amount money={whole} locale={locale} {...words} />
              </span>
            ),
            under: [
              change && <Change change={change} withBase locale={locale} {...words} />,
              total && initialBudget(total, writer({ locale, ...words })),
            ],
          },
        ]),
    {
      key: 'count',
      label: say('projects.count'),
      figure: <Quantity value={`${view.projects.length}`} quantityUnit={say('projects.countUnit')} locale={locale} />,
    },
  ];
}
