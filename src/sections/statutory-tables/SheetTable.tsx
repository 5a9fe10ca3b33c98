import { Fragment, type ReactNode } from 'react';
import { jsonText } from '../../model/json.js';
import { listOf, maximum, total } from '../../model/lists.js';
import { MISSING } from '../../model/read.js';
import { columnPlaces } from '../../parts/figures.js';
import { SubjectCode } from '../../parts/lines/SubjectCode.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/table/Table.js';
import type { Writer } from '../../parts/writer.js';
import { headRows, type MergedHead } from './heads.js';
import type { Label, Row, RowPart, Sheet, SheetSide } from './sheet.js';
import { labelText } from './words.js';

export interface SheetTableProps {
  sheet: Sheet;
  /** Official name of the table, as in its heading. */
  name: string;
  /** The printed title, if it differs from the name. */
  title: string | undefined;
  /** Also show codes that the document does not print. */
  showCodes: boolean;
}

/** Tables with this many columns of figures or more are wide. */
const WIDE = 9;
/** Order of the rows. */
const PARTS: readonly RowPart[] = ['lines', 'year', 'total', 'balances'];
/** Order in a table of two sides: the total includes the balances. */
const PAIRED_PARTS: readonly RowPart[] = ['lines', 'year', 'balances', 'total'];

/** Whether a table is printed in landscape. */
export function isWide({ sides }: Sheet): boolean {
  return total(sides, ({ columns }) => columns.length) >= WIDE;
}

/** Whether to show the code of a row. */
export function showsCode({ code }: Row, showCodes: boolean): boolean {
  return code !== undefined && (showCodes || !code.assigned);
}

/** A statutory table of figures in its official columns. If it is wider than its widget, it scrolls, and the first column stays in view. */
export function sheetTable(w: Writer, { sheet, name, title, showCodes }: SheetTableProps) {
  const { sides } = sheet;
  const captionUnit = w.unit ?? sheet.unit;
  const paired = sides.length > 1;
  const codes = !paired && sides.some(({ rows }) => rows.some((row) => showsCode(row, showCodes)));
  const places = sides.map(({ columns, rows }) =>
    columns.map((_, at) =>
      columnPlaces(
        rows.map(({ cells }) => cells[at]),
        w.unit,
      ),
    ),
  );
  const nested = sides.some(({ rows }) => rows.some(({ depth }) => depth > 0));
  const cells = (side: SheetSide, at: number, row: Row | undefined): ReactNode => {
    if (row === undefined) return <td className="bd-td bd-sheet-void" colSpan={side.columns.length + 1} />;
    return (
      <>
        {codes && (
          <Cell className="bd-sheet-code">
            <SubjectCode w={w} line={row} assigned={showCodes} />
          </Cell>
        )}
        <RowHead depth={row.depth} className={at === 0 ? 'bd-sheet-name' : 'bd-sheet-name bd-sheet-second'}>
          {paired && row.ordinal !== undefined && w.quote(row.ordinal)}
          {labelOf(w, row.name)}
        </RowHead>
        {side.columns.map(({ key }, index) => (
          <Cell key={key} numeric>
            {w.amount(row.cells[index] ?? MISSING, { captionUnit, places: places[at]?.[index] })}
          </Cell>
        ))}
      </>
    );
  };
  return (
    <Table
      title={
        <>
          <span className="bd-visually-hidden">{name}</span>
          {title !== undefined && <> {w.quote(title)}</>}
        </>
      }
      label={name}
      unit={captionUnit}
      locale={w.locale}
      narrow="scroll"
      className={['bd-sheet', isWide(sheet) && 'bd-sheet-wide', title === undefined && 'bd-sheet-untitled']
        .filter(Boolean)
        .join(' ')}
      columns={<ColumnGroups sides={sides} codes={codes} />}
      head={headRows(sides, codes).map((row) => (
        <tr key={row[0]?.key}>
          {row.map((cell) => (
            <Head key={cell.key} w={w} cell={cell} />
          ))}
        </tr>
      ))}
    >
      {rowsOf(sides).map(({ key, part, rows }) => (
        <tr
          key={key}
          className="bd-row"
          data-part={part}
          data-total={part === 'total' || undefined}
          data-strong={part === 'year' || (nested && !paired && part === 'lines' && rows[0]?.depth === 0) || undefined}
        >
          {sides.map((side, at) => (
            <Fragment key={side.name}>{cells(side, at, rows[at])}</Fragment>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** Rows of the table, with the sides aligned by part. */
function rowsOf(sides: readonly SheetSide[]): { key: string; part: RowPart; rows: (Row | undefined)[] }[] {
  return (sides.length > 1 ? PAIRED_PARTS : PARTS).flatMap((part) => {
    const columns = sides.map(({ rows }) => rows.filter((row) => row.part === part));
    const length = maximum(columns.map((rows) => rows.length));
    return listOf(length, (at) => ({ key: `${part}.${at}`, part, rows: columns.map((rows) => rows[at]) }));
  });
}

/** Column groups, required by heads with `scope="colgroup"`. */
function ColumnGroups({ sides, codes }: { sides: readonly SheetSide[]; codes: boolean }) {
  const groups = sides.flatMap(({ name, columns }, at) => {
    const lead = { key: `${name}.name`, span: (codes && at === 0 ? 1 : 0) + 1 };
    if (sides.length > 1) return [{ key: name, span: lead.span + columns.length }];
    const spans: { key: string; span: number; path: string | undefined }[] = [];
    for (const { heads } of columns) {
      const path = heads.length > 1 ? jsonText(heads[0]) : undefined;
      const last = spans[spans.length - 1];
      if (last && path !== undefined && last.path === path) last.span += 1;
      else spans.push({ key: `${name}.${spans.length}`, span: 1, path });
    }
    return [lead, ...spans];
  });
  return groups.map(({ key, span }) => <colgroup key={key} span={span} />);
}

function Head({ w, cell: { kind, label, colSpan, rowSpan } }: { w: Writer; cell: MergedHead }) {
  return (
    <ColumnHead
      numeric={kind === 'money'}
      scope={kind === 'group' ? 'colgroup' : 'col'}
      colSpan={colSpan}
      rowSpan={rowSpan}
      className={`bd-sheet-head-${kind}`}
    >
      {labelOf(w, label)}
    </ColumnHead>
  );
}

function labelOf(w: Writer, label: Label): ReactNode {
  const text = labelText(label, w.locale);
  return 'text' in label ? w.quote(text) : text;
}
