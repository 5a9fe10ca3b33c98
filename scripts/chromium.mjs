/**
 * Finds the Chromium that story tests run in, and gets one where there is none. `node scripts/chromium.mjs` is the first step of
 * `npm test`: it prints the browser's path, or one line that says what to run, and never lets tests be skipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const SYSTEM_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
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
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const HELP =
  'No Chromium that starts: run `npx playwright install --with-deps chromium` or `apt-get install chromium fonts-noto-cjk`, or set CHROMIUM_PATH.';

/**
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, usable?: (path: string) => boolean, cached?: () => string }} [where]
 * @returns {string | undefined} path of the browser
 */
export function findChromium({
  env = process.env,
  platform = process.platform,
  usable = starts,
  cached = () => chromium.executablePath(),
} = {}) {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (usable(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, but no browser starts there, so the stories cannot be tested. Set it to an installed Chromium or unset it.`,
    );
  }
  const candidates = [...(SYSTEM_PATHS[platform] ?? []), cached()];
  return candidates.find((path) => path && usable(path));
}

/**
 * A file is not yet a browser: a downloaded one lacks libraries on a bare machine, and Ubuntu's chromium-browser may only be an
 * advertisement for a snap. Windows opens a window when asked for the version, so there an .exe has to do.
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return path.endsWith('.exe');
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** Flags for a browser that makes no requests of its own. Chromium has no sandbox when it runs as root, as in most containers. */
export function chromiumArgs() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * Gets a browser by the first way that leads to one.
 * @param {{ find: () => string | undefined, ways: readonly (() => void)[] }} how
 * @returns {string | undefined} path of the browser
 */
export function obtainChromium({ find, ways }) {
  let path = find();
  for (const way of ways) {
    if (path) break;
    way();
    path = find();
  }
  return path;
}

/** Runs an installer; its failure is not the end, as another way may follow. */
function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function aptInstall(packages) {
  return (
    attempt('apt-get', ['update']) && attempt('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

function downloadByPlaywright() {
  // The command line is not among the package's exports.
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  attempt(process.execPath, [cli, 'install', 'chromium']);
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function main() {
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const path = obtainChromium({
    find: findChromium,
    ways: [
      () => console.log('No Chromium found; installing one, which takes a minute or two.'),
      downloadByPlaywright,
      ...(debianRoot ? [() => aptInstall(['chromium', 'fonts-noto-cjk', 'fontconfig'])] : []),
    ],
  });
  if (!path) throw new Error(HELP);
  // Without one the widgets are tested in boxes of unknown width instead of characters.
  if (debianRoot && !hasChineseFont()) aptInstall(['fonts-noto-cjk', 'fontconfig']);
  console.log(`Chromium: ${path}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
