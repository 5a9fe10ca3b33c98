import { type ReactNode, useId } from 'react';

export interface FilterBoxProps {
  /** What is searched: 筛选部门. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** How many rows are found, announced when it changes. */
  status: ReactNode;
  /** Words of a button that empties the field. Default: no button. */
  clear?: string;
}

/** A search field over rows, with the count of what it finds. State is its owner's, a `'use client'` file. */
export function FilterBox({ label, value, onChange, status, clear }: FilterBoxProps) {
  const id = useId();
  return (
    <div className="bd-filter" data-part="filter">
      <label className="bd-filter-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="bd-filter-input"
        type="search"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {clear !== undefined && value !== '' && (
        <button
          type="button"
          className="bd-action"
          onClick={() => {
            onChange('');
            // The button goes; the reader stays where they were.
            document.getElementById(id)?.focus();
          }}
        >
          {clear}
        </button>
      )}
      <p className="bd-filter-status" role="status">
        {status}
      </p>
    </div>
  );
}
