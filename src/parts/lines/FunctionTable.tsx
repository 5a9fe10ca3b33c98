'use client';
import { memo, type ReactNode, useId, useMemo, useRef } from 'react';
import type { Line } from '../../model/reading/line.js';
import { Controls } from '../Controls.js';
import { FilterBox } from '../FilterBox.js';
import { FoldedRows } from '../FoldedRows.js';
import { type Columns, columnsOf, headOf, isNumeric } from '../table/columns.js';
import { SortHead } from '../table/SortHead.js';
import { ColumnHead, RowHead, Table } from '../table/Table.js';
import { usePrinting } from '../usePrinting.js';
import { useReveal } from '../useReveal.js';
import { useSight } from '../useSight.js';
import { Whole } from '../whole.js';
import { writer } from '../writer.js';
import type { LineColumn } from './budgetColumns.js';
import { type CellsProps, isCrowded, widthClass } from './cells.js';
import { lineColumns } from './columns.js';
import { closedAtFirst, type Expanded, type Run, runsOf, topKeys } from './folding.js';
import { lineName } from './LineName.js';
import { messages } from './messages.js';
import { isSearchable } from './ordering.js';
import { SubjectCode } from './SubjectCode.js';
import { useArranged } from './useArranged.js';
import { useFilled } from './useFilled.js';

export interface FunctionTableProps extends CellsProps {
  title: string;
  /** Also show codes that the document does not print. */
  showCodes: boolean;
  expanded: Expanded;
}

/**
 * Money by function: 类 → 款 → 项. Lines with parts can be folded. Tables of more than ten lines can be sorted, with parts staying below
 * their line, and searched by name and code. All lines are in the server HTML and are shown until hydration. Paper and files have all lines
 * in document order, and find-in-page finds folded ones.
 */
