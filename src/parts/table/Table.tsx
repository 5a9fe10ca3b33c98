import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react';
import type { MoneyUnit } from '../../model/values.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { Whole, whole } from '../whole.js';

/**
 * Building blocks of tables. The HTML is a table at every width. On narrow widgets, CSS turns rows into blocks, and each cell shows the
 * head of its column from `label`.
 */

export interface TableProps {
  /** Title of the table, shown as its caption. */
  title: ReactNode;
  /** Unit of the money, shown at the end of the caption. */
  unit?: MoneyUnit | undefined;
  locale?: LocaleInput | undefined;
  /**
   * Layout on narrow widgets: `stack` turns rows into blocks, `keep` leaves the table as it is, `scroll` scrolls it sideways.
   * Default `stack`.
   */
  narrow?: 'stack' | 'keep' | 'scroll';
  /** Plain text of the title: the accessible name of the scrolling region. */
  label: string;
  /** The children are row groups (`<tbody className="bd-tbody">`) instead of rows. Default false. */
  grouped?: boolean;
  /** `<colgroup>` elements, required by heads with `scope="colgroup"`. */
  columns?: ReactNode;
  head: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
  className?: string | undefined;
}

/** A table with caption and unit. With `narrow="scroll"`, it is in a region that scrolls by keyboard. */
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
    // Focusable, so that it can be scrolled by keyboard.
    <section className="bd-scroll" aria-label={say('table.scroll', { title: label })} tabIndex={0}>
      {table}
    </section>
  );
}

type ColumnHeadProps = ThHTMLAttributes<HTMLTableCellElement> & { numeric?: boolean };

/** A column head. `numeric` aligns it right, like figures. */
export function ColumnHead(props: ColumnHeadProps) {
  return whole(<HeadCell {...props} />);
}

/** A column head whose text is in an inner element: only that element is replaced when the text changes. */
export function HeadCell({ numeric, className, ...rest }: ColumnHeadProps) {
  return <th scope="col" {...rest} className={classes('bd-th', numeric && 'bd-num', className)} />;
}

/** A row head with the name of the line. `depth` indents it (类 0, 款 1, 项 2). */
export function RowHead({
  depth = 0,
  className,
  ...rest
}: ThHTMLAttributes<HTMLTableCellElement> & { depth?: 0 | 1 | 2 | 3 }) {
  return whole(<th scope="row" {...rest} className={classes('bd-rowhead', className)} data-depth={depth} />);
}

/**
 * A cell. `label` is the head of its column, shown on narrow widgets. `numeric` aligns figures. `lead` marks the main figure, which stays
 * beside the row's name.
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
