import { describe, expect, it } from 'vitest';
import { BudgetReport, ReportViewer } from '../../src/index.js';
import { sections } from '../../src/sections/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { streamed } from './streamed.js';

/** The HTML before the first script. React moves later parts into place with inline scripts, which may not run. */
const withoutScripts = (html: string): string => html.split('<script')[0]?.replace(/<div hidden[\s\S]*/, '') ?? '';

describe('a streamed report', () => {
  it.each([
    ['stacked', <BudgetReport key="page" disclosure={sample2023()} />],
    ['in tabs', <BudgetReport key="page" disclosure={sample2023()} layout="tabs" />],
    ['with its toolbar', <ReportViewer key="page" disclosure={sample2023()} />],
  ])('shows every section without its scripts: %s', async (_, element) => {
    const html = withoutScripts(await streamed(element));
    for (const { name } of sections) expect(html).toContain(`data-section="${name}"`);
    // The first and last figures of the document, and its last term.
    for (const text of ['2803.23', '441.11', '机关运行经费']) expect(html).toContain(text);
    expect(html).not.toContain('data-state="error"');
  });
});
