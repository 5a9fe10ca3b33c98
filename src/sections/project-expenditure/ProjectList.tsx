import { columnPlaces, Percent } from '../../parts/Amount.js';
import { type HrefOf, linkTo } from '../../parts/links.js';
import type { WritingProps } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/table/Table.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { ProjectMoney } from './ProjectMoney.js';
import type { ProjectExpenditureView } from './view.js';

export interface ProjectListProps extends WritingProps {
  view: ProjectExpenditureView;
  /** Language of the document. */
  language: string;
  /** Id of the sheet of a project, by its place. */
  idOf: (index: number) => string | undefined;
  hrefOf: HrefOf | undefined;
}

/** 项目一览: every project with its budget and share, leading to what the document says about it. */
export function ProjectList({ view, language, idOf, hrefOf, locale = 'zh-CN', ...words }: ProjectListProps) {
  const say = sayIn(messages, locale);
  const { unit } = words;
  const captionUnit = unit ?? view.unit;
  const title = say('projects.table');
  const hasShares = view.projects.some(({ share }) => share !== undefined);
  const places = columnPlaces(
    view.projects.map(({ budget }) => budget.money),
    unit,
  );
  return (
    <Table
      title={title}
      label={title}
      unit={captionUnit}
      locale={locale}
      narrow="keep"
      head={
        <tr>
          <ColumnHead>{say('projects.name')}</ColumnHead>
          <ColumnHead numeric>{say('projects.budget')}</ColumnHead>
          {hasShares && <ColumnHead numeric>{say('projects.share')}</ColumnHead>}
        </tr>
      }
    >
      {view.projects.map((project, index) => {
        const id = idOf(index);
        const name = quote(project.name, locale, language);
        return (
          <tr key={project.key} className="bd-row">
            <RowHead>
              {id === undefined ? (
                name
              ) : (
                <a className="bd-link" {...linkTo({ id, kind: 'section', section: 'project-expenditure' }, hrefOf)}>
                  {name}
                </a>
              )}
            </RowHead>
            <Cell numeric lead label={say('projects.budget')}>
              <ProjectMoney
                money={{ money: project.budget.money, elsewhere: [] }}
                language={language}
                locale={locale}
                captionUnit={captionUnit}
                places={places}
                {...words}
              />
            </Cell>
            {hasShares && (
              <Cell numeric label={say('projects.share')}>
                {project.share && (
                  <span data-computed>
                    <Percent value={project.share.value} locale={locale} />
                  </span>
                )}
              </Cell>
            )}
          </tr>
        );
      })}
    </Table>
  );
}
