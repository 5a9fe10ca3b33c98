import { isAbsent } from '../../model/read.js';
import { moreFirst } from '../../model/reading/line.js';
import type { MoneyUnit } from '../../model/values.js';
import { columnPlaces, Percent } from '../../parts/Amount.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import type { WritingProps } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/table/Table.js';
import { documentLang, sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { ProjectMoney } from './ProjectMoney.js';
import type { PrintedMoney, ProjectView } from './view.js';

export interface ProjectPartProps extends WritingProps {
  project: ProjectView;
  unitOfSection: MoneyUnit;
  /** Language of the document. */
  language: string;
}

/** 资金分配情况: the lines by size as parts of the project's budget, and the table in the document's order, each line with its share. */
export function AllocationTable({ project, unitOfSection, language, locale = 'zh-CN', ...words }: ProjectPartProps) {
  const say = sayIn(messages, locale);
  const { unit } = words;
  const { allocations, name } = project;
  const captionUnit = unit ?? unitOfSection;
  const amountHead = sayIn(tableWords, locale)('amount');
  const hasShares = allocations.some(({ share }) => share !== undefined);
  const places = columnPlaces(
    allocations.map(({ money }) => money),
    unit,
  );
  const drawn = [...allocations].sort(bySize);
  return (
    <>
      {allocations.filter(({ money }) => !isAbsent(money)).length > 1 && (
        <CompositionChart
          title={say('projects.allocation.question')}
          label={say('projects.allocation.chartLabel', { name })}
          labelLang={documentLang(locale, language)}
          whole={{ label: say('projects.budget'), money: project.budget.money }}
          parts={drawn.map(({ key, name: label, money, share }) => ({ key, label, money, share }))}
          locale={locale}
          unit={unit}
        />
      )}
      <Table
        title={say('projects.allocation')}
        label={say('projects.allocation.chart', { name })}
        unit={captionUnit}
        locale={locale}
        narrow="keep"
        head={
          <tr>
            <ColumnHead>{say('projects.allocation.line')}</ColumnHead>
            <ColumnHead numeric>{amountHead}</ColumnHead>
            {hasShares && <ColumnHead numeric>{say('projects.share')}</ColumnHead>}
          </tr>
        }
      >
        {allocations.map((line) => (
          <tr key={line.key} className="bd-row">
            <RowHead>{quote(line.name, locale, language)}</RowHead>
            <Cell numeric lead label={amountHead}>
              <ProjectMoney
                money={line}
                language={language}
                locale={locale}
                captionUnit={captionUnit}
                places={places}
                {...words}
              />
            </Cell>
            {hasShares && (
              <Cell numeric label={say('projects.share')}>
                {line.share && (
                  <span data-computed>
                    <Percent value={line.share.value} locale={locale} />
                  </span>
                )}
              </Cell>
            )}
          </tr>
        ))}
      </Table>
    </>
  );
}

/** The largest first; what has no figure last, in the document's order. */
function bySize({ money: a }: PrintedMoney, { money: b }: PrintedMoney): number {
  if (isAbsent(a) || isAbsent(b)) return Number(isAbsent(a)) - Number(isAbsent(b));
  return moreFirst(a, b);
}
