import type { ReactNode } from 'react';
import { Block } from '../../parts/Block.js';
import { Fold } from '../../parts/Fold.js';
import { Heading } from '../../parts/Heading.js';
import { EconomicTable, NamedSubjects } from '../../parts/lines/EconomicTable.js';
import { Quoted, quote } from '../../parts/Quoted.js';
import { Fact } from '../../parts/targets/Fact.js';
import { Whole } from '../../parts/whole.js';
import { writer } from '../../parts/writer.js';
import { documentLang, sayIn } from '../../text/language.js';
import { AllocationTable, type ProjectPartProps } from './AllocationTable.js';
import { messages } from './messages.js';
import { ProjectMoney } from './ProjectMoney.js';

export interface ProjectSheetProps extends ProjectPartProps {
  /** Level of the project's heading. */
  level: number;
  /** Id that the list of projects leads to. */
  id: string | undefined;
  /** Details wait for the reader on the screen; paper has them all. */
  folded: boolean;
}

/** One project: its name and budget, then everything the document says about it. */
export function ProjectSheet({ level, id, folded, ...part }: ProjectSheetProps) {
  const { project, language, locale = 'zh-CN', unitOfSection: _, terms: __, ...words } = part;
  const say = sayIn(messages, locale);
  const lang = documentLang(locale, language);
  const details = detailsOf({ level, ...part });
  return (
    <article className="bd-project" id={id} tabIndex={id === undefined ? undefined : -1}>
      <header className="bd-project-head">
        <Heading level={level} className="bd-subheading" lang={lang}>
          {project.name}
        </Heading>
        <Whole>
          <p className="bd-project-budget">
            <span className="bd-project-label">{say('projects.budget')}</span>{' '}
            <ProjectMoney money={project.budget} language={language} locale={locale} {...words} />
          </p>
        </Whole>
      </header>
      {details !== null &&
        (folded ? (
          <Fold
            summary={
              <>
                {say('projects.detail')}
                <span className="bd-visually-hidden">
                  {say('projects.detailOf', { name: '' })}
                  {quote(project.name, locale, language)}
                </span>
              </>
            }
          >
            <div className="bd-project-body">{details}</div>
          </Fold>
        ) : (
          <div className="bd-project-body">{details}</div>
        ))}
    </article>
  );
}

/** Longest fact, in characters, that shares a line with others. */
const SHORT = 24;

function detailsOf({ level, ...part }: ProjectPartProps & { level: number }): ReactNode {
  const { project, unitOfSection, language, locale = 'zh-CN', ...words } = part;
  const say = sayIn(messages, locale);
  const { basis, owner, period, allocations, allocationText, texts, rows, named } = project;
  const facts = (['basis', 'owner', 'period'] as const).flatMap((key) => {
    const text = { basis, owner, period }[key];
    return text === undefined ? [] : [{ key, text }];
  });
  const economic = say('projects.economic');
  if (facts.length + allocations.length + texts.length + rows.length + named.length === 0 && !allocationText)
    return null;
  return (
    <>
      {facts.length > 0 && (
        <dl className="bd-sheet-facts bd-project-facts">
          {facts.map(({ key, text }) => (
            <Fact key={key} label={say(`projects.${key}`)} wide={typeof text === 'string' && text.length > SHORT}>
              <Quoted text={text} language={language} locale={locale} />
            </Fact>
          ))}
        </dl>
      )}
      {allocations.length > 0 && <AllocationTable {...part} />}
      {allocationText !== undefined && (
        <Block level={level + 1} title={say('projects.allocation')}>
          <Whole>
            <p className="bd-prose">
              <Quoted text={allocationText} language={language} locale={locale} />
            </p>
          </Whole>
        </Block>
      )}
      {texts.map(({ key, title, text }) => (
        <Block key={key} level={level + 1} title={<Quoted text={title} language={language} locale={locale} />}>
          <Whole>
            <p className="bd-prose">
              <Quoted text={text} language={language} locale={locale} />
            </p>
          </Whole>
        </Block>
      ))}
      {rows.length > 0 && (
        <EconomicTable title={economic} rows={rows} unit={unitOfSection} w={writer({ ...words, language, locale })} />
      )}
      {named.length > 0 && (
        <Block level={level + 1} title={economic}>
          <NamedSubjects subjects={named} w={writer({ language, locale })} />
        </Block>
      )}
    </>
  );
}
