import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

const nothing = { env: {}, platform: 'linux', exists: () => false, cached: () => '' };

describe('finding a Chromium', () => {
  it('takes the one that CHROMIUM_PATH names', () => {
    expect(findChromium({ ...nothing, env: { CHROMIUM_PATH: '/opt/c' }, exists: (path) => path === '/opt/c' })).toBe(
      '/opt/c',
    );
  });

  it('fails loudly where CHROMIUM_PATH names nothing', () => {
    expect(() => findChromium({ ...nothing, env: { CHROMIUM_PATH: '/opt/c' } })).toThrow(/CHROMIUM_PATH is \/opt\/c/);
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ])('looks at the usual places of %s', (platform, path) => {
    expect(findChromium({ ...nothing, platform, exists: (candidate) => candidate === path })).toBe(path);
  });

  it('falls back to the one Playwright downloaded', () => {
    expect(
      findChromium({ ...nothing, exists: (path) => path === '/cache/chrome', cached: () => '/cache/chrome' }),
    ).toBe('/cache/chrome');
  });

  it('answers nothing where there is none', () => {
    expect(findChromium(nothing)).toBeUndefined();
  });
});
