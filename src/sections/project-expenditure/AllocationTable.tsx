import { Chart } from '../../charts/Chart.js';
import { compare } from '../../model/decimal.js';
import { isAbsent } from '../../model/read.js';
import { inYuan } from '../../model/reading/line.js';
import type { MoneyUnit } from '../../model/values.js';
import { columnPlaces, inUnit, Percent } from '../../parts/Amount.js';
import type { WritingProps } from '../../parts/props.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/Table.js';
import { chartWords } from '../../text/charts.js';
import { documentLang, sayIn } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { ProjectMoney } from './ProjectMoney.js';
import type { ProjectView } from './view.js';

export interface ProjectPartProps extends WritingProps {
  project: ProjectView;
  unitOfSection: MoneyUnit;
  /** Language of the document. */
  language: string;
}

/** 资金分配情况: the lines by size as a picture, and the table in the document's order, each line with its share. */
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
  const drawn = allocations
    .flatMap(({ key, name: label, money }) => (isAbsent(money) ? [] : [{ key, label, money }]))
    .sort((a, b) => compare(inYuan(b.money), inYuan(a.money)));
  return (
    <>
      {drawn.length > 1 && (
        <Chart
          kind="ranked"
          title={say('projects.allocation')}
          label={say('projects.allocation.chartLabel', { name })}
          errorText={sayIn(chartWords, locale)('chart.failed')}
          labelLang={documentLang(locale, language)}
          rows={drawn.map(({ key, label, money }) => ({
            key,
            label,
            value: Number(inYuan(money)),
            text: formatMoney(inUnit(money, unit), locale),
          }))}
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
            <RowHead>
              <bdi lang={documentLang(locale, language)}>{line.name}</bdi>
            </RowHead>
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
