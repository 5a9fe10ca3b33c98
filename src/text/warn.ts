const shown = new Set<string>();

/** Warns about a mistake in the host's code, once per message and only in development. */
export function warn(message: string): void {
  if (shown.has(message) || !inDevelopment()) return;
  shown.add(message);
  // biome-ignore lint/suspicious/noConsole: a warning for developers.
  console.warn(`budget-disclosure: ${message}`);
}

/** Bundlers replace `process.env.NODE_ENV`. Without a bundler, browsers have no `process`, which counts as production. */
function inDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
