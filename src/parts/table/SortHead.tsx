import type { ReactNode } from 'react';
import { Whole } from '../whole.js';
import { HeadCell } from './Table.js';

export interface SortHeadProps {
  /** Current sort order; `undefined` if the rows are not sorted by this column. */
  order: 'ascending' | 'descending' | undefined;
  /** Called on a click. `undefined` before hydration: the head is plain text and reserves space for the mark. */
  onSort: (() => void) | undefined;
  numeric?: boolean;
  className?: string | undefined;
  lang?: string | undefined;
  children: ReactNode;
}

/** The head of a sortable column: a button with a mark, and `aria-sort`. Controlled. */
export function SortHead({ order, onSort, lang, children, ...rest }: SortHeadProps) {
  const content = (
    <>
      <Whole>
        <span lang={lang}>{children}</span>
      </Whole>
      <span className="bd-sort-mark" aria-hidden="true" />
    </>
  );
  return (
    <HeadCell {...rest} data-sorts aria-sort={onSort && (order ?? 'none')}>
      {onSort ? (
        <button type="button" className="bd-sort" onClick={onSort} data-order={order}>
          {content}
        </button>
      ) : (
        <span className="bd-sort" data-waiting>
          {content}
        </span>
      )}
    </HeadCell>
  );
}
