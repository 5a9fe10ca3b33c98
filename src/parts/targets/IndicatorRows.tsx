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

/** A row, rendered on the server. */
export interface IndicatorRow {
  key: string;
  /** Text to search: the names of the indicator and its headings. */
  text: string;
  content: ReactNode;
}

/** Rows under one head, which spans them all. */
export interface IndicatorGroup {
  key: string;
  name: ReactNode;
  categories: readonly { key: string; name: ReactNode; rows: readonly IndicatorRow[] }[];
}

export interface IndicatorRowsProps extends Omit<TableProps, 'children' | 'grouped'> {
  groups: readonly IndicatorGroup[];
  /** Messages of the search, with placeholders `{count}`, `{all}` and `{query}`. */
  words: { filter: string; clear: string; all: string; found: string; nothing: string };
}

/** Tables with up to this many rows have no search field. */
const ROWS_AT_A_GLANCE = 10;

/**
 * The table of indicators with a search field. Rows that are not found are hidden, except on paper and in files. The 一级 and 二级指标 of
 * found rows stay.
 */
export function IndicatorRows({ groups, words, ...table }: IndicatorRowsProps) {
  const [query, setQuery] = useState('');
  const ready = useReady();
  const printing = usePrinting();
  const root = useRef<HTMLFieldSetElement>(null);
  useReveal(root, () => setQuery(''));
  const wanted = printing ? '' : searchable(query);
  const rows = groups.flatMap(({ categories }) => categories.flatMap((category) => category.rows));
  const found = new Set(rows.filter(({ text }) => searchable(text).includes(wanted)));
  const say = (text: string): string =>
    fill(text, { count: found.size, all: rows.length, query: query.trim() }, table.locale ?? 'zh-CN');
  const nothing = say(words.nothing);
  return (
    <>
      {rows.length > ROWS_AT_A_GLANCE && (
        <Controls ref={root} ready={ready}>
          <FilterBox
            label={words.filter}
            value={query}
            onChange={setQuery}
            status={wanted === '' ? say(words.all) : found.size === 0 ? nothing : say(words.found)}
            clear={words.clear}
          />
        </Controls>
      )}
      <Table {...table} grouped>
        {groups.map((group) => (
          <Body key={group.key} group={group} found={found} />
        ))}
        {found.size === 0 && (
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

function Body({ group, found }: { group: IndicatorGroup; found: ReadonlySet<IndicatorRow> }) {
  const foundByCategory = group.categories.map(({ rows }) => rows.filter((row) => found.has(row)));
  const foundInGroup = foundByCategory.flat();
  return (
    <tbody className="bd-tbody">
      {group.categories.flatMap(({ name, rows }, at) =>
        rows.map((row) => {
          const hidden = !found.has(row);
          // Heads span the found rows. Hidden rows repeat their heads.
          const opensGroup = row === foundInGroup[0];
          const opensCategory = row === foundByCategory[at]?.[0];
          return (
            <tr
              key={row.key}
              className="bd-row"
              data-opens={opensGroup ? 'dimension' : opensCategory ? 'category' : undefined}
              hidden={hidden}
            >
              {(hidden || opensGroup) && (
                <th scope="rowgroup" rowSpan={hidden ? 1 : foundInGroup.length} className="bd-indicator-dimension">
                  {group.name}
                </th>
              )}
              {(hidden || opensCategory) && (
                // Scope "row" applies to all spanned rows; "rowgroup" would apply to the rest of the 一级指标.
                <th scope="row" rowSpan={hidden ? 1 : foundByCategory[at]?.length} className="bd-indicator-category">
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
