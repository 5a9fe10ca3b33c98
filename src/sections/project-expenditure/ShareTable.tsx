import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../model/values.js';
import { dataTable } from '../../parts/table/DataTable.js';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';
import { computed, moneyText } from './money.js';
import type { AllocationView } from './view.js';

export interface ShareTableProps {
  title: string;
  /** Plain text of the title. Default: the title. */
  label?: string;
  /** Unit of the section. */
  unit: MoneyUnit;
  nameHead: string;
  amountHead: string;
  lines: readonly (Pick<AllocationView, 'key' | 'money' | 'printed' | 'share'> & { name: ReactNode })[];
}

/** Amounts in the document's order, with shares if there are any. */
export function shareTable(
  w: Writer,
  { title, label = title, unit, nameHead, amountHead, lines }: ShareTableProps,
): ReactNode {
  return dataTable(w, {
    title,
    label,
    unit,
    narrow: 'keep',
    rows: lines,
    keyOf: ({ key }) => key,
    name: { head: nameHead, render: ({ name }) => name },
    columns: [
      {
        key: 'amount',
        head: amountHead,
        figure: ({ money }) => money,
        render: (line, cell) => moneyText(cell, line),
        lead: true,
      },
      lines.some(({ share }) => share) && {
        key: 'share',
        head: w.say(messages)('projects.share'),
        render: ({ share }) => share && computed(w.percent(share.value)),
        numeric: true,
      },
    ],
  });
}
