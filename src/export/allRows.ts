/** Asks long tables, which keep folded rows out of the page, to put every row in. */
export const ALL_ROWS = 'bd-whole';

/** Reads from the page while every table in it has all its rows. */
export function withAllRows<T>(read: () => T): T {
  const ask = (detail: boolean) => window.dispatchEvent(new CustomEvent(ALL_ROWS, { detail }));
  ask(true);
  try {
    return read();
  } finally {
    ask(false);
  }
}
