'use client';
import { useEffect, useId, useState } from 'react';
import { ColumnHead, RowHead, Table } from '../../parts/Table.js';
import { sayIn } from '../../text/language.js';
import { closedAtFirst, type Expanded, topKeys } from './folding.js';
import { type CellsProps, LineCells, LineHeads, widthClass } from './LineCells.js';
import { LineName } from './LineName.js';
import type { LineView } from './lines.js';
import { messages } from './messages.js';
import { SubjectCode } from './SubjectCode.js';
import { SubjectName } from './SubjectName.js';

export interface FunctionTableProps extends CellsProps {
  /** Codes that the document does not print, too. */
  showCodes: boolean;
  expanded: Expanded;
}

/**
 * Expenditure by function: 类 → 款 → 项, whose parts a reader may fold away. Every line is in the HTML whatever is folded: paper and a
 * browser without scripts show them all.
 */
export function FunctionTable({ showCodes, expanded, ...cells }: FunctionTableProps) {
  const { table, locale = 'zh-CN', unit, language } = cells;
  const { lines, total, from } = table;
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(closedAtFirst(lines, expanded)));
  // Only a script may hide lines for good: until it runs, the style sheet hides them where scripts are known to run.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const id = useId();
  const say = sayIn(messages, locale);
  const title =
    from === 'expenditure'
      ? say('expenditure.functions')
      : say('expenditure.functions.fund', { fund: say(`expenditure.fund.${from}`) });
  const toggle = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const tops = topKeys(lines);
  const row = (line: LineView) => {
    const { key, kind, above, below } = line;
    const folded = above.some((upper) => closed.has(upper));
    return (
      <tr
        key={key}
        id={rowId(id, key)}
        className="bd-row bd-expenditure-row"
        data-level={kind}
        data-strong={kind === 'class' || undefined}
        data-total={kind === 'total' || undefined}
        data-folded={folded ? (ready ? 'yes' : 'waiting') : undefined}
      >
        <RowHead depth={line.depth}>
          <SubjectName
            open={below.length === 0 ? undefined : !closed.has(key)}
            controls={below.map((lower) => rowId(id, lower))}
            onToggle={() => toggle(key)}
            room={tops.length > 0}
          >
            <SubjectCode line={line} assigned={showCodes} locale={locale} />
            <LineName line={line} locale={locale} language={language} />
          </SubjectName>
        </RowHead>
        <LineCells line={line} {...cells} />
      </tr>
    );
  };
  return (
    <div className="bd-expenditure-functions" data-part="functions" data-from={from}>
      {tops.length > 0 && (
        <fieldset className="bd-expenditure-controls" aria-label={say('expenditure.controls', { table: title })}>
          <button type="button" className="bd-expenditure-action" onClick={() => setClosed(new Set())}>
            {say('expenditure.expandAll')}
          </button>
          <button
            type="button"
            className="bd-expenditure-action"
            onClick={() => setClosed(new Set([...closed, ...tops]))}
          >
            {say('expenditure.collapseAll')}
          </button>
        </fieldset>
      )}
      <Table
        title={title}
        label={title}
        unit={unit ?? table.unit}
        locale={locale}
        className={`bd-expenditure-table ${widthClass(table)}`}
        head={
          <tr>
            <ColumnHead>{say('expenditure.subject')}</ColumnHead>
            <LineHeads {...cells} />
          </tr>
        }
        foot={row(total)}
      >
        {lines.map(row)}
      </Table>
    </div>
  );
}

function rowId(prefix: string, key: string): string {
  return `${prefix}${key}`;
}
