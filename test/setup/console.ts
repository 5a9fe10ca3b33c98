import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Any console output is a fault: a warning that scrolls by in a test run is one that users get. */
const METHODS = ['error', 'warn', 'info', 'log', 'debug'] as const;

let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      said.push(`console.${method}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  const output = said;
  vi.restoreAllMocks();
  expect(output, 'the test wrote to the console').toEqual([]);
});
