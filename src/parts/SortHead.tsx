import type { ReactNode } from 'react';
import { ColumnHead } from './Table.js';

export interface SortHeadProps {
  /** How the column orders the rows now; nothing where another does, or none. */
  order: 'ascending' | 'descending' | undefined;
  onSort: () => void;
  numeric?: boolean;
  lang?: string | undefined;
  children: ReactNode;
}

/** The head of a column that rows can be ordered by: a button, its mark and `aria-sort`. State is its owner's. */
export function SortHead({ order, onSort, numeric = false, lang, children }: SortHeadProps) {
  return (
    <ColumnHead numeric={numeric} aria-sort={order ?? 'none'}>
      <button type="button" className="bd-sort" onClick={onSort} data-order={order}>
        <span lang={lang}>{children}</span>
        <span className="bd-sort-mark" aria-hidden="true" />
      </button>
    </ColumnHead>
  );
}
