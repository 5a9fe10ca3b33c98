/** Asks long tables, which keep folded rows out of the page, to put every row in. */
export const WHOLE = 'bd-whole';

/** Reads from the page while every table in it is whole. */
export function whileWhole<T>(read: () => T): T {
  const ask = (detail: boolean) => window.dispatchEvent(new CustomEvent(WHOLE, { detail }));
  ask(true);
  try {
    return read();
  } finally {
    ask(false);
  }
}
