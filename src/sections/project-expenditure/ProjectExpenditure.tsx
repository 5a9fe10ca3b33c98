import { Fragment, type ReactNode } from 'react';
import { Chart } from '../../charts/Chart.js';
import { isAbsent } from '../../model/read.js';
import { inYuan } from '../../model/reading/line.js';
import { changeText } from '../../parts/Change.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { inUnit } from '../../parts/figures.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { linkTo } from '../../parts/links.js';
import { type Note, Notes, textNotes } from '../../parts/Notes.js';
import { permalinkId } from '../../parts/permalinks.js';
import { budgetsText, portionNotes } from '../../parts/portion.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { chartWords } from '../../text/charts.js';
import { sayIn } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { messages } from './messages.js';
import { computed } from './money.js';
import { projectSheet } from './ProjectSheet.js';
import { shareTable } from './ShareTable.js';
import { type ProjectExpenditureView, projectExpenditureView } from './view.js';

/** Props of `ProjectExpenditure`. */
export interface ProjectExpenditureProps extends SectionProps {}

/** With this many projects or more, details are folded. */
const MANY = 6;
/** Maximum number of projects in the chart. */
const DRAWN = 10;

/**
 * 项目支出情况: every project with its budget as printed (36 万), 政策依据, 承担单位, 资金分配 as lines with a chart or as prose, 执行时间, its other texts and
 * its 经济分类. A list of all projects comes first. With six projects or more, details are folded, with or without scripts, and always printed.
 * Shares, and the total if none is printed, are computed and labelled as such.
 *
 * Renders a `<section>`; money as published, or in `unit`. Source: 第三部分 七; table 7 项目支出情况表. An absent section says that it is absent, and
 * why.
 */
export const ProjectExpenditure = defineSection<ProjectExpenditureProps, ProjectExpenditureView>({
  displayName: 'ProjectExpenditure',
  name: 'project-expenditure',
  heading: (locale) => sayIn(messages, locale)('projects.heading'),
  view: projectExpenditureView,
  content: contentOf,
});

function contentOf({
  view,
  w,
  level,
  idPrefix,
  props: { hrefOf },
}: ContentProps<ProjectExpenditureProps, ProjectExpenditureView>) {
  const say = w.say(messages);
  const { projects, ranked, unit } = view;
  const several = projects.length > 1;
  const idOf = (index: number) => permalinkId(idPrefix, `project-${index + 1}`);
  // Marks are at the key figures and in the project sheets only.
  const plain = w.unmarked();
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      {projects.length > 0 && <KeyFigures figures={keyFigures(w, view)} />}
      {ranked.length > 2 && (
        <Chart
          kind="ranked"
          title={say('projects.chart')}
          label={say('projects.chartLabel')}
          errorText={w.say(chartWords)('chart.failed')}
          labelLang={w.lang}
          rows={ranked.slice(0, DRAWN).map(({ project, money }) => ({
            key: project.key,
            label: project.name,
            value: Number(inYuan(money)),
            text: formatMoney(inUnit(money, w.unit), w.locale),
          }))}
        />
      )}
      {several && projectList(plain, { view, idOf, hrefOf })}
      {projects.map((project, index) => (
        <Fragment key={project.key}>
          {projectSheet(w, {
            project,
            level,
            unit,
            id: several ? idOf(index) : undefined,
            folded: projects.length >= MANY,
          })}
        </Fragment>
      ))}
      <Notes w={w} notes={projectNotes(w, view)} />
    </>
  );
}

