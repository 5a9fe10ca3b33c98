'use client';
import { memo, useId, useMemo, useRef } from 'react';
import type { Line } from '../../model/reading/line.js';
import { sayIn } from '../../text/language.js';
import { Controls } from '../Controls.js';
import { FilterBox } from '../FilterBox.js';
import { findingMark } from '../FindingMark.js';
import { FoldedRows } from '../FoldedRows.js';
import { FoldedText } from '../FoldedText.js';
import { placeOf } from '../marks.js';
import { useWhole } from '../printing.js';
import { useReveal } from '../reveal.js';
import { SortHead } from '../SortHead.js';
import { ColumnHead, RowHead, Table } from '../Table.js';
import { useSight } from '../useSight.js';
import { useArranged } from './arranging.js';
import { type CellsProps, isCrowded, widthClass } from './cells.js';
import { FarRows } from './FarRows.js';
import { type Chunk, chunksOf, closedAtFirst, type Expanded, isLong, type Run, topKeys } from './folding.js';
import { columnsOf, type HeadOf, LineCells, LineHeads } from './LineCells.js';
import { LineName } from './LineName.js';
import { lineText } from './lineText.js';
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
 * staying under their whole, and searched by name and code. Every line is in the server's HTML and shown until it is hydrated; paper and
 * files have them all, in the document's order, and the browser's search finds folded ones. Of a long table, scripts keep folded lines
 * and rows far from the reader out of the page; rows keep their numbers.
 */
export function FunctionTable({ title, showCodes, expanded, ...cells }: FunctionTableProps) {
  const { table, kind, locale = 'zh-CN', unit, language, marks } = cells;
  const { total, from } = table;
  const columns = useMemo(
    () => columnsOf({ table, kind, language, locale, unit }),
    [table, kind, language, locale, unit],
  );
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const long = isLong(table.lines);
  const hiding = long || closedAtFirst(table.lines, expanded).length > 0;
  const sight = useSight(root, (element) => (hiding ? element.querySelectorAll('.bd-lines-row') : []));
  const reached = useMemo(() => new Set(sight?.reached.map((row) => row.id.slice(id.length))), [sight, id]);
  const ready = sight !== undefined;
  const whole = useWhole();
  const arranged = useArranged({ table, expanded, showCodes, locale, whole, reached });
  const { lines, closed, found, sort, wanted } = arranged;
  useReveal(root, arranged.show);
  const folding = ready && !whole;
  const sparing = folding && long;
  const chunks = useMemo(() => (folding ? chunksOf(lines, closed) : undefined), [folding, lines, closed]);
  const { isNear, approach } = useNearness();
  const searchable = isSearchable(table.lines);
  const say = sayIn(messages, locale);
  const tops = topKeys(table.lines);
  const row = (line: Line, at: number) => {
    const { key, kind, above, below } = line;
    const folded = ready && above.some((upper) => closed.has(upper));
    return (
      <tr
        key={key}
        id={rowId(id, key)}
        aria-rowindex={sparing ? at + 2 : undefined}
        className="bd-row bd-lines-row"
        data-level={kind}
        data-strong={kind === 'class' || kind === 'current-year' || undefined}
        data-total={line === total || undefined}
        data-folded={folded ? 'yes' : undefined}
      >
        <RowHead depth={line.depth} data-at={placeOf(`${key}.name`, marks)}>
          <SubjectName
            open={below.length === 0 || !ready ? undefined : !closed.has(key)}
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
  const textOf = (lines: Line[]) => () => lines.map((line) => lineText(line, { locale, unit })).join('\n');
  const run = ({ lines, at, under }: Run) => {
    const rows = () => lines.map((line, index) => row(line, at + index));
    if (under === undefined) return rows();
    const folded = (
      <FoldedRows
        key={`${under} folded ${lines[0]?.key}`}
        text={sparing ? textOf(lines) : undefined}
        onFound={() => arranged.open(lines)}
      />
    );
    return sparing ? [folded] : [folded, ...rows()];
  };
  const chunk = ({ rows, runs }: Chunk, number: number) => {
    const near = !sparing || isNear(number);
    if (near || runs.some(({ lines }) => lines.some(({ key }) => key === wanted || reached.has(key))))
      return runs.flatMap(run);
    return [
      <FarRows key={`far ${number}`} rows={rows} onNear={() => approach(number)}>
        {runs.map(({ lines, under }) => (
          <FoldedText
            key={`${under} ${lines[0]?.key}`}
            text={textOf(lines)}
            onFound={() => {
              approach(number);
              if (under !== undefined) arranged.open(lines);
            }}
          />
        ))}
      </FarRows>,
    ];
  };
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
