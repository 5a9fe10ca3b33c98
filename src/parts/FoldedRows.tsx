'use client';
import { useRef } from 'react';
import { FoldedText } from './FoldedText.js';

export interface FoldedRowsProps {
  /** Called when the browser's search finds something in them. */
  onFound: () => void;
}

/**
 * A row of no height with the text of the rows after it that are folded (`data-folded`), for the browser's search: `hidden="until-found"` has no effect on a row
 * itself.
 */
export function FoldedRows({ onFound }: FoldedRowsProps) {
  const row = useRef<HTMLTableRowElement>(null);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and there is none in it.
    <tr ref={row} className="bd-found-row" data-part="aside" aria-hidden="true">
      <td className="bd-found-cell" colSpan={99}>
        <FoldedText text={() => textAfter(row.current)} onFound={onFound} />
      </td>
    </tr>
  );
}

function textAfter(row: Element | null): string {
  const cells: string[] = [];
  for (let next = row?.nextElementSibling; next?.hasAttribute('data-folded'); next = next.nextElementSibling) {
    for (const cell of next.children) cells.push(cell.textContent ?? '');
  }
  return cells.join('\n');
}
