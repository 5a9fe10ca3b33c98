'use client';
import { useId } from 'react';

export interface ChoiceProps<V extends string> {
  /** What is chosen. */
  label: string;
  options: readonly { value: V; words: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** One of a few words: native radio buttons, so that arrows choose and the focus stays where the reader has it. */
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
          <span className="bd-bold-room bd-option-words" data-text={option.words}>
            {option.words}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
