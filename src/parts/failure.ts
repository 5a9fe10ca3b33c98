/** Called once for each error in a section, with the section's name (`data-section`). */
export type OnError = (error: unknown, section: string) => void;

/** An error, or `{}` if it cannot be passed on. */
export interface Fault {
  readonly error?: unknown;
}

/** Reports an error to the host. Never throws. */
export function tell(onError: OnError | undefined, error: unknown, section: string): void {
  try {
    onError?.(error, section);
  } catch {
    // There is nowhere else to report to.
  }
}

/** Whether this is a server, where error boundaries do not work. */
export const onServer = typeof window === 'undefined';

/** Returns the result, or `undefined` if the function throws. */
export function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
