const said = new Set<string>();

/** Tells a developer of a mistake in the host's code, once for each message. Nothing is said in production. */
export function warn(message: string): void {
  if (said.has(message) || !inDevelopment()) return;
  said.add(message);
  // biome-ignore lint/suspicious/noConsole: the place where a developer looks.
  console.warn(`budget-disclosure: ${message}`);
}

/** A bundler puts the value in; where there is none, a browser has no `process`, and that counts as production. */
function inDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
