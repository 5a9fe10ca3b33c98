#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { sayFor, systemCode } from './messages.js';
import { printable } from './printable.js';
import { run } from './run.js';

/** `budget-disclosure`, the program. */

/** The version of the package, which stands two folders above the source and three above what is built of it. */
function ownVersion(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
      if (name === 'budget-disclosure') return version;
    } catch {
      // Not there: the other one.
    }
  }
  return 'unknown';
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === 'EPIPE') process.exit(0);
  // Results that are cut short must not pass for findings (1) or for none (0).
  process.stderr.write(`budget-disclosure: ${sayFor('en')('cli.not-written', { reason: systemCode(error) })}\n`);
  process.exit(2);
});
// Nobody is left to tell.
process.stderr.on('error', () => process.exit(2));

const machine = { cwd: process.cwd(), version: ownVersion(), stdout: process.stdout, stderr: process.stderr };
run(process.argv.slice(2), machine).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`budget-disclosure: ${sayFor('en')('cli.failed', { reason: printable(String(error)) })}\n`);
    process.exitCode = 2;
  },
);
