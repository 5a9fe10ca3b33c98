import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import { moreFirst } from '../../model/reading/line.js';
import type { MoneyUnit } from '../../model/values.js';
import { Block } from '../../parts/Block.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import { Fold } from '../../parts/Fold.js';
import { Heading } from '../../parts/Heading.js';
import { economicTable, NamedSubjects } from '../../parts/lines/EconomicTable.js';
import { Fact } from '../../parts/targets/Fact.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { moneyText } from './money.js';
import { shareTable } from './ShareTable.js';
import type { PrintedMoney, ProjectView } from './view.js';

interface ProjectPartProps {
  project: ProjectView;
  /** Unit of the section. */
  unit: MoneyUnit;
}

export interface ProjectSheetProps extends ProjectPartProps {
  /** Heading level of the project. */
  level: number;
  /** Id that the list of projects links to. */
  id: string | undefined;
  /** Whether details are folded on screen. They are always printed. */
  folded: boolean;
}

/** One project: its name and budget, then all its details. */
export function projectSheet(w: Writer, props: ProjectSheetProps): ReactNode {
  const { project, level, id, folded } = props;
  const say = w.say(messages);
  const details = detailsOf(w, props);
  const body = details && <div className="bd-project-body">{details}</div>;
  return (
    <article className="bd-project" id={id} tabIndex={id === undefined ? undefined : -1}>
      <header className="bd-project-head">
        <Heading level={level} className="bd-subheading" lang={w.lang}>
          {project.name}
        </Heading>
        <Whole>
          <p className="bd-project-budget">
            <span className="bd-project-label">{say('projects.budget')}</span> {moneyText(w, project.budget)}
          </p>
        </Whole>
      </header>
      {body && folded ? (
        <Fold
          summary={
            <>
              {say('projects.detail')}
              <span className="bd-visually-hidden">
                {w.phrase(messages, 'projects.detailOf', { name: w.quote(project.name) })}
              </span>
            </>
          }
        >
          {body}
        </Fold>
      ) : (
        body
      )}
    </article>
  );
}

/** Maximum length, in characters, of facts that share a line. */
const SHORT = 24;

function detailsOf(w: Writer, { project, level, unit }: ProjectSheetProps): ReactNode {
  const say = w.say(messages);
  const { allocations, allocationText, texts, rows, named } = project;
  const facts = (['basis', 'owner', 'period'] as const).flatMap((key) => {
    const text = project[key];
    return text === undefined ? [] : [{ key, text }];
  });
  const economic = say('projects.economic');
  if (facts.length + allocations.length + texts.length + rows.length + named.length === 0 && !allocationText)
    return null;
  const prose = (key: string, title: ReactNode, text: string): ReactNode => (
    <Block key={key} level={level + 1} title={title}>
      <Whole>
        <p className="bd-prose">{w.quote(text)}</p>
      </Whole>
    </Block>
  );
  return (
    <>
      {facts.length > 0 && (
        <dl className="bd-sheet-facts bd-project-facts">
          {facts.map(({ key, text }) => (
            <Fact key={key} label={say(`projects.${key}`)} wide={typeof text === 'string' && text.length > SHORT}>
              {w.quote(text)}
            </Fact>
          ))}
        </dl>
      )}
      {allocations.length > 0 && allocationTable(w, { project, unit })}
      {allocationText !== undefined && prose('allocation', say('projects.allocation'), allocationText)}
      {texts.map(({ key, title, text }) => prose(key, w.quote(title), text))}
      {rows.length > 0 && economicTable(w, { title: economic, rows, unit })}
      {named.length > 0 && (
        <Block level={level + 1} title={economic}>
          <NamedSubjects w={w} subjects={named} />
        </Block>
      )}
    </>
  );
}

/** 资金分配情况: a chart of the lines by size, and a table in the document's order with shares of the project's budget. */
function allocationTable(w: Writer, { project, unit }: ProjectPartProps): ReactNode {
  const say = w.say(messages);
  const { allocations, name } = project;
  return (
    <>
      {allocations.filter(({ money }) => !isAbsent(money)).length > 1 && (
        <CompositionChart
          w={w}
          title={say('projects.allocation.question')}
          label={say('projects.allocation.chartLabel', { name })}
          labelLang={w.lang}
          whole={{ label: say('projects.budget'), money: project.budget.money }}
          parts={[...allocations].sort(bySize).map((line) => ({ ...line, label: line.name }))}
        />
      )}
      {shareTable(w, {
        title: say('projects.allocation'),
        label: say('projects.allocation.chart', { name }),
        unit,
        nameHead: say('projects.allocation.line'),
        amountHead: w.say(tableWords)('amount'),
        lines: allocations.map((line) => ({ ...line, name: w.quote(line.name) })),
      })}
    </>
  );
}

/** The largest first; lines without a figure last, in the document's order. */
function bySize({ money: a }: PrintedMoney, { money: b }: PrintedMoney): number {
  if (isAbsent(a) || isAbsent(b)) return Number(isAbsent(a)) - Number(isAbsent(b));
  return moreFirst(a, b);
}
