import { afterAll, afterEach, expect, vi } from 'vitest';
import { record } from './record.js';

/**
 * Fails any test that writes to the console. Output while a file loads fails its first test. A test that expects a message uses
 * `vi.spyOn(console, 'error').mockImplementation(…)`, which is restored after the test.
 */
const takeOutput = record(console);

afterEach(() => {
  vi.restoreAllMocks();
  expect(takeOutput(), 'the test wrote to the console').toEqual([]);
});

afterAll(() => {
  expect(takeOutput(), 'something wrote to the console after the last test').toEqual([]);
});
