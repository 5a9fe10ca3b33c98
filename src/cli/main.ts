#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { sayFor } from './messages.js';
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

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const machine = { cwd: process.cwd(), version: ownVersion(), stdout: process.stdout, stderr: process.stderr };
run(process.argv.slice(2), machine).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`budget-disclosure: ${sayFor('en')('cli.failed', { reason: String(error) })}\n`);
    process.exitCode = 2;
  },
);
