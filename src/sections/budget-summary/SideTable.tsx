import type { ReactNode } from 'react';
import type { DisclosureKind } from '../../model/disclosure.js';
import type { Share, Side } from '../../model/reading/line.js';
import type { MoneyUnit } from '../../model/values.js';
import { percentPlaces } from '../../parts/figures.js';
import { BlankLines } from '../../parts/lines/BlankLines.js';
import { budgetColumns, completionColumns } from '../../parts/lines/budgetColumns.js';
import { dataTable } from '../../parts/table/DataTable.js';
import type { Writer } from '../../parts/writer.js';
import { tableWords } from '../../text/tables.js';
import { numberedName } from './LineName.js';
import { messages } from './messages.js';
import { linesOf, type SummarySide } from './view.js';

export interface SideTableProps {
  side: SummarySide;
  name: Side;
  kind: DisclosureKind;
  /** Unit of the section. */
  unit: MoneyUnit;
}

/** One side of 部门收支总体情况表: its lines, the year's sum, balances and the total. */
export function sideTable(w: Writer, { side, name, kind, unit }: SideTableProps) {
  const { shares, total, folded, budgets, completions } = side;
  const say = w.say(messages);
  const rows = linesOf(side);
  const sharePlaces = percentPlaces(rows.map(({ share }) => share?.value));
  // Only names of sources are defined in glossaries.
  const terms = name === 'revenue' ? w.terms : undefined;
  return (
    <div className="bd-summary-side" data-part={name}>
      {dataTable(w, {
        title: say(`budgetSummary.${name}`),
        unit,
        rows,
        foot: total,
        keyOf: ({ key }) => key,
        rowProps: ({ kind }) => ({
          'data-total': kind === 'total' || undefined,
          'data-strong': kind === 'current-year' || undefined,
        }),
        name: {
          head: say(`budgetSummary.${name}Item`),
          depth: ({ depth }) => depth,
          render: (line) => numberedName(w, line, name, terms),
        },
        columns: [
          ...budgetColumns(w, budgets),
          { key: 'amount', head: say(`budgetSummary.amount.${kind}`), figure: ({ amount }) => amount, lead: true },
          ...completionColumns(w, completions),
          shares !== 'none' && {
            key: 'share',
            head: shares === 'computed' ? say('budgetSummary.share.computed') : w.say(tableWords)('share'),
            numeric: true,
            render: ({ share }) => share && summaryShare(w, share, shares, sharePlaces),
          },
        ],
      })}
      <BlankLines
        w={w}
        side={name}
        lines={folded.map((line) => ({ key: line.key, name: numberedName(w, line, name) }))}
      />
    </div>
  );
}

/** A share. A computed one is labelled if others in the table are printed. */
function summaryShare(
  w: Writer,
  { value, at, computed }: Share,
  shares: SummarySide['shares'],
  places: number,
): ReactNode {
  const figure = w.percent(value, { places, at });
  if (!computed || shares !== 'mixed') return figure;
  return (
    <span data-computed>
      {figure}
      <span className="bd-unit">{w.say(messages)('budgetSummary.computed')}</span>
    </span>
  );
}
