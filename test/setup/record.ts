/** All methods, because users would see the output of each. */
const METHODS = ['error', 'warn', 'info', 'log', 'debug'] as const;

type Console = Record<(typeof METHODS)[number], (...args: unknown[]) => void>;

/** Fills in placeholders (`%s`), which React uses in warnings. */
function formatted(args: readonly unknown[]): string {
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
 * Replaces the methods of a console, and records their output.
 * @returns a function that returns the output since its last call
 */
export function record(console: Console): () => string[] {
  const output: string[] = [];
  for (const method of METHODS) {
    console[method] = (...args) => {
      output.push(`console.${method}: ${formatted(args)}`);
    };
  }
  return () => output.splice(0);
}
