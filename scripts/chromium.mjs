/**
 * Finds the Chromium that story tests run in, or installs one. `node scripts/chromium.mjs` is the first step of `npm test`: it prints
 * the browser's path, or fails with one line that says what to run.
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
  'No working Chromium found: run `npx playwright install --with-deps chromium` or `apt-get install chromium fonts-noto-cjk`, or set CHROMIUM_PATH.';

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
      `CHROMIUM_PATH is ${named}, but it does not start, so the stories cannot be tested. Set it to an installed Chromium or unset it.`,
    );
  }
  const candidates = [...(SYSTEM_PATHS[platform] ?? []), cached()];
  return candidates.find((path) => path && usable(path));
}

/**
 * Whether a browser starts. The file alone is not enough: a downloaded browser may lack system libraries, and Ubuntu's
 * chromium-browser may only be a stub for a snap. On Windows `--version` opens a window, so any .exe is accepted.
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

/** Flags that stop the browser's own network requests. As root, as in most containers, Chromium only runs without its sandbox. */
export function chromiumArgs() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * Tries the ways in order until a browser is found.
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

/** Runs an installer; returns whether it succeeded. */
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
  // The package does not export its command line.
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
  // Without one, the widgets would be tested with placeholder boxes of another width.
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
