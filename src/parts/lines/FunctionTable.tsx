'use client';
import { memo, useId, useMemo, useRef } from 'react';
import type { LineView } from '../../model/reading/line.js';
import { sayIn } from '../../text/language.js';
import { Controls } from '../Controls.js';
import { FilterBox } from '../FilterBox.js';
import { findingMark } from '../FindingMark.js';
import { placeOf } from '../marks.js';
import { useWhole } from '../printing.js';
import { useReady } from '../ready.js';
import { useReveal } from '../reveal.js';
import { SortHead } from '../SortHead.js';
import { ColumnHead, RowHead, Table } from '../Table.js';
import { useArranged } from './arranging.js';
import { type CellsProps, isCrowded, widthClass } from './cells.js';
import { FarRows } from './FarRows.js';
import { FoldedText } from './FoldedText.js';
import { type Chunk, chunksOf, type Expanded, isLong, type Run, topKeys } from './folding.js';
import { columnsOf, type HeadOf, LineCells, LineHeads } from './LineCells.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';
import { useNearness } from './nearness.js';
import { isSearchable } from './ordering.js';
import { SubjectCode } from './SubjectCode.js';
import { SubjectName } from './SubjectName.js';

/** Of rows that stay as they are while others come, the cells are not written again. */
const Cells = memo(LineCells);

export interface FunctionTableProps extends CellsProps {
  title: string;
  /** Codes that the document does not print, too. */
  showCodes: boolean;
  expanded: Expanded;
}

/**
 * Money by function: 类 → 款 → 项, whose parts a reader may fold away; more than ten lines can be ordered by a column of figures, parts
 * staying under their whole, and searched by name and code. Every line is in the server's HTML whatever is folded: paper, files and
 * a browser without scripts show them all, in the document's order. Of a long table, scripts keep folded lines and rows far from the
 * reader out of the page, where the browser's search still finds them and rows keep their numbers.
 */
export function FunctionTable({ title, showCodes, expanded, ...cells }: FunctionTableProps) {
  const { table, kind, locale = 'zh-CN', unit, language, marks } = cells;
  const { total, from } = table;
  const columns = useMemo(
    () => columnsOf({ table, kind, language, locale, unit }),
    [table, kind, language, locale, unit],
  );
  // Only a script may hide lines for good, and only with one do controls work: until it runs, the style sheet hides both.
  const ready = useReady();
  const whole = useWhole();
  const arranged = useArranged({ table, expanded, showCodes, locale, whole });
  const { lines, closed, found, sort, wanted } = arranged;
  const root = useRef<HTMLDivElement>(null);
  useReveal(root, arranged.show);
  const sparing = ready && !whole && isLong(table.lines);
  const chunks = useMemo(() => (sparing ? chunksOf(lines, closed) : undefined), [sparing, lines, closed]);
  const { isNear, approach } = useNearness();
  const searchable = isSearchable(table.lines);
  const id = useId();
  const say = sayIn(messages, locale);
  const tops = topKeys(table.lines);
  const row = (line: LineView, at: number) => {
    const { key, kind, above, below } = line;
    const folded = above.some((upper) => closed.has(upper));
    return (
      <tr
        key={key}
        id={rowId(id, key)}
        aria-rowindex={sparing ? at + 2 : undefined}
        className="bd-row bd-lines-row"
        data-level={kind}
        data-strong={kind === 'class' || kind === 'current-year' || undefined}
        data-total={line === total || undefined}
        data-folded={folded ? (ready ? 'yes' : 'waiting') : undefined}
      >
        <RowHead depth={line.depth} data-at={placeOf(`${key}.name`, marks)}>
          <SubjectName
            open={below.length === 0 ? undefined : !closed.has(key)}
            controls={sparing ? [] : below.map((lower) => rowId(id, lower))}
            onToggle={() => arranged.toggle(key)}
            room={tops.length > 0}
          >
            <SubjectCode line={line} assigned={showCodes} locale={locale} />
            <LineName line={line} locale={locale} language={language} />
          </SubjectName>
          {findingMark(`${key}.name`, marks, locale)}
        </RowHead>
        <Cells line={line} {...columns} {...cells} />
      </tr>
    );
  };
  const text = ({ lines, under }: Run, number: number) => {
    const open = () => {
      approach(number);
      if (under !== undefined) arranged.open(lines);
    };
    return <FoldedText key={`${under} ${lines[0]?.key}`} lines={lines} locale={locale} onFound={open} />;
  };
  const run = (entry: Run, number: number) =>
    entry.under === undefined
      ? entry.lines.map((line, index) => row(line, entry.at + index))
      : [
          <tr key={`${entry.under} folded ${entry.lines[0]?.key}`} className="bd-lines-found">
            <td className="bd-lines-found-cell" colSpan={99}>
              {text(entry, number)}
            </td>
          </tr>,
        ];
  const chunk = ({ rows, runs }: Chunk, number: number) =>
    isNear(number) || (wanted !== undefined && runs.some(({ lines }) => lines.some(({ key }) => key === wanted)))
      ? runs.flatMap((entry) => run(entry, number))
      : [
          <FarRows key={`far ${number}`} rows={rows} onNear={() => approach(number)}>
            {runs.map((entry) => text(entry, number))}
          </FarRows>,
        ];
  const headOf: HeadOf = (column, words, figureOf, rest) => (
    <SortHead
      key={column}
      order={sort?.column === column ? sort.order : undefined}
      onSort={ready ? () => arranged.sortBy(column, figureOf) : undefined}
      {...rest}
    >
      {words}
    </SortHead>
  );
  const count = { count: found ?? 0, all: table.lines.length, query: arranged.query.trim() };
  const status = found === undefined ? 'lines.all' : found === 0 ? 'lines.nothing' : 'lines.found';
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
        unit={unit ?? table.unit}
        locale={locale}
        className={`bd-lines-table ${widthClass(table, locale)}`}
        head={
          <tr
            className={searchable ? 'bd-lines-heads' : undefined}
            data-label={searchable ? say('lines.sort') : undefined}
            data-waiting={!ready || undefined}
          >
            <ColumnHead>{say('lines.subject')}</ColumnHead>
            <LineHeads table={table} heads={columns.heads} headOf={searchable ? headOf : undefined} />
          </tr>
        }
        rowCount={sparing ? lines.length + 2 : undefined}
        foot={row(total, lines.length)}
      >
        {chunks?.flatMap(chunk) ?? lines.map(row)}
        {found === 0 && (
          <tr>
            <td className="bd-lines-nothing" colSpan={99}>
              {say('lines.nothing', count)}
            </td>
          </tr>
        )}
      </Table>
    </div>
  );
}

function rowId(prefix: string, key: string): string {
  return `${prefix}${key}`;
}
