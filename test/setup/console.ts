import { afterAll, afterEach, expect, vi } from 'vitest';
import { record } from './record.js';

/**
 * Fails the test that writes to the console; what a file writes while it is loaded fails its first test. A test that provokes a
 * message says so with `vi.spyOn(console, 'error').mockImplementation(…)`, which is undone after it.
 */
const said = record(console);

afterEach(() => {
  vi.restoreAllMocks();
  expect(said(), 'the test wrote to the console').toEqual([]);
});

afterAll(() => {
  expect(said(), 'something wrote to the console after the last test').toEqual([]);
});
