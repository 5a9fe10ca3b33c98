import { linkTo } from '../../parts/links.js';
import type { SectionProps } from '../../parts/props.js';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';
import { ShareTable } from './ShareTable.js';
import type { ProjectExpenditureView } from './view.js';

export interface ProjectListProps extends Pick<SectionProps, 'hrefOf'> {
  w: Writer;
  view: ProjectExpenditureView;
  /** Id of a project's sheet, by index. */
  idOf: (index: number) => string;
}

/** 项目一览: every project with its budget and share, linked to its sheet. */
export function ProjectList({ w, view, idOf, hrefOf }: ProjectListProps) {
  const say = w.say(messages);
  return (
    <ShareTable
      w={w}
      title={say('projects.table')}
      unit={view.unit}
      nameHead={say('projects.name')}
      amountHead={say('projects.budget')}
      lines={view.projects.map(({ key, name, budget: { money }, share }, index) => ({
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
      }))}
    />
  );
}
