import { forwardRef, type ReactNode } from 'react';

export interface ControlsProps {
  /** Whether scripts run: before, the controls only keep their room. */
  ready: boolean;
  /** What they are for, where there are several. */
  label?: string | undefined;
  children: ReactNode;
}

/** The controls above a table, in one line. On paper and without scripts there are none. */
export const Controls = forwardRef<HTMLFieldSetElement, ControlsProps>(function Controls(
  { ready, label, children },
  ref,
) {
  return (
    <fieldset ref={ref} className="bd-controls" aria-label={label} disabled={!ready} data-waiting={!ready || undefined}>
      {children}
    </fieldset>
  );
});
