import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { MoneyUnit } from '../../model/values.js';
import { dataTable } from '../../parts/table/DataTable.js';
import { Whole } from '../../parts/whole.js';
import { type Writer, writer } from '../../parts/writer.js';
import { assetName, assetQuantity } from './assetRow.js';
import { messages } from './messages.js';
import type { AssetRow } from './view.js';

export interface AssetTableProps {
  title: string;
  /** Header of the quantity column. */
  quantityHead: string;
  rows: readonly AssetRow[];
  /** Unit of the value column. Without a unit the column is left out. */
  unit: MoneyUnit | undefined;
}

/** Assets, or planned purchases, with number or area and value. */
export function assetTable(w: Writer, { title, quantityHead, rows, unit }: AssetTableProps) {
  const say = w.say(messages);
  return dataTable(w, {
    title,
    unit,
    className: 'bd-assets bd-table-few',
    rows,
    keyOf: ({ key }) => key,
    name: {
      head: say('assetInventory.item'),
      depth: ({ depth }) => depth,
      render: (row) => (
        <>
          {w.marked(row.key, assetName(w, row))}
          {thresholdOf(w, row)}
        </>
      ),
    },
    columns: [
      {
        key: 'quantity',
        head: quantityHead,
        numeric: true,
        lead: true,
        className: 'bd-assets-quantity',
        render: ({ quantity, value, absent }) => {
          if (quantity !== undefined) return assetQuantity(w, quantity);
          // Without a value column, an absent value is shown here.
          const absence = absent ?? (unit === undefined && value && isAbsent(value) ? value : undefined);
          return absence && w.absent(absence);
        },
      },
      unit !== undefined && { key: 'value', head: say('assetInventory.value'), figure: ({ value }) => value },
    ],
  });
}

/** Threshold of large equipment in its own unit, unless the printed name already contains it. */
function thresholdOf({ locale, phrase }: Writer, { name = '', threshold }: AssetRow): ReactNode {
  if (threshold === undefined || name.replace(/\s/g, '').includes(`${threshold.value}${threshold.unit}`)) return null;
  return (
    <Whole>
      <span className="bd-unit">
        {phrase(messages, 'assetInventory.threshold', { amount: writer({ locale }).amount(threshold) })}
      </span>
    </Whole>
  );
}
