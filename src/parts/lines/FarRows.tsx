'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { whenNear } from '../../charts/whenNear.js';

export interface FarRowsProps {
  /** Number of the rows. */
  rows: number;
  /** Called once, when a reader comes near. */
  onNear: () => void;
  /** Their text, for the browser's search. */
  children: ReactNode;
}

/** Height of a row of one line of text. What lies above a reader may turn out higher: browsers hold on to what is in sight. */
const ROW_HEIGHT = 2.5;

/** The room of rows that are kept out of the page until a reader comes near. Never on a server. */
export function FarRows({ rows, onNear, children }: FarRowsProps) {
  const root = useRef<HTMLTableRowElement>(null);
  const latest = useRef(onNear);
  useEffect(() => {
    latest.current = onNear;
  });
  useEffect(() => (root.current === null ? undefined : whenNear(root.current, () => latest.current())), []);
  return (
    <tr ref={root} className="bd-found-row" data-rows={rows}>
      <td className="bd-lines-far" colSpan={99} style={{ blockSize: `${rows * ROW_HEIGHT}em` }}>
        {children}
      </td>
    </tr>
  );
}
