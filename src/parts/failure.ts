/**
 * Called once for each error that a section met and that its place now tells: the error, and the section's name (`data-section`).
 */
export type OnError = (error: unknown, section: string) => void;

/** What went wrong; without the error where it cannot be handed on. */
export interface Fault {
  readonly error?: unknown;
}

/** Tells the host of an error. One of its own must not do more harm. */
export function tell(onError: OnError | undefined, error: unknown, section: string): void {
  try {
    onError?.(error, section);
  } catch {
    // The host's way of reporting failed; there is nowhere else to report to.
  }
}

/** Whether this is a server, where no error boundary is told of an error. */
export const onServer = typeof window === 'undefined';

/** What is made of anything, or nothing where that throws: data made by hand, a getter of the host. */
export function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
