import { forwardRef, type ReactNode } from 'react';

export interface ControlsProps {
  /** Whether the component is hydrated. Until then, controls are invisible but take up their space. */
  ready: boolean;
  /** Accessible name, if there are several groups of controls. */
  label?: string | undefined;
  children: ReactNode;
}

/** The controls above a table. Not printed, and not shown without scripts. */
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
