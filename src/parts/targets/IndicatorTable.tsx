import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { IndicatorLine } from '../../model/reading/indicators.js';
import type { IndicatorsView } from '../../model/reading/targets.js';
import { documentLang, type LocaleInput, sayIn, template } from '../../text/language.js';
import { Quantity } from '../Amount.js';
import { withMark } from '../FindingMark.js';
import type { WritingProps } from '../props.js';
import { quote } from '../Quoted.js';
import { Cell, ColumnHead, RowHead } from '../table/Table.js';
import { IndicatorRows } from './IndicatorRows.js';
import { MeasureText } from './MeasureText.js';
import { messages } from './messages.js';
import { StatedAbsence, StatedText } from './StatedText.js';

export interface IndicatorTableProps {
  view: IndicatorsView;
  /** Name of the target, for the table's accessible name. */
  name: string;
  /** With the sum of weights, which is ours. Default true. */
  sums?: boolean;
  locale: LocaleInput;
  language: string;
  marks: WritingProps['marks'];
}

type Column = 'target' | 'basis' | 'lastYear' | 'weight' | 'scoring' | 'evidence';

/** Columns before them: 一级, 二级 and 三级指标. */
const HEADS = 3;
const COLUMNS: readonly Column[] = ['target', 'basis', 'lastYear', 'weight', 'scoring', 'evidence'];

/**
 * The indicators in the columns and order of the official form. 一级 and 二级指标 span their rows and are heads of all of them;
 * a narrow widget shows them as small headings above the first of these rows. More than ten indicators can be searched.
 */
export function IndicatorTable({ view, name, sums = true, locale, language, marks }: IndicatorTableProps) {
  const say = sayIn(messages, locale);
  const lang = documentLang(locale, language);
  const columns = COLUMNS.filter((column) => column === 'target' || view.columns[column]);
  const { weighting } = view;
  const cell = (line: IndicatorLine, column: Column): ReactNode => {
    switch (column) {
      case 'target':
      case 'lastYear':
        return withMark(
          `${line.key}.${column}`,
          marks,
          locale,
          <MeasureText measure={line[column]} locale={locale} language={language} strong={column === 'target'} />,
        );
      case 'weight':
        return isAbsent(line.weight) ? (
          <StatedAbsence absence={line.weight} locale={locale} language={language} />
        ) : (
          <Quantity
            value={line.weight}
            locale={locale}
            places={weighting.places}
            at={`${line.key}.weight`}
            marks={marks}
          />
        );
      default:
        return withMark(
          `${line.key}.${column}`,
          marks,
          locale,
          <StatedText text={line[column]} locale={locale} language={language} />,
        );
    }
  };
  const row = (line: IndicatorLine): ReactNode => (
    <>
      <RowHead className="bd-indicator-name">
        {withMark(`${line.key}.name`, marks, locale, quote(line.name, locale, language))}
      </RowHead>
      {columns.map((column) => (
        <Cell
          key={column}
          className={`bd-indicator-${column.toLowerCase()}`}
          numeric={column === 'weight'}
          label={say(`targets.${column}`)}
        >
          {cell(line, column)}
        </Cell>
      ))}
    </>
  );
  return (
    <IndicatorRows
      groups={view.dimensions.map((dimension) => ({
        key: dimension.key,
        name: quote(dimension.name, locale, language),
        categories: dimension.categories.map((category) => ({
          key: category.key,
          name: quote(category.name, locale, language),
          rows: category.indicators.map((line) => ({
            key: line.key,
            text: [line.name, category.name, dimension.name].join('\n'),
            content: row(line),
          })),
        })),
      }))}
      words={{
        filter: say('targets.filter'),
        clear: say('targets.filter.clear'),
        // Filled in where the reader searches.
        all: template(messages, locale, 'targets.filter.all'),
        found: template(messages, locale, 'targets.filter.found'),
        nothing: template(messages, locale, 'targets.filter.nothing'),
      }}
      title={
        <>
          {say('targets.indicators')}{' '}
          <bdi className="bd-visually-hidden" lang={lang}>
            {name}
          </bdi>{' '}
          <bdi className="bd-caption-unit bd-indicator-count">
            {say('targets.indicators.count', { count: view.count })}
          </bdi>
        </>
      }
      label={say('targets.indicators')}
      locale={locale}
      narrow="keep"
      className="bd-indicators"
      head={
        <tr>
          <ColumnHead className="bd-indicator-head-dimension">{say('targets.dimension')}</ColumnHead>
          <ColumnHead className="bd-indicator-head-category">{say('targets.category')}</ColumnHead>
          <ColumnHead className="bd-indicator-head-name">{say('targets.name')}</ColumnHead>
          {columns.map((column) => (
            <ColumnHead
              key={column}
              className={`bd-indicator-head-${column.toLowerCase()}`}
              numeric={column === 'weight'}
            >
              {say(`targets.${column}`)}
            </ColumnHead>
          ))}
        </tr>
      }
      foot={
        sums &&
        weighting.sum !== undefined && (
          <tr className="bd-row bd-indicator-sum" data-total>
            <RowHead colSpan={HEADS + columns.indexOf('weight')}>{say('targets.weightSum')}</RowHead>
            <Cell className="bd-indicator-weight" numeric>
              <Quantity value={weighting.sum} locale={locale} places={weighting.places} />
            </Cell>
            {columns.indexOf('weight') < columns.length - 1 && (
              <td className="bd-td" colSpan={columns.length - 1 - columns.indexOf('weight')} />
            )}
          </tr>
        )
      }
    />
  );
}
