'use client';
import { type ReactNode, useRef, useState } from 'react';
import type { MoneyUnit } from '../model/values.js';
import { Controls } from '../parts/Controls.js';
import { FilterBox } from '../parts/FilterBox.js';
import { FoldedRows } from '../parts/FoldedRows.js';
import type { WritingProps } from '../parts/props.js';
import { columnsOf } from '../parts/table/columns.js';
import { SortHead } from '../parts/table/SortHead.js';
import { ColumnHead, RowHead, Table } from '../parts/table/Table.js';
import { useSight } from '../parts/useSight.js';
import { type Writer, writer } from '../parts/writer.js';
import { ColumnChart } from './ColumnChart.js';
import { cellText } from './cells.js';
import { messages } from './messages.js';
import {
  type ComparisonColumn,
  type ComparisonRow,
  type ComparisonSort,
  cellMoney,
  matchingRows,
  type RestCell,
  restOf,
  sortedRows,
} from './ranking.js';

export interface ComparisonTableProps {
  writing: WritingProps;
  title: string;
  /** Head of the names. */
  rowHead: string;
  /**
   * Label of the search field.
   * @default no search field
   */
  filterLabel?: string | undefined;
  columns: readonly ComparisonColumn[];
  rows: readonly ComparisonRow[];
  unit: MoneyUnit;
  /** Number of rows shown at first. The others are summed up in one row. */
  top: number;
}

/** The row that sums up the rows not shown. */
interface Rest {
  count: number;
  sums: readonly (RestCell | undefined)[];
}

/**
 * A long table that can be sorted, searched and unfolded. The server's HTML shows every row. After hydration, those beyond `top`, and beyond
 * where the reader has scrolled to, are folded into one. All rows are printed, and find-in-page finds folded ones.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { writing, title, rowHead, filterLabel, columns, rows, unit, top } = props;
  const w = writer(writing);
  const say = w.say(messages);
  const [sort, setSort] = useState<ComparisonSort>({ column: 0, order: 'descending' });
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<number>();
  const root = useRef<HTMLDivElement>(null);
  const long = rows.length > top + 1;
  const sight = useSight(root, (element) => (long ? element.querySelectorAll('tbody > .bd-row') : []));
  const ready = sight !== undefined;

  const ordered = sortedRows(rows, sort, unit);
  const found = matchingRows(ordered, query);
  const searching = query.trim() !== '';
  const foundKeys = new Set(found.map(({ key }) => key));
  const count = wanted ?? Math.max(top, sight?.reached.length ?? 0);
  // Folding a single row into one would gain nothing.
  const all = count >= rows.length - 1;
  const folding = long && !all && !searching;
  // Its sums may be wider than any figure above, so it is rendered invisibly until it is shown, to keep the widths of columns.
  const rest = folding ? ordered.slice(count) : [];
  const { cells } = columnsOf<ComparisonRow | Rest>(
    w,
    columns.map(({ key, label }, column) => ({
      key,
      head: label,
      figure: (row) => ('sums' in row ? undefined : cellMoney(row.cells[column])),
      render: (row, by) =>
        'sums' in row ? sumText(by, row.sums[column], row.count, unit) : cellText(by, row.cells[column]),
      lead: column === sort.column,
    })),
    rows,
    { unit, aligned: 'column' },
  );
  const status = searching
    ? say('comparison.found', { count: found.length, all: rows.length })
    : folding
      ? say('comparison.shownTop', { count, all: rows.length })
      : say('comparison.shownAll', { all: rows.length });
  const sortBy = (column: number): void =>
    setSort({ column, order: sort.column === column && sort.order === 'descending' ? 'ascending' : 'descending' });

  const row = (entry: ComparisonRow, index: number): ReactNode => {
    const folded = ready && ((folding && index >= count) || !foundKeys.has(entry.key));
    return (
      <tr key={entry.key} className="bd-row" data-folded={folded ? 'yes' : undefined}>
        <RowHead>
          <bdi lang={entry.lang}>{entry.name}</bdi>
          {entry.under !== undefined && (
            <bdi className="bd-comparison-under" lang={entry.lang}>
              {entry.under}
            </bdi>
          )}
        </RowHead>
        {cells(entry)}
      </tr>
    );
  };
  return (
    <div ref={root} className="bd-comparison-topic">
      {(filterLabel !== undefined || long) && (
        <Controls ready={ready}>
          {filterLabel !== undefined && (
            <FilterBox label={filterLabel} value={query} onChange={setQuery} status={status} />
          )}
          {long && (
            <button
              type="button"
              className="bd-action"
              disabled={searching}
              onClick={() => setWanted(all ? top : rows.length)}
            >
              {all ? say('comparison.showTop', { count: top }) : say('comparison.showAll', { all: rows.length })}
            </button>
          )}
        </Controls>
      )}
      <Table
        title={title}
        label={title}
        unit={unit}
        locale={w.locale}
        narrow={columns.length > 4 ? 'scroll' : 'stack'}
        className="bd-comparison-table"
        head={
          <tr>
            <ColumnHead>{rowHead}</ColumnHead>
            {columns.map(({ key, label, lang }, column) => (
              <SortHead
                key={key}
                numeric
                lang={lang}
                order={sort.column === column ? sort.order : undefined}
                onSort={ready ? () => sortBy(column) : undefined}
              >
                {label}
              </SortHead>
            ))}
          </tr>
        }
        foot={
          rest.length > 0 && (
            <tr
              className="bd-row bd-comparison-rest"
              data-part="aside"
              data-total="true"
              data-waiting={!ready || undefined}
              aria-hidden={!ready || undefined}
            >
              <RowHead>{say('comparison.rest', { count: rest.length })}</RowHead>
              {cells({ count: rest.length, sums: restOf(rest, columns.length, unit) })}
            </tr>
          )
        }
      >
        {ordered.flatMap((entry, index) =>
          ready && index === count && rest.length > 0
            ? [<FoldedRows key="folded" onFound={() => setWanted(rows.length)} />, row(entry, index)]
            : [row(entry, index)],
        )}
      </Table>
      <ColumnChart
        w={w}
        column={columns[sort.column]}
        at={sort.column}
        rows={(searching ? found : ordered).slice(0, top)}
        unit={unit}
      />
    </div>
  );
}

/** The sum of the rows that are not shown, and how many of them have a figure. */
function sumText(w: Writer, sum: RestCell | undefined, rows: number, unit: MoneyUnit): ReactNode {
  const say = w.say(messages);
  if (sum === undefined) return <span className="bd-absent">{say('comparison.noSum')}</span>;
  const { total, counted } = sum;
  return (
    <>
      {w.amount({ value: total, unit })}
      {counted < rows && (
        <span className="bd-comparison-under">{say('comparison.restCounted', { count: counted })}</span>
      )}
    </>
  );
}
