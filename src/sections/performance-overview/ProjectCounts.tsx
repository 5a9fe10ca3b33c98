import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { MoneyUnit } from '../../model/values.js';
import { Amount, columnPlaces, Percent, Quantity } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import type { WritingProps } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/table/Table.js';
import { Fact } from '../../parts/targets/Fact.js';
import { StatedAbsence, StatedText } from '../../parts/targets/StatedText.js';
import { Whole } from '../../parts/whole.js';
import { documentLang, sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import type { PerformanceOverviewView, ProjectCountLine } from './view.js';

export interface ProjectCountsProps extends WritingProps {
  view: PerformanceOverviewView;
  language: string;
}

/** Number and money of the projects under performance management; average score and grades where final accounts have them. */
export function ProjectCounts({ view, language, locale = 'zh-CN', unit, marks }: ProjectCountsProps) {
  const { projects } = view;
  if (projects.length === 0) return null;
  const say = sayIn(messages, locale);
  const captionUnit: MoneyUnit = unit ?? view.unit;
  const places = columnPlaces(
    projects.map(({ amount }) => amount),
    unit,
  );
  const hasScore = projects.some(({ averageScore }) => averageScore !== undefined);
  const hasGrades = projects.some(({ grades }) => grades.length > 0);
  return (
    <Table
      title={say('performance.projects')}
      label={say('performance.projects')}
      unit={captionUnit}
      locale={locale}
      className="bd-table-few"
      head={
        <tr>
          <ColumnHead>{sayIn(tableWords, locale)('item')}</ColumnHead>
          <ColumnHead numeric>{say('performance.projectCount')}</ColumnHead>
          <ColumnHead numeric>{say('performance.projectAmount')}</ColumnHead>
          {hasScore && <ColumnHead numeric>{say('performance.averageScore')}</ColumnHead>}
          {hasGrades && <ColumnHead>{say('performance.grades')}</ColumnHead>}
        </tr>
      }
    >
      {projects.map((project) => (
        <tr key={project.key} className="bd-row">
          <RowHead>{quote(project.name, locale, language)}</RowHead>
          <Cell numeric label={say('performance.projectCount')}>
            <CountText count={project.count} locale={locale} language={language} marks={marks} />
          </Cell>
          <Cell numeric lead label={say('performance.projectAmount')}>
            {isAbsent(project.amount) ? (
              <StatedAbsence absence={project.amount} locale={locale} language={language} />
            ) : (
              <Amount {...{ money: project.amount, locale, unit, captionUnit, places, marks }} />
            )}
          </Cell>
          {hasScore && (
            <Cell numeric label={say('performance.averageScore')}>
              {project.averageScore !== undefined && <Quantity value={project.averageScore} locale={locale} />}
            </Cell>
          )}
          {hasGrades && (
            <Cell label={say('performance.grades')}>
              <Grades project={project} language={language} locale={locale} marks={marks} />
            </Cell>
          )}
        </tr>
      ))}
    </Table>
  );
}

/** A printed number with its printed unit. */
export function CountText({
  count,
  locale = 'zh-CN',
  language,
  marks,
}: Pick<WritingProps, 'locale' | 'marks'> & { count: ProjectCountLine['count']; language: string }) {
  if (isAbsent(count.value)) return <StatedAbsence absence={count.value} locale={locale} language={language} />;
  return (
    <span lang={documentLang(locale, language)}>
      <Quantity value={count.value} quantityUnit={count.unit} locale={locale} at={count.at} marks={marks} />
    </span>
  );
}

function Grades({
  project,
  locale = 'zh-CN',
  language,
  marks,
}: Pick<WritingProps, 'locale' | 'marks'> & { project: ProjectCountLine; language: string }) {
  if (project.grades.length === 0) return null;
  return (
    <ul className="bd-grades">
      {project.grades.map(({ key, grade, count }) => (
        <Whole key={key}>
          <li className="bd-grade">
            {quote(grade, locale, language)}{' '}
            <CountText count={count} locale={locale} language={language} marks={marks} />
          </li>
        </Whole>
      ))}
    </ul>
  );
}

/** What a document says beside the projects: problems found, coverage, changes of the money. Nothing where it has none. */
export function PerformanceFacts({ view, language, locale = 'zh-CN', unit, marks }: ProjectCountsProps) {
  const say = sayIn(messages, locale);
  const facts: { key: string; name: string; content: ReactNode }[] = [
    ...(view.problemsFound
      ? [
          {
            key: 'problems',
            name: say('performance.problemsFound'),
            content: <CountText count={view.problemsFound} locale={locale} language={language} marks={marks} />,
          },
        ]
      : []),
    ...(view.coverage !== undefined
      ? [
          {
            key: 'coverage',
            name: say('performance.coverage'),
            content: <Percent value={view.coverage} locale={locale} at="performance.coverage" marks={marks} />,
          },
        ]
      : []),
    ...view.changes.map((change, index) => ({
      key: `changes.${index}`,
      name: say('performance.change'),
      content: (
        <>
          <Change change={change} withBase locale={locale} unit={unit} marks={marks} />
          {change.reason !== undefined && (
            <span className="bd-sheet-reason">
              <StatedText text={change.reason} locale={locale} language={language} />
            </span>
          )}
        </>
      ),
    })),
  ];
  if (facts.length === 0) return null;
  return (
    <dl className="bd-sheet-facts">
      {facts.map(({ key, name, content }) => (
        <Fact key={key} label={name} wide>
          {content}
        </Fact>
      ))}
    </dl>
  );
}
