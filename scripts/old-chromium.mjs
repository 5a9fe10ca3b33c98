/**
 * The oldest Chromium that the README supports: 90, the version that 奇安信 and 统信 report. The npm package `chrome-aws-lambda` contains it,
 * compressed. It runs on Linux (x64) with the libraries of any current Chromium.
 */
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from './chromium.mjs';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
const PACKED = join(MODULES, 'chrome-aws-lambda/bin/chromium.br');
const UNPACKED = join(MODULES, '.cache/chromium-90/chromium');

/** Unpacks the browser once and returns its path. */
export async function findOldChromium() {
  if (!existsSync(UNPACKED)) {
    mkdirSync(dirname(UNPACKED), { recursive: true });
    // Renamed when complete, so that a concurrent test run never starts an incomplete file.
    const partial = `${UNPACKED}.${process.pid}`;
    await pipeline(createReadStream(PACKED), createBrotliDecompress(), createWriteStream(partial, { mode: 0o755 }));
    renameSync(partial, UNPACKED);
  }
  return UNPACKED;
}

/**
 * Starts Chromium 90. The caller closes it.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchOldChromium() {
  return puppeteer.launch({
    executablePath: await findOldChromium(),
    headless: true,
    args: ['--disable-gpu', ...chromiumArgs()],
  });
}
