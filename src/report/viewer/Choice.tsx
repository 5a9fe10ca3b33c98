'use client';
import { useId } from 'react';

export interface ChoiceProps<V extends string> {
  /** Label of the group. */
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** A choice between a few options. Native radio buttons, for arrow keys and stable focus. */
export function Choice<V extends string>({ label, options, value, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <fieldset className="bd-choice" aria-labelledby={id}>
      <span id={id} className="bd-choice-label">
        {label}
      </span>
      {options.map((option) => (
        <label key={option.value} className="bd-option">
          <input
            className="bd-option-input"
            type="radio"
            name={`${id}-choice`}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="bd-bold-room bd-option-words" data-text={option.label}>
            {option.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
