import { Writable } from 'node:stream';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BudgetReport, ReportViewer } from '../../src/index.js';
import { sections } from '../../src/sections/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

/** What a streaming server sends for an element, as Next does. */
function streamed(element: ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: string[] = [];
    const { pipe } = renderToPipeableStream(element, {
      onError: reject,
      onAllReady: () =>
        pipe(
          new Writable({
            write(piece: Buffer, _, done) {
              pieces.push(piece.toString());
              done();
            },
            final(done) {
              done();
              resolve(pieces.join(''));
            },
          }),
        ),
    });
  });
}

/** The HTML before the first script: React puts what it sends later into place by one, which a reader may not have. */
const withoutScripts = (html: string): string => html.split('<script')[0]?.replace(/<div hidden[\s\S]*/, '') ?? '';

describe('a streamed report', () => {
  it.each([
    ['stacked', <BudgetReport key="page" disclosure={sample2023()} />],
    ['in tabs', <BudgetReport key="page" disclosure={sample2023()} layout="tabs" />],
    ['with its toolbar', <ReportViewer key="page" disclosure={sample2023()} />],
  ])('shows every section without its scripts: %s', async (_, element) => {
    const html = withoutScripts(await streamed(element));
    for (const { name } of sections) expect(html).toContain(`data-section="${name}"`);
    // The first and the last figure of the document, and its last term.
    for (const text of ['2803.23', '441.11', '机关运行经费']) expect(html).toContain(text);
    expect(html).not.toContain('data-state="error"');
  });
});
