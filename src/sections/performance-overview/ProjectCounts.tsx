import type { ReactNode } from 'react';
import { changeText } from '../../parts/Change.js';
import { dataTable } from '../../parts/table/DataTable.js';
import { Fact } from '../../parts/targets/Fact.js';
import { stated } from '../../parts/targets/stated.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import type { PerformanceOverviewView, ProjectCountLine } from './view.js';

interface PartProps {
  view: PerformanceOverviewView;
  w: Writer;
}

/** Number and budget of the projects under performance management; average score and grades in final accounts. */
export function projectCountTable(w: Writer, { projects, unit }: PerformanceOverviewView) {
  if (projects.length === 0) return null;
  const say = w.say(messages);
  return dataTable(w, {
    title: say('performance.projects'),
    unit,
    className: 'bd-table-few',
    rows: projects,
    keyOf: ({ key }) => key,
    name: { head: w.say(tableWords)('item'), render: ({ name }) => w.quote(name) },
    columns: [
      {
        key: 'count',
        head: say('performance.projectCount'),
        render: ({ count }, by) => countText(by, count),
        numeric: true,
      },
      {
        key: 'amount',
        head: say('performance.projectAmount'),
        figure: ({ amount }) => amount,
        render: ({ amount }, by) => stated(by, amount, by.amount),
        lead: true,
      },
      projects.some(({ averageScore }) => averageScore !== undefined) && {
        key: 'score',
        head: say('performance.averageScore'),
        render: ({ averageScore }, by) => averageScore !== undefined && by.quantity(averageScore),
        numeric: true,
      },
      projects.some(({ grades }) => grades.length > 0) && {
        key: 'grades',
        head: say('performance.grades'),
        render: ({ grades }, by) => gradeList(by, grades),
      },
    ],
  });
}

/** A printed count with its printed unit. */
export function countText(w: Writer, { value, unit, at }: ProjectCountLine['count']): ReactNode {
  return stated(w, value, (number) => <span lang={w.lang}>{w.quantity(number, unit, { at })}</span>);
}

function gradeList(w: Writer, grades: ProjectCountLine['grades']): ReactNode {
  if (grades.length === 0) return null;
  return (
    <ul className="bd-grades">
      {grades.map(({ key, grade, count }) => (
        <Whole key={key}>
          <li className="bd-grade">
            {w.quote(grade)} {countText(w, count)}
          </li>
        </Whole>
      ))}
    </ul>
  );
}

/** Problems found, coverage, and changes. Renders nothing if the document has none of them. */
export function PerformanceFacts({ view: { problemsFound, coverage, changes }, w }: PartProps) {
  if (problemsFound === undefined && coverage === undefined && changes.length === 0) return null;
  const say = w.say(messages);
  return (
    <dl className="bd-sheet-facts">
      {problemsFound && (
        <Fact label={say('performance.problemsFound')} wide>
          {countText(w, problemsFound)}
        </Fact>
      )}
      {coverage !== undefined && (
        <Fact label={say('performance.coverage')} wide>
          {w.percent(coverage, { at: 'performance.coverage' })}
        </Fact>
      )}
      {changes.map((change, index) => (
        <Fact key={String(index)} label={say('performance.change')} wide>
          {changeText(w, change, { withBase: true })}
          {change.reason !== undefined && <span className="bd-sheet-reason">{stated(w, change.reason, w.quote)}</span>}
        </Fact>
      ))}
    </dl>
  );
}
