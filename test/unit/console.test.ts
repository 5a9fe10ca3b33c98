import { describe, expect, it, vi } from 'vitest';
import { record } from '../setup/record.js';

describe('the setup of all tests', () => {
  it.fails('fails a test that writes to the console', () => {
    console.info('something');
  });

  it('lets a test provoke a message that it expects', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    console.error('expected');
    expect(error).toHaveBeenCalledWith('expected');
  });

  it.fails('takes that permission away after the test', () => {
    console.error('not expected any more');
  });
});

describe('a recorded console', () => {
  const silent: (...args: unknown[]) => void = () => {};
  const voice = { error: silent, warn: silent, info: silent, log: silent, debug: silent };

  it('hands over what was written, once', () => {
    const said = record(voice);
    voice.warn('Each child needs a key, see %s.', 'App', { at: 1 });
    voice.debug(42);
    expect(said()).toEqual(['console.warn: Each child needs a key, see App. {"at":1}', 'console.debug: 42']);
    expect(said()).toEqual([]);
  });
});
