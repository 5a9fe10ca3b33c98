import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react';
import type { MoneyUnit } from '../../model/values.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { Whole, whole } from '../whole.js';

/**
 * Our table vocabulary. Tables stay tables for machines at every width: on narrow widgets a row becomes a small block by CSS
 * alone, and each cell shows the head of its column from `label`.
 */

export interface TableProps {
  /** Title of the table, shown as its caption. */
  title: ReactNode;
  /** Unit of the money in the table, shown once, at the end of the caption. */
  unit?: MoneyUnit | undefined;
  locale?: LocaleInput | undefined;
  /**
   * On narrow widgets: `stack` turns rows into blocks, `keep` leaves a table that is small enough as it is, `scroll` lets
   * many columns scroll sideways. Default `stack`.
   */
  narrow?: 'stack' | 'keep' | 'scroll';
  /** Plain text of the title, for the scrolling region's name. */
  label: string;
  /** The children are row groups (`<tbody className="bd-tbody">`) instead of rows. Default false. */
  grouped?: boolean;
  /** `<colgroup>`s, without which a head with `scope="colgroup"` is the head of no column. */
  columns?: ReactNode;
  head: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
  className?: string | undefined;
}

/** A table with its caption and unit, in a region that scrolls by keyboard when it must. */
export function Table({
  title,
  unit,
  locale = 'zh-CN',
  narrow = 'stack',
  label,
  grouped = false,
  columns,
  head,
  children,
  foot,
  className,
}: TableProps) {
  const say = sayIn(tableWords, locale);
  const table = (
    <table className={['bd-table', className].filter(Boolean).join(' ')} data-narrow={narrow} data-unit={unit}>
      <caption className="bd-caption">
        <Whole>
          <span className="bd-caption-title" data-field="title">
            {title}
          </span>
        </Whole>
        {unit !== undefined && (
          <span className="bd-caption-unit" data-field="unit">
            {say('unit.caption', { unit: say(`unitNote.${unit}`) })}
          </span>
        )}
      </caption>
      {columns}
      <thead className="bd-thead">{head}</thead>
      {grouped ? children : <tbody className="bd-tbody">{children}</tbody>}
      {foot && <tfoot className="bd-tfoot">{foot}</tfoot>}
    </table>
  );
  if (narrow !== 'scroll') return <div className="bd-table-wrap">{table}</div>;
  return (
    // A scrolling region must take focus, or it cannot be scrolled by keyboard.
    <section className="bd-scroll" aria-label={say('table.scroll', { title: label })} tabIndex={0}>
      {table}
    </section>
  );
}

type ColumnHeadProps = ThHTMLAttributes<HTMLTableCellElement> & { numeric?: boolean };

/** A column head; `numeric` aligns it with its figures. */
export function ColumnHead(props: ColumnHeadProps) {
  return whole(<HeadCell {...props} />);
}

/** The cell of a column head whose text stands in an element of its own; it stays while that changes. */
export function HeadCell({ numeric, className, ...rest }: ColumnHeadProps) {
  return <th scope="col" {...rest} className={classes('bd-th', numeric && 'bd-num', className)} />;
}

/** A row head: the name of the line. `depth` indents it (类 0, 款 1, 项 2). */
export function RowHead({
  depth = 0,
  className,
  ...rest
}: ThHTMLAttributes<HTMLTableCellElement> & { depth?: 0 | 1 | 2 | 3 }) {
  return whole(<th scope="row" {...rest} className={classes('bd-rowhead', className)} data-depth={depth} />);
}

/**
 * A cell. `label` repeats its column's head on narrow widgets, `numeric` aligns figures, `lead` marks the main figure, which
 * stays on the line of the row's name.
 */
export function Cell({
  label,
  numeric,
  lead,
  className,
  ...rest
}: TdHTMLAttributes<HTMLTableCellElement> & { label?: string | undefined; numeric?: boolean; lead?: boolean }) {
  return whole(
    <td {...rest} className={classes('bd-td', numeric && 'bd-num', lead && 'bd-lead', className)} data-label={label} />,
  );
}

function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
