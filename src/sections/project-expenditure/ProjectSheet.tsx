import type { ReactNode } from 'react';
import { Block } from '../../parts/Block.js';
import { Fold } from '../../parts/Fold.js';
import { Heading } from '../../parts/Heading.js';
import { economicTable, NamedSubjects } from '../../parts/lines/EconomicTable.js';
import { Fact } from '../../parts/targets/Fact.js';
import { Whole } from '../../parts/whole.js';
import { AllocationTable, type ProjectPartProps } from './AllocationTable.js';
import { messages } from './messages.js';
import { moneyText } from './money.js';

export interface ProjectSheetProps extends ProjectPartProps {
  /** Level of the project's heading. */
  level: number;
  /** Id that the list of projects leads to. */
  id: string | undefined;
  /** Details wait for the reader on the screen; paper has them all. */
  folded: boolean;
}

/** One project: its name and budget, then everything the document says about it. */
export function ProjectSheet(props: ProjectSheetProps) {
  const { w, project, level, id, folded } = props;
  const say = w.say(messages);
  const details = detailsOf(props);
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

/** Longest fact, in characters, that shares a line with others. */
const SHORT = 24;

function detailsOf({ w, project, level, unit }: ProjectSheetProps): ReactNode {
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
      {allocations.length > 0 && <AllocationTable {...{ w, project, unit }} />}
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
