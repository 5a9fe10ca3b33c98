import { fullScore, type Weighting } from '../../model/reading/indicators.js';
import { documentLang, type LocaleInput, sayIn } from '../../text/language.js';
import { Quantity } from '../Amount.js';
import { Bar } from '../Bar.js';
import { quote } from '../Quoted.js';
import { Cell, ColumnHead, RowHead, Table } from '../table/Table.js';
import { messages } from './messages.js';

export interface WeightSummaryProps {
  weighting: Weighting;
  /** Name of the target, for the table's accessible name. */
  name: string;
  locale: LocaleInput;
  language: string;
}

/**
 * What counts how much: the weights of each 一级指标 together, as bars of 100 points. Nothing where a weight is not stated or
 * there is but one 一级指标.
 */
export function WeightSummary({ weighting, name, locale, language }: WeightSummaryProps) {
  const { sum, dimensions, places } = weighting;
  if (sum === undefined || dimensions.length < 2) return null;
  const say = sayIn(messages, locale);
  const lang = documentLang(locale, language);
  const full = Number(fullScore(sum));
  return (
    <Table
      title={
        <>
          {say('targets.weights')}{' '}
          <bdi className="bd-visually-hidden" lang={lang}>
            {name}
          </bdi>
        </>
      }
      label={say('targets.weights')}
      locale={locale}
      narrow="keep"
      className="bd-weights"
      head={
        <tr>
          <ColumnHead>{say('targets.dimension')}</ColumnHead>
          <ColumnHead numeric>{say('targets.indicatorCount')}</ColumnHead>
          <ColumnHead>{say('targets.weight')}</ColumnHead>
        </tr>
      }
    >
      {dimensions.map((dimension, index) => (
        <tr key={String(index)} className="bd-row">
          <RowHead className="bd-weight-name">{quote(dimension.name, locale, language)}</RowHead>
          <Cell numeric>
            <Quantity value={`${dimension.count}`} locale={locale} />
          </Cell>
          <Cell className="bd-weight-cell">
            <span className="bd-weight">
              <span className="bd-weight-figure">
                <Quantity value={dimension.weight} locale={locale} places={places} />
              </span>
              <span className="bd-weight-bar">
                <Bar percent={(Number(dimension.weight) / full) * 100} />
              </span>
            </span>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