/** One sentence: number of projects, their total, and the largest. */
function takeaway(w: Writer, { projects, total, sum, ranked }: ProjectExpenditureView): ReactNode {
  if (projects.length === 0 && total === undefined) return w.say(messages)('projects.none');
  const [change] = total?.changes ?? [];
  const [largest] = ranked.length > 1 ? ranked : [];
  const share = projects.find(({ key }) => key === largest?.project.key)?.share;
  return w.phrase(messages, 'projects.takeaway', {
    count: w.quantity(`${projects.length}`),
    total: total
      ? w.phrase(messages, 'projects.takeaway.total', {
          total: w.amount(total.amount),
          change:
            change &&
            w.phrase(messages, 'projects.takeaway.change', { change: changeText(w, change, { withBase: true }) }),
        })
      : sum && w.phrase(messages, 'projects.takeaway.sum', { total: computed(w.amount(sum)) }),
    largest:
      largest &&
      w.phrase(messages, 'projects.takeaway.largest', {
        name: w.quote(largest.project.name),
        amount: w.amount(largest.money),
        share: share && w.phrase(messages, 'projects.takeaway.share', { share: computed(w.percent(share.value)) }),
      }),
  });
}

function keyFigures(w: Writer, { projects, total, sum }: ProjectExpenditureView): KeyFigure[] {
  const say = w.say(messages);
  const count: KeyFigure = {
    key: 'count',
    label: say('projects.count'),
    figure: w.quantity(`${projects.length}`, say('projects.countUnit')),
  };
  if (total) {
    const [change] = total.changes;
    const whole: KeyFigure = {
      key: 'total',
      label: w.term(messages, 'projects.total'),
      figure: w.amount(total.amount),
      under: [change && changeText(w, change, { withBase: true }), budgetsText(w, total)],
    };
    return [whole, count];
  }
  return sum ? [{ key: 'total', label: say('projects.sum'), figure: computed(w.amount(sum)) }, count] : [count];
}

interface ProjectListProps extends Pick<SectionProps, 'hrefOf'> {
  view: ProjectExpenditureView;
  /** Id of a project's sheet, by index. */
  idOf: (index: number) => string;
}

/** 项目一览: every project with its budget and share, linked to its sheet. */
function projectList(w: Writer, { view, idOf, hrefOf }: ProjectListProps): ReactNode {
  const say = w.say(messages);
  return shareTable(w, {
    title: say('projects.table'),
    unit: view.unit,
    nameHead: say('projects.name'),
    amountHead: say('projects.budget'),
    lines: view.projects.map(({ key, name, budget: { money }, share }, index) => ({
      key,
      name: (
        <a
          className="bd-link"
          {...linkTo({ id: idOf(index), kind: 'section', section: 'project-expenditure' }, hrefOf)}
        >
          {w.quote(name)}
        </a>
      ),
      money,
      share,
    })),
  });
}

/** Notes below the projects: computed figures, different printings, and the document's own notes. */
function projectNotes(w: Writer, { projects, total, sum, statements, notes }: ProjectExpenditureView): Note[] {
  const say = w.say(messages);
  const hasShares = projects.some(({ share, allocations }) => share ?? allocations.some((line) => line.share));
  const printings = projects.flatMap(({ key, name, budget, allocations }) => [
    { ...budget, key, name },
    ...allocations,
  ]);
  const absences = projects.flatMap(({ key, budget: { money } }) =>
    isAbsent(money) && money.statement !== undefined
      ? [{ key: `${key}.budget`, content: w.quote(money.statement) }]
      : [],
  );
  return [
    ...(hasShares ? [{ key: 'share', content: say('projects.note.share') }] : []),
    ...(sum ? [{ key: 'sum', content: say('projects.note.sum') }] : []),
    ...absences,
    ...(total ? portionNotes(say('projects.total'), total, w) : []),
    ...printings.flatMap(({ key, name, elsewhere }) =>
      elsewhere.map(({ where, money }, index) => ({
        key: `${key}.elsewhere.${index}`,
        content: w.phrase(messages, 'projects.elsewhere', {
          name: w.quote(name),
          amount: w.amount(money),
          where: w.quote(where),
        }),
      })),
    ),
    ...textNotes(w, [...statements, ...notes]),
  ];
}
