'use client';
import { useEffect, useRef } from 'react';
import { useFindable } from './useFindable.js';

export interface FoldedRowsProps {
  /** Called when find-in-page matches one of them. */
  onFound: () => void;
}

/**
 * A row of no height with the text of the folded rows (`data-folded`) that follow it, so that find-in-page can find them:
 * `hidden="until-found"` has no effect on table rows.
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

interface FoldedTextProps {
  /** Called again whenever the function changes. */
  text: () => string;
  /** Called when find-in-page matches the text, or before a search in browsers that cannot find hidden text. */
  onFound: () => void;
}

function FoldedText({ text, onFound }: FoldedTextProps) {
  const root = useRef<HTMLDivElement>(null);
  useFindable(root, true, onFound);
  useEffect(() => {
    // Waits for the first paint: nobody searches before that.
    let later: ReturnType<typeof setTimeout>;
    const painting = requestAnimationFrame(() => {
      later = setTimeout(() => {
        if (root.current) root.current.textContent = text();
      });
    });
    return () => {
      cancelAnimationFrame(painting);
      clearTimeout(later);
    };
  }, [text]);
  return <div ref={root} />;
}
