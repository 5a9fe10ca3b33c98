import type { Command } from './arguments.js';
import { counts, readArguments } from './arguments.js';
import { check, type Outcome } from './check.js';
import { type FoundFile, filesOf } from './files.js';
import { sayFor } from './messages.js';
import { printable } from './printable.js';
import { progressOn } from './progress.js';
import { jsonReport } from './report/json.js';
import type { Report, Totals } from './report/report.js';
import { sarifReport } from './report/sarif.js';
import { textReport } from './report/text.js';

/** The environment of a run. */
export interface Machine {
  cwd: string;
  version: string;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

/** 0: passed, 1: findings of the chosen kinds, 2: bad input. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line. Files are read, checked and reported one at a time, so that memory use does not grow with their number. */
export async function run(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const request = readArguments(args);
  const say = sayFor(request.kind === 'command' ? request.command.locale : request.locale);
  switch (request.kind) {
    case 'help':
      await write(machine.stdout, `${say('cli.help')}\n`);
      return 0;
    case 'version':
      await write(machine.stdout, `${machine.version}\n`);
      return 0;
    case 'mistake':
      await tellMistake(machine.stderr, request.message);
      return 2;
    case 'command':
      return runCommand(request.command, machine);
  }
}

async function runCommand(command: Command, machine: Machine): Promise<ExitCode> {
  const { stdout, stderr, cwd } = machine;
  const say = sayFor(command.locale);
  const report = reportOf(command, machine);
  const progress = progressOn(stderr);
  const totals: Totals = { files: 0, valid: 0, bad: 0, findings: 0, failing: 0 };
  await write(stdout, report.begin());
  for (const found of filesOf(command.patterns, cwd)) {
    if ('unmatched' in found) {
      totals.bad += 1;
      progress.clear();
      await tellMistake(stderr, say('cli.no-match', { pattern: found.unmatched }));
      continue;
    }
    const outcome = outcomeOf(found, command, cwd, (file) => progress.show(totals.files + 1, file));
    const first = totals.files === 0;
    add(totals, outcome, command);
    const text = report.file(outcome, first);
    if (text !== '') {
      progress.clear();
      await write(stdout, text);
    }
  }
  progress.clear();
  const exitCode = totals.bad > 0 ? 2 : totals.failing > 0 ? 1 : 0;
  await write(stdout, report.end(totals, exitCode));
  return exitCode;
}

/** Checks one file. Any error becomes the result of this file, so that the others are still checked. */
function outcomeOf(
  found: Exclude<FoundFile, { unmatched: string }>,
  command: Command,
  cwd: string,
  begin: (file: string) => void,
): Outcome {
  const say = sayFor(command.locale);
  if ('closed' in found) {
    const { closed: file, reason } = found;
    return { state: 'unreadable', file, message: say('cli.closed', { reason }) };
  }
  const { file } = found;
  begin(file);
  try {
    return check(file, command, cwd);
  } catch (error) {
    return { state: 'unreadable', file, message: say('cli.failed', { reason: String(error) }) };
  }
}

function reportOf(command: Command, machine: Machine): Report {
  switch (command.format) {
    case 'text':
      return textReport(command);
    case 'json':
      return jsonReport();
    case 'sarif':
      return sarifReport(command, machine);
  }
}

function add(totals: Totals, outcome: Outcome, { level }: Command): void {
  totals.files += 1;
  if (outcome.state !== 'valid') {
    totals.bad += 1;
    return;
  }
  const findings = outcome.audit?.findings ?? [];
  totals.valid += 1;
  totals.findings += findings.length;
  totals.failing += findings.filter(({ kind }) => counts(kind, level)).length;
}

/** Writes an error message. */
function tellMistake(stream: NodeJS.WritableStream, message: string): Promise<void> {
  return write(stream, `budget-disclosure: ${printable(message)}\n`);
}

/** Writes with backpressure. */
async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}
