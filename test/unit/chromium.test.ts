import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findChromium, obtainChromium } from '../../scripts/chromium.mjs';

/** A system without browsers. */
const nothing = { env: {}, platform: 'linux', usable: () => false, cached: () => '' };

describe('finding a Chromium', () => {
  it('uses CHROMIUM_PATH', () => {
    expect(findChromium({ ...nothing, env: { CHROMIUM_PATH: '/opt/c' }, usable: (path) => path === '/opt/c' })).toBe(
      '/opt/c',
    );
  });

  it('throws if CHROMIUM_PATH is wrong, even if there is another browser', () => {
    const other = { ...nothing, env: { CHROMIUM_PATH: '/opt/c' }, usable: (path: string) => path !== '/opt/c' };
    expect(() => findChromium(other)).toThrow(/CHROMIUM_PATH is \/opt\/c/);
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ])('looks at the usual places of %s', (platform, path) => {
    expect(findChromium({ ...nothing, platform, usable: (candidate) => candidate === path })).toBe(path);
  });

  it('falls back to the one Playwright downloaded', () => {
    expect(
      findChromium({ ...nothing, usable: (path) => path === '/cache/chrome', cached: () => '/cache/chrome' }),
    ).toBe('/cache/chrome');
  });

  it('returns undefined if there is none', () => {
    expect(findChromium(nothing)).toBeUndefined();
  });

  it('rejects a file that is not a browser', () => {
    const notABrowser = fileURLToPath(import.meta.url);
    expect(() => findChromium({ env: { CHROMIUM_PATH: notABrowser } })).toThrow(/it does not start/);
  });
});

describe('installing a Chromium', () => {
  it('tries one way after the other until a browser is found', () => {
    const tried: string[] = [];
    const ways = ['download', 'package', 'never'].map((name) => () => void tried.push(name));
    expect(obtainChromium({ find: () => (tried.includes('package') ? '/usr/bin/c' : undefined), ways })).toBe(
      '/usr/bin/c',
    );
    expect(tried).toEqual(['download', 'package']);
  });

  it('installs nothing if there is a browser', () => {
    const ways = [
      () => {
        throw new Error('installed');
      },
    ];
    expect(obtainChromium({ find: () => '/usr/bin/c', ways })).toBe('/usr/bin/c');
  });

  it('ends the test run with one line if CHROMIUM_PATH is wrong', () => {
    const script = fileURLToPath(new URL('../../scripts/chromium.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script], {
      env: { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('CHROMIUM_PATH is /nowhere/chromium')]);
  });
});
