/**
 * Finds the LibreOffice that tests open downloads with, or installs one. `node scripts/libreoffice.mjs` is a step of `npm test`: it prints
 * the program's path, or fails with one line that says what to run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PATHS = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

const HELP =
  'No LibreOffice Calc found: run `apt-get install --no-install-recommends libreoffice-calc` or install it from libreoffice.org, or set SOFFICE_PATH.';

/** @returns {string | undefined} path of the program */
export function findLibreOffice({ env = process.env, exists = existsSync } = {}) {
  const named = env.SOFFICE_PATH;
  if (named && !exists(named)) throw new Error(`SOFFICE_PATH is ${named}, which does not exist. Correct or unset it.`);
  return named || PATHS.find((path) => exists(path));
}

function aptInstall() {
  const options = { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc'], options);
  } catch {
    // The caller reports what to run.
  }
}

function main() {
  if (!findLibreOffice() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No LibreOffice found; installing Calc, which takes a minute or two.');
    aptInstall();
  }
  const path = findLibreOffice();
  if (!path) throw new Error(HELP);
  console.log(`LibreOffice: ${path}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
