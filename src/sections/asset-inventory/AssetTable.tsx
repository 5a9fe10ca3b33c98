import { isAbsent } from '../../model/read.js';
import type { MoneyUnit } from '../../model/values.js';
import { Absent } from '../../parts/Absent.js';
import { Amount, columnPlaces } from '../../parts/Amount.js';
import { withMark } from '../../parts/FindingMark.js';
import { Phrase } from '../../parts/Phrase.js';
import type { WritingProps } from '../../parts/props.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/table/Table.js';
import { Whole } from '../../parts/whole.js';
import { sayIn, template } from '../../text/language.js';
import { AssetFigure, AssetName } from './AssetFigure.js';
import { messages } from './messages.js';
import type { AssetRow } from './view.js';

export interface AssetTableProps extends WritingProps {
  title: string;
  /** Head of the column of quantities. */
  quantityHead: string;
  rows: readonly AssetRow[];
  /** With a column of values. */
  values: boolean;
  captionUnit: MoneyUnit;
  /** Language of the document. */
  language: string;
}

/** Assets, or planned purchases, with number or area and value. */
export function AssetTable({
  title,
  quantityHead,
  rows,
  values,
  captionUnit,
  language,
  locale = 'zh-CN',
  unit,
  marks,
}: AssetTableProps) {
  const say = sayIn(messages, locale);
  const places = columnPlaces(
    rows.map(({ value }) => value),
    unit,
  );
  return (
    <Table
      title={title}
      label={title}
      unit={values ? captionUnit : undefined}
      locale={locale}
      className="bd-assets bd-table-few"
      head={
        <tr>
          <ColumnHead>{say('assetInventory.item')}</ColumnHead>
          <ColumnHead numeric>{quantityHead}</ColumnHead>
          {values && <ColumnHead numeric>{say('assetInventory.value')}</ColumnHead>}
        </tr>
      }
    >
      {rows.map((row) => {
        const absent = row.absent ?? (!values && row.value && isAbsent(row.value) ? row.value : undefined);
        return (
          <tr key={row.key} className="bd-row">
            <RowHead depth={row.depth}>
              {withMark(row.key, marks, locale, <AssetName row={row} locale={locale} language={language} />)}
              <Threshold row={row} locale={locale} />
            </RowHead>
            <Cell numeric lead className="bd-assets-quantity" label={quantityHead}>
              {row.quantity !== undefined && (
                <AssetFigure quantity={row.quantity} locale={locale} language={language} marks={marks} />
              )}
              {absent && <Absent absence={absent} locale={locale} />}
            </Cell>
            {values && (
              <Cell numeric label={say('assetInventory.value')}>
                {row.value !== undefined && (
                  <Amount {...{ money: row.value, locale, unit, captionUnit, places, marks }} />
                )}
              </Cell>
            )}
          </tr>
        );
      })}
    </Table>
  );
}

/** The threshold of large equipment, where its printed name does not say it. */
function Threshold({
  row: { name = '', threshold },
  locale = 'zh-CN',
}: { row: AssetRow } & Pick<WritingProps, 'locale'>) {
  if (threshold === undefined || name.replace(/\s/g, '').includes(`${threshold.value}${threshold.unit}`)) return null;
  return (
    <Whole>
      <span className="bd-unit">
        <Phrase
          template={template(messages, locale, 'assetInventory.threshold')}
          parts={{ amount: <Amount money={threshold} locale={locale} /> }}
        />
      </span>
    </Whole>
  );
}
