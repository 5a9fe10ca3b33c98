import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Absence, Stated } from '../../model/values.js';
import type { Writer } from '../writer.js';

/** Writes a value with `write`, or its absence. */
export function stated<T>(w: Writer, value: Stated<T>, write: (value: T) => ReactNode): ReactNode {
  return isAbsent(value) ? statedAbsence(w, value) : write(value);
}

/** The word for an absence, with the document's statement on a separate line. */
export function statedAbsence(w: Writer, absence: Absence): ReactNode {
  const { statement } = absence;
  return (
    <>
      {w.absent(absence)}
      {statement !== undefined && (
        <span className="bd-absent-statement" lang={w.lang}>
          {statement}
        </span>
      )}
    </>
  );
}
