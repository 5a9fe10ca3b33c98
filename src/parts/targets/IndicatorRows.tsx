'use client';
import { type ReactNode, useRef, useState } from 'react';
import { fill } from '../../text/language.js';
import { searchable } from '../../text/search.js';
import { Controls } from '../Controls.js';
import { FilterBox } from '../FilterBox.js';
import { Table, type TableProps } from '../table/Table.js';
import { usePrinting } from '../usePrinting.js';
import { useReady } from '../useReady.js';
import { useReveal } from '../useReveal.js';

/** A row, written on the server. */
export interface IndicatorRow {
  key: string;
  /** What the search looks in: the name of the indicator and of what it stands under. */
  text: string;
  content: ReactNode;
}

/** Rows under one head, which spans them. */
export interface IndicatorGroup {
  key: string;
  name: ReactNode;
  categories: readonly { key: string; name: ReactNode; rows: readonly IndicatorRow[] }[];
}

export interface IndicatorRowsProps extends Omit<TableProps, 'children' | 'grouped'> {
  groups: readonly IndicatorGroup[];
  /** Words of the search; `{count}`, `{all}` and `{query}` are filled in. */
  words: { filter: string; clear: string; all: string; found: string; nothing: string };
}

/** Tables of no more rows than this are seen at a glance: nothing to search. */
const ROWS_AT_A_GLANCE = 10;

/**
 * The table of indicators with a search in it. 一级 and 二级指标 of what is found stay; other rows are hidden, but paper and files have them.
 */
export function IndicatorRows({ groups, words, ...table }: IndicatorRowsProps) {
  const [query, setQuery] = useState('');
  const ready = useReady();
  const printing = usePrinting();
  const root = useRef<HTMLFieldSetElement>(null);
  useReveal(root, () => setQuery(''));
  const wanted = printing ? '' : searchable(query);
  const rows = groups.flatMap(({ categories }) => categories.flatMap((category) => category.rows));
  const left = new Set(rows.filter(({ text }) => searchable(text).includes(wanted)));
  const say = (text: string): string =>
    fill(text, { count: left.size, all: rows.length, query: query.trim() }, table.locale ?? 'zh-CN');
  const nothing = say(words.nothing);
  return (
    <>
      {rows.length > ROWS_AT_A_GLANCE && (
        <Controls ref={root} ready={ready}>
          <FilterBox
            label={words.filter}
            value={query}
            onChange={setQuery}
            status={wanted === '' ? say(words.all) : left.size === 0 ? nothing : say(words.found)}
            clear={words.clear}
          />
        </Controls>
      )}
      <Table {...table} grouped>
        {groups.map((group) => (
          <Body key={group.key} group={group} left={left} />
        ))}
        {left.size === 0 && (
          <tbody className="bd-tbody">
            <tr className="bd-row" data-part="aside">
              <td className="bd-td" colSpan={99}>
                {nothing}
              </td>
            </tr>
          </tbody>
        )}
      </Table>
    </>
  );
}

function Body({ group, left }: { group: IndicatorGroup; left: ReadonlySet<IndicatorRow> }) {
  const found = group.categories.map(({ rows }) => rows.filter((row) => left.has(row)));
  const all = found.flat();
  return (
    <tbody className="bd-tbody">
      {group.categories.flatMap(({ name, rows }, at) =>
        rows.map((row) => {
          const away = !left.has(row);
          // Heads span the rows that are found; a hidden row has heads of its own.
          const opensGroup = row === all[0];
          const opens = row === found[at]?.[0];
          return (
            <tr
              key={row.key}
              className="bd-row"
              data-opens={opensGroup ? 'dimension' : opens ? 'category' : undefined}
              hidden={away}
            >
              {(away || opensGroup) && (
                <th scope="rowgroup" rowSpan={away ? 1 : all.length} className="bd-indicator-dimension">
                  {group.name}
                </th>
              )}
              {(away || opens) && (
                // Scope "row" reaches every row it spans; "rowgroup" would reach on to the end of the 一级指标.
                <th scope="row" rowSpan={away ? 1 : found[at]?.length} className="bd-indicator-category">
                  {name}
                </th>
              )}
              {row.content}
            </tr>
          );
        }),
      )}
    </tbody>
  );
}
