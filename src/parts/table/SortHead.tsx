import type { ReactNode } from 'react';
import { Whole } from '../whole.js';
import { HeadCell } from './Table.js';

export interface SortHeadProps {
  /** How the column orders the rows now; nothing where another does, or none. */
  order: 'ascending' | 'descending' | undefined;
  /** Without it the head is plain and keeps the room of its mark: scripts do not run yet. */
  onSort: (() => void) | undefined;
  numeric?: boolean;
  className?: string | undefined;
  lang?: string | undefined;
  children: ReactNode;
}

/** The head of a column that rows can be ordered by: a button, its mark and `aria-sort`. State is its owner's. */
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