export function FunctionTable({ title, showCodes, expanded, table, kind, ...writing }: FunctionTableProps) {
  const { locale = 'zh-CN', unit, language, findingMarks } = writing;
  const { total, from } = table;
  const w = useMemo(() => writer({ locale, unit, language, findingMarks }), [locale, unit, language, findingMarks]);
  const columns = useMemo(() => lineColumns(w, { table, kind }), [w, table, kind]);
  const { heads, cells } = useMemo(
    () => columnsOf(w, columns, [...table.lines, table.total], { unit: table.unit }),
    [w, columns, table],
  );
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const foldsLines = closedAtFirst(table.lines, expanded).length > 0;
  const sight = useSight(root, (element) => (foldsLines ? element.querySelectorAll('.bd-lines-row') : []));
  const reached = useMemo(() => new Set(sight?.reached.map((row) => row.id.slice(id.length))), [sight, id]);
  const ready = sight !== undefined;
  const printing = usePrinting();
  const arranged = useArranged({ table, expanded, showCodes, locale, printing, reached });
  const { lines, closed, found, sort } = arranged;
  useReveal(root, arranged.show);
  const left = found?.left;
  const folding = ready && !printing;
  const runs = useMemo(() => (folding ? runsOf(lines, closed, left) : undefined), [folding, lines, closed, left]);
  const places = useMemo(() => sort && new Map(table.lines.map(({ key }, place) => [key, place])), [sort, table]);
  const filled = useFilled(ready);
  const searchable = isSearchable(table.lines);
  const say = w.say(messages);
  const tops = topKeys(table.lines);
  const row = (line: Line) => {
    const { key, kind, above, below } = line;
    const filteredOut = line !== total && left?.has(key) === false;
    const folded = ready && !filteredOut && above.some((upper) => closed.has(upper));
    return (
      <tr
        key={key}
        id={rowId(id, key)}
        className="bd-row bd-lines-row"
        data-level={kind}
        data-strong={kind === 'class' || kind === 'current-year' || undefined}
        data-total={line === total || undefined}
        data-folded={folded ? 'yes' : undefined}
        data-place={places?.get(key)}
        hidden={filteredOut}
      >
        <RowHead depth={line.depth} data-at={w.dataAt(`${key}.name`)}>
          <SubjectName
            open={below.length === 0 || !ready ? undefined : !closed.has(key)}
            controls={below.map((lower) => rowId(id, lower))}
            onToggle={() => arranged.toggle(key)}
            room={tops.length > 0}
          >
            <SubjectCode w={w} line={line} assigned={showCodes} />
            {lineName(w, line)}
          </SubjectName>
          {w.mark(`${key}.name`)}
        </RowHead>
        <Cells line={line} cells={cells} />
      </tr>
    );
  };
  const run = ({ lines, under }: Run) => {
    if (under === undefined) return lines.map(row);
    const key = `${under} folded ${lines[0]?.key}`;
    return [<FoldedRows key={key} onFound={() => arranged.open(lines)} />, ...(filled ? lines.map(row) : [])];
  };
  const sortHead = (column: LineColumn) => {
    const { key, head, order, headClassName } = column;
    if (order === undefined) return headOf(column);
    return (
      <SortHead
        key={key}
        order={sort?.column === key ? sort.order : undefined}
        onSort={ready ? () => arranged.sortBy(key, order) : undefined}
        numeric={isNumeric(column)}
        className={headClassName}
      >
        {head}
      </SortHead>
    );
  };
  const count = { count: found?.count ?? 0, all: table.lines.length, query: arranged.query.trim() };
  const status = found === undefined ? 'lines.all' : found.count === 0 ? 'lines.nothing' : 'lines.found';
  return (
    <div
      ref={root}
      className={isCrowded(table) ? 'bd-lines-functions bd-lines-crowded' : 'bd-lines-functions'}
      data-part="functions"
      data-from={from}
    >
      {(tops.length > 0 || searchable) && (
        <Controls ready={ready} label={say('lines.controls', { table: title })}>
          {searchable && (
            <FilterBox
              label={say('lines.filter')}
              value={arranged.query}
              onChange={arranged.searchFor}
              status={say(status, count)}
              clear={say('lines.clear')}
            />
          )}
          {tops.length > 0 && (
            <>
              <button type="button" className="bd-action" onClick={arranged.openAll}>
                {say('lines.expandAll')}
              </button>
              <button type="button" className="bd-action" onClick={arranged.closeAll}>
                {say('lines.collapseAll')}
              </button>
            </>
          )}
          {sort && (
            <button type="button" className="bd-action" onClick={arranged.inDocumentOrder}>
              {say('lines.documentOrder')}
            </button>
          )}
        </Controls>
      )}
      <Table
        title={title}
        label={title}
        unit={w.unit ?? table.unit}
        locale={locale}
        className={`bd-lines-table ${widthClass(table, locale)}`}
        head={
          <tr
            className={searchable ? 'bd-lines-heads' : undefined}
            data-label={searchable ? say('lines.sort') : undefined}
            data-waiting={!ready || undefined}
          >
            <ColumnHead>{say('lines.subject')}</ColumnHead>
            {searchable ? columns.map(sortHead) : heads}
          </tr>
        }
        foot={row(total)}
      >
        {runs?.flatMap(run) ?? lines.map(row)}
        {found?.count === 0 && (
          <tr data-part="aside">
            <td className="bd-lines-nothing" colSpan={99}>
              {say('lines.nothing', count)}
            </td>
          </tr>
        )}
      </Table>
    </div>
  );
}

/** Memoized, so that cells do not rerender when other rows do. */
const Cells = memo(function Cells({ line, cells }: { line: Line; cells: Columns<Line>['cells'] }) {
  return cells(line);
});

function rowId(prefix: string, key: string): string {
  return `${prefix}${key}`;
}

interface SubjectNameProps {
  /** Whether the lines below are unfolded; `undefined` if there are none. */
  open: boolean | undefined;
  /** Ids of the lines directly below that are in the page. */
  controls: readonly string[];
  onToggle: () => void;
  /** Indents a name without a toggle, so that it aligns with those that have one. */
  room: boolean;
  children: ReactNode;
}

/** The name of a subject, as a button if it has lines to fold. */
function SubjectName({ open, controls, onToggle, room, children }: SubjectNameProps) {
  if (open === undefined) {
    return (
      <Whole>
        <span className="bd-lines-name" data-room={room || undefined}>
          {children}
        </span>
      </Whole>
    );
  }
  return (
    <button
      type="button"
      className="bd-lines-toggle"
      aria-expanded={open}
      aria-controls={controls.length > 0 ? controls.join(' ') : undefined}
      onClick={onToggle}
    >
      <svg className="bd-lines-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={open ? 'M1 6h10' : 'M1 6h10M6 1v10'} />
      </svg>
      <Whole>
        <span className="bd-lines-name">{children}</span>
      </Whole>
    </button>
  );
}
