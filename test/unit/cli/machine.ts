import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach } from 'vitest';
import { run } from '../../../src/cli/run.js';

/** Runs the command line with temporary folders and recorded streams. */

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files; an object is written as JSON. */
export function folderWith(files: Readonly<Record<string, object | string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'budget-disclosure-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    const plain = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(whole, plain ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** A stream that records what is written, piece by piece. A slow one exerts backpressure on every write. */
export function recorder({ isTTY = false, slow = false } = {}) {
  const pieces: string[] = [];
  const stream = Object.assign(
    new Writable({
      highWaterMark: slow ? 1 : 2 ** 20,
      decodeStrings: false,
      write(piece: string, _encoding, done) {
        pieces.push(piece);
        if (slow) setImmediate(done);
        else done();
      },
    }),
    { isTTY },
  );
  return { stream, pieces, text: () => pieces.join('') };
}

/** Runs the command line in a folder. */
export async function runIn(cwd: string, args: readonly string[], { isTTY = false, slow = false } = {}) {
  const out = recorder({ slow });
  const err = recorder({ isTTY });
  const exitCode = await run(args, { cwd, version: '1.2.3', stdout: out.stream, stderr: err.stream });
  return { exitCode, stdout: out.text(), stderr: err.text(), pieces: out.pieces };
}
