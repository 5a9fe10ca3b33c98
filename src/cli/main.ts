#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { sayFor, systemCode } from './messages.js';
import { printable } from './printable.js';
import { run } from './run.js';

/** Entry point of the `budget-disclosure` command. */

/** The version in package.json, which is two folders above the source and three above the build. */
function ownVersion(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
      if (name === 'budget-disclosure') return version;
    } catch {
      // Try the other path.
    }
  }
  return 'unknown';
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) is not an error.
  if (error.code === 'EPIPE') process.exit(0);
  // Incomplete output must not exit like a complete run (0 or 1).
  process.stderr.write(`budget-disclosure: ${sayFor('en')('cli.not-written', { reason: systemCode(error) })}\n`);
  process.exit(2);
});
// The error cannot be reported anywhere.
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
