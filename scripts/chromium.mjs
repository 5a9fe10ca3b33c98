/**
 * Finds the Chromium that story tests run in, and gets one where there is none. `node scripts/chromium.mjs` is the first step of
 * `npm test`: it prints the browser's path, or one line that says what to run, and never lets tests be skipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const SYSTEM_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, exists?: (path: string) => boolean, cached?: () => string }} [where]
 * @returns {string | undefined} path of the browser
 */
export function findChromium({
  env = process.env,
  platform = process.platform,
  exists = existsSync,
  cached = () => chromium.executablePath(),
} = {}) {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (exists(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, but no file is there, so the stories cannot be tested. Set it to an installed Chromium or unset it.`,
    );
  }
  const candidates = [...(SYSTEM_PATHS[platform] ?? []), cached()];
  return candidates.find((path) => path && exists(path));
}

/** Flags for a browser that asks nobody for anything; a sandbox cannot be had as root, which is what containers run as. */
export function chromiumArgs() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', ...quiet] : quiet;
}

/** Runs an installer; its failure is not the end, as another way may follow. */
function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
    return true;
  } catch {
    return false;
  }
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return true;
  }
}

function aptInstall(packages) {
  return (
    attempt('apt-get', ['update']) && attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

function ensureChromium() {
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  let path = findChromium();
  if (!path) {
    console.log('No Chromium found; installing one.');
    const cli = fileURLToPath(import.meta.resolve('playwright/cli.js'));
    if (existsSync(dirname(cli))) attempt(process.execPath, [cli, 'install', 'chromium']);
    path = findChromium();
    if (!path && mayUseApt) {
      aptInstall(['chromium', 'fonts-noto-cjk']);
      path = findChromium();
    }
  }
  if (!path) {
    console.error(
      'No Chromium: run `npx playwright install chromium` (or `apt-get install chromium fonts-noto-cjk`), or set CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  if (mayUseApt && !hasChineseFont()) aptInstall(['fonts-noto-cjk', 'fontconfig']);
  console.log(`Chromium: ${path}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureChromium();
