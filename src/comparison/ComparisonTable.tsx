'use client';
import { type ReactNode, useState } from 'react';
import type { MoneyUnit } from '../model/values.js';
import { Amount, columnPlaces } from '../parts/Amount.js';
import { FilterBox } from '../parts/FilterBox.js';
import { useReady } from '../parts/ready.js';
import { SortHead } from '../parts/SortHead.js';
import { Cell, ColumnHead, RowHead, Table } from '../parts/Table.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { Figure } from './Cells.js';
import { ColumnChart } from './ColumnChart.js';
import { messages } from './messages.js';
import { type ComparisonColumn, type ComparisonRow, matching, restOf, type Sort, sorted } from './ranking.js';

export interface ComparisonTableProps {
  title: string;
  /** Head of the names. */
  rowHead: string;
  /** Label of the search field; without it there is none. */
  filterLabel?: string | undefined;
  columns: readonly ComparisonColumn[];
  rows: readonly ComparisonRow[];
  /** Unit money is compared in. */
  unit: MoneyUnit;
  locale: LocaleInput;
  /** Rows shown until the reader asks for all; the others are one row. */
  top: number;
  /** Order at first. */
  initialSort?: Sort;
}

/**
 * A long table of comparable figures that a reader can order, search and unfold. Every row is in the HTML: those beyond the first
 * are folded into one on screen, where scripts run, and open on paper.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { title, rowHead, filterLabel, columns, rows, unit, locale, top, initialSort } = props;
  const say = sayIn(messages, locale);
  const [sort, setSort] = useState<Sort>(initialSort);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const ready = useReady();

  const ordered = sorted(rows, sort, unit);
  const found = matching(ordered, query);
  const searching = query.trim() !== '';
  const long = rows.length > top + 1;
  const folding = long && !all && !searching;
  const foundKeys = new Set(found.map(({ key }) => key));
  const rest = folding ? ordered.slice(top) : [];
  const places = columns.map((_, column) =>
    columnPlaces(
      rows.map(({ cells }) => {
        const cell = cells[column];
        return cell?.form === 'money' ? cell.money : undefined;
      }),
      unit,
    ),
  );
  const lead = sort?.column ?? 0;
  const status = searching
    ? say('comparison.found', { count: found.length, all: rows.length })
    : folding
      ? say('comparison.shownTop', { count: top, all: rows.length })
      : say('comparison.shownAll', { all: rows.length });
  const sortBy = (column: number): void =>
    setSort({ column, order: sort?.column === column && sort.order === 'descending' ? 'ascending' : 'descending' });

  const row = (entry: ComparisonRow, index: number): ReactNode => {
    const folded = (folding && index >= top) || !foundKeys.has(entry.key);
    return (
      <tr key={entry.key} className="bd-row bd-foldable" data-folded={folded ? (ready ? 'yes' : 'waiting') : undefined}>
        <RowHead>
          <bdi lang={entry.lang}>{entry.name}</bdi>
          {entry.under !== undefined && (
            <bdi className="bd-comparison-under" lang={entry.lang}>
              {entry.under}
            </bdi>
          )}
        </RowHead>
        {columns.map(({ key, label }, column) => (
          <Cell key={key} numeric lead={column === lead} label={label}>
            <Figure cell={entry.cells[column]} unit={unit} locale={locale} places={places[column]} />
          </Cell>
        ))}
      </tr>
    );
  };
  return (
    <div className="bd-comparison-topic">
      {(filterLabel !== undefined || long) && (
        <div className="bd-comparison-controls">
          {filterLabel !== undefined && (
            <FilterBox label={filterLabel} value={query} onChange={setQuery} status={status} />
          )}
          {long && (
            <button type="button" className="bd-action" disabled={searching} onClick={() => setAll(!all)}>
              {all ? say('comparison.showTop', { count: top }) : say('comparison.showAll', { all: rows.length })}
            </button>
          )}
        </div>
      )}
      <Table
        title={title}
        label={title}
        unit={unit}
        locale={locale}
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
                order={sort?.column === column ? sort.order : undefined}
                onSort={() => sortBy(column)}
              >
                {label}
              </SortHead>
            ))}
          </tr>
        }
        foot={
          rest.length > 0 && (
            <tr className="bd-row bd-comparison-rest" data-total="true">
              <RowHead>{say('comparison.rest', { count: rest.length })}</RowHead>
              {restOf(rest, columns.length, unit).map((cell, column) => (
                <Cell key={columns[column]?.key} numeric lead={column === lead} label={columns[column]?.label}>
                  {cell ? (
                    <>
                      <Amount
                        money={{ value: cell.total, unit }}
                        captionUnit={unit}
                        locale={locale}
                        places={places[column]}
                      />
                      {cell.counted < rest.length && (
                        <span className="bd-comparison-under">
                          {say('comparison.restCounted', { count: cell.counted })}
                        </span>
                      )}
                    </>
                  ) : (
                    <span className="bd-absent">{say('comparison.noSum')}</span>
                  )}
                </Cell>
              ))}
            </tr>
          )
        }
      >
        {ordered.map(row)}
      </Table>
      <ColumnChart
        column={columns[lead]}
        at={lead}
        rows={searching ? found.slice(0, top) : ordered.slice(0, top)}
        unit={unit}
        locale={locale}
      />
    </div>
  );
}
