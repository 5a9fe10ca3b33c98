/** Any console output is a fault: a warning that scrolls by in a test run is one that users get. */
const METHODS = ['error', 'warn', 'info', 'log', 'debug'] as const;

type Voice = Record<(typeof METHODS)[number], (...args: unknown[]) => void>;

/** React writes its warnings as a pattern and its values. */
function written(args: readonly unknown[]): string {
  const [pattern, ...values] = args;
  if (typeof pattern !== 'string') return args.map(text).join(' ');
  const filled = pattern.replace(/%[sdifoOc]/g, (mark) => (values.length > 0 ? text(values.shift()) : mark));
  return [filled, ...values.map(text)].join(' ');
}

function text(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

/**
 * Keeps what a console is asked to write instead of writing it.
 * @returns a function that hands over what was kept since it was last called
 */
export function record(console: Voice): () => string[] {
  const said: string[] = [];
  for (const method of METHODS) {
    console[method] = (...args) => {
      said.push(`console.${method}: ${written(args)}`);
    };
  }
  return () => said.splice(0);
}
