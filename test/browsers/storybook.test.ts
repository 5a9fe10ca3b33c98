import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenBrowser, type DrivenPage, openBrowser } from '../../scripts/browsers.mjs';
import { type Served, serveFolder } from '../../scripts/serve.mjs';
import { ROOT } from './support/site.js';

/**
 * Stories of the built Storybook, with their play functions, in Chromium 90: reports, tabs, charts and the `Published` story of each
 * section. Running all stories takes minutes: `npm run test:chromium-90`.
 */

const BUILT = `${ROOT}storybook-static`;
if (!existsSync(BUILT))
  execFileSync('npm', ['run', '--silent', 'build-storybook'], {
    cwd: ROOT,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });

interface Entry {
  id: string;
  type: 'story' | 'docs';
}
const { entries } = JSON.parse(readFileSync(`${BUILT}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
// Chromium 90 does not support cascade layers.
const all = Object.values(entries).filter(({ type, id }) => type === 'story' && !/layer/.test(id));
const stories = process.env.ALL_STORIES
  ? all
  : all.filter(({ id }) => /^(report-|parts-tabs--|parts-charts--)|--published$/.test(id));

/** Globals of Storybook's preview. */
interface Preview {
  __STORYBOOK_PREVIEW__?: { currentRender?: { id: string; phase: string } };
  __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: unknown): void };
}

let server: Served;
let browser: DrivenBrowser;
let page: DrivenPage;

/** axe runs in the newest Chromium only: results are the same, and it is slow here. */
async function openStorybook(): Promise<void> {
  page = await browser.open(`${server.url}iframe.html?id=${stories[0]?.id}&viewMode=story&globals=a11y.manual:!true`);
  await finished(`${stories[0]?.id}`);
  await page.evaluate(() => {
    // user-event dispatches clicks as PointerEvent, like current browsers. Chromium 90 only reacts to a MouseEvent.
    window.PointerEvent = new Proxy(PointerEvent, {
      construct: (target, [type, init]) => (type === 'click' ? new MouseEvent(type, init) : new target(type, init)),
    });
  });
}

const finished = (id: string) =>
  page.until((wanted) => {
    const render = (window as unknown as Preview).__STORYBOOK_PREVIEW__?.currentRender;
    return render?.id === wanted && ['finished', 'errored', 'aborted'].includes(render.phase);
  }, id);

/** Shows a story, waits for its play function, and returns its errors. */
async function play(id: string): Promise<string[]> {
  page.complaints.length = 0;
  await page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Preview;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  await finished(id);
  const shown = await page.evaluate(() => document.body.classList.contains('sb-show-main'));
  return shown ? [...page.complaints] : ['Storybook shows an error in its place.', ...page.complaints];
}

beforeAll(async () => {
  server = await serveFolder(BUILT);
  browser = await openBrowser('Chromium 90');
  await openStorybook();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a story in Chromium 90', () => {
  it('is in the Storybook', () => {
    expect(all.length).toBeGreaterThan(250);
    expect(stories.length).toBeGreaterThan(40);
  });

  // All stories run in the same page, which saves minutes. After a failure, the retry gets a new page.
  it.each(stories)('$id', { retry: 1 }, async ({ id }) => {
    if (page.complaints.length > 0) {
      await page.close();
      await openStorybook();
    }
    expect(await play(id)).toEqual([]);
  });
});
