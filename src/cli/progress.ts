import { printable } from './printable.js';

/** Shows the current file in one line of a terminal. Does nothing if the stream is not a terminal, so that logs stay clean. */
export interface Progress {
  show(count: number, file: string): void;
  /** Removes the line, before anything else is written. */
  clear(): void;
}

/** Minimum time between updates. */
const INTERVAL_MS = 80;

export function progressOn(stream: NodeJS.WritableStream & { isTTY?: boolean }): Progress {
  let last = 0;
  let shown = false;
  return {
    show: (count, file) => {
      const now = Date.now();
      if (!stream.isTTY || now - last < INTERVAL_MS) return;
      last = now;
      shown = true;
      stream.write(`\r\u001b[K${count} ${printable(file).slice(-60)}`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
