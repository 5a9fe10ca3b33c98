import type { ReactNode } from 'react';

export interface FactsProps {
  facts: readonly { key: string; label: string; value: ReactNode }[];
}

/** A few labelled figures, as a `<dl>`. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="bd-facts">
      {facts.map(({ key, label, value }) => (
        <div key={key} className="bd-fact">
          <dt className="bd-fact-label">{label}</dt>
          <dd className="bd-fact-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
