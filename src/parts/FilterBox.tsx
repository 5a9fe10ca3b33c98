import { type ReactNode, useId } from 'react';

export interface FilterBoxProps {
  /** Label of the field: 筛选部门. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Number of matches, in a live region. */
  status: ReactNode;
  /**
   * Label of a button that clears the field.
   * @default no button
   */
  clear?: string;
}

/** A controlled search field with the number of matches. */
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
            // The button disappears, so focus goes to the field.
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
