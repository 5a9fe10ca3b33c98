import { describe, expect, it, vi } from 'vitest';
import { record } from '../setup/record.js';

describe('the setup of all tests', () => {
  it.fails('fails tests that write to the console', () => {
    console.info('something');
  });

  it('lets a test mock a message that it expects', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    console.error('expected');
    expect(error).toHaveBeenCalledWith('expected');
  });

  it.fails('restores the mock after the test', () => {
    console.error('not expected any more');
  });
});

describe('a recorded console', () => {
  const silent: (...args: unknown[]) => void = () => {};
  const target = { error: silent, warn: silent, info: silent, log: silent, debug: silent };

  it('returns each output once', () => {
    const takeOutput = record(target);
    target.warn('Each child needs a key, see %s.', 'App', { at: 1 });
    target.debug(42);
    expect(takeOutput()).toEqual(['console.warn: Each child needs a key, see App. {"at":1}', 'console.debug: 42']);
    expect(takeOutput()).toEqual([]);
  });
});
