'use client';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import type { LineView } from '../../model/reading/line.js';
import { sayIn } from '../../text/language.js';
import { FindingMark } from '../FindingMark.js';
import { placeOf } from '../marks.js';
import { useWhole } from '../printing.js';
import { ColumnHead, RowHead, Table } from '../Table.js';
import { type CellsProps, isCrowded, widthClass } from './cells.js';
import { FoldedText } from './FoldedText.js';
import { closedAtFirst, type Expanded, isLong, type Stretch, stretchesOf, topKeys } from './folding.js';
import { columnsOf, LineCells, LineHeads } from './LineCells.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';
import { SubjectCode } from './SubjectCode.js';
import { SubjectName } from './SubjectName.js';

export interface FunctionTableProps extends CellsProps {
  title: string;
  /** Codes that the document does not print, too. */
  showCodes: boolean;
  expanded: Expanded;
}

/**
 * Money by function: 类 → 款 → 项, whose parts a reader may fold away. Every line is in the server's HTML whatever is folded: paper and
 * a browser without scripts show them all. Of a long table, scripts keep folded lines out of the page, where the browser's search
 * still finds them and rows keep their numbers.
 */
export function FunctionTable({ title, showCodes, expanded, ...cells }: FunctionTableProps) {
  const { table, locale = 'zh-CN', unit, language, marks } = cells;
  const { lines, total, from } = table;
  const columns = columnsOf(cells);
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(closedAtFirst(lines, expanded)));
  // Only a script may hide lines for good: until it runs, the style sheet hides them where scripts are known to run.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const scripted = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const whole = useWhole();
  const sparing = scripted && !whole && isLong(lines);
  const id = useId();
  const say = sayIn(messages, locale);
  const toggle = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const open = (folded: readonly LineView[]): void => {
    const upper = new Set(folded.flatMap(({ above }) => above));
    setClosed(new Set([...closed].filter((key) => !upper.has(key))));
  };
  const tops = topKeys(lines);
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
            onToggle={() => toggle(key)}
            room={tops.length > 0}
          >
            <SubjectCode line={line} assigned={showCodes} locale={locale} />
            <LineName line={line} locale={locale} language={language} />
          </SubjectName>
          <FindingMark at={`${key}.name`} marks={marks} locale={locale} />
        </RowHead>
        <LineCells line={line} {...columns} {...cells} />
      </tr>
    );
  };
  const stretch = (entry: Stretch) =>
    'line' in entry ? (
      row(entry.line, entry.at)
    ) : (
      <tr key={`${entry.under} folded ${entry.folded[0]?.key ?? ''}`} className="bd-lines-found">
        <td className="bd-lines-found-cell" colSpan={99}>
          <FoldedText lines={entry.folded} locale={locale} onFound={() => open(entry.folded)} />
        </td>
      </tr>
    );
  return (
    <div
      className={isCrowded(table) ? 'bd-lines-functions bd-lines-crowded' : 'bd-lines-functions'}
      data-part="functions"
      data-from={from}
    >
      {tops.length > 0 && (
        <fieldset className="bd-lines-controls" aria-label={say('lines.controls', { table: title })}>
          <button type="button" className="bd-lines-action" onClick={() => setClosed(new Set())}>
            {say('lines.expandAll')}
          </button>
          <button type="button" className="bd-lines-action" onClick={() => setClosed(new Set([...closed, ...tops]))}>
            {say('lines.collapseAll')}
          </button>
        </fieldset>
      )}
      <Table
        title={title}
        label={title}
        unit={unit ?? table.unit}
        locale={locale}
        className={`bd-lines-table ${widthClass(table, locale)}`}
        head={
          <tr>
            <ColumnHead>{say('lines.subject')}</ColumnHead>
            <LineHeads table={table} heads={columns.heads} />
          </tr>
        }
        rowCount={sparing ? lines.length + 2 : undefined}
        foot={row(total, lines.length)}
      >
        {sparing ? stretchesOf(lines, closed).map(stretch) : lines.map(row)}
      </Table>
    </div>
  );
}

function rowId(prefix: string, key: string): string {
  return `${prefix}${key}`;
}
