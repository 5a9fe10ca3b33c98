import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type DrivenBrowser, type DrivenPage, openBrowser } from '../../scripts/browsers.mjs';
import { isHydrated } from './support/fixtures.js';
import { type Site, serveSite } from './support/site.js';

/** All sections at several widths, in a browser without container queries and in one with them. */

let site: Site;
let browsers: DrivenBrowser[];

beforeAll(async () => {
  site = await serveSite(`
    import * as widgets from 'budget-disclosure';
    import sample from './src/samples/bayingolin-2023.json';
    import wanli from './test/documents/shanghai-wanli-2024.json';
    import { sections } from './dist/esm/sections/index.js';
    const all = (data) => {
      const { disclosure } = widgets.parseDisclosure(data);
      return <main>{sections.map(({ name, Component }) => <Component key={name} disclosure={disclosure} idPrefix="" />)}</main>;
    };
    export const pages = { sample: all(sample), wanli: all(wanli) };
  `);
  browsers = await Promise.all(BROWSERS.map(openBrowser));
});

afterAll(async () => {
  await Promise.all([site.close(), ...browsers.map((browser) => browser.close())]);
});

const window = (width: number) => ({ width, height: 900 });

/** Size and layout faults of a section. */
interface Layout {
  name: string;
  height: number;
  faults: string[];
}

function readLayouts(): Layout[] {
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  // Chromium counts its 1/8 em spacing between Chinese and digits even at the end of a line.
  const overflows = (element: Element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 2;
  /** A column so narrow that text wraps after nearly every character. */
  const isSliver = (cell: Element) => {
    const { fontSize, height, width, clip } = getComputedStyle(cell);
    const em = Number.parseFloat(fontSize);
    const hidden = clip !== 'auto' || getComputedStyle(cell.parentElement as Element).clip !== 'auto';
    return !hidden && Number.parseFloat(width) < 3 * em && Number.parseFloat(height) > 6 * em;
  };
  const isUnreachable = (scroller: HTMLElement) => scroller.tabIndex !== 0 || !scroller.hasAttribute('aria-label');
  const describeFaults = (fault: string, elements: Element[]) =>
    elements.map((element) => `${fault}: .${element.className} “${element.textContent?.trim().slice(0, 20)}”`);

  return Array.from(document.querySelectorAll<HTMLElement>('.bd-section'), (section) => {
    const all = Array.from(section.querySelectorAll<HTMLElement>('*')).filter(
      (element) => element.closest('svg, .bd-chart-bench') === null,
    );
    const wide = all.filter(overflows);
    const clipped = wide.filter((one) => !one.closest('.bd-scroll'));
    const unreachable = wide.filter((one) => scrolls(one) && isUnreachable(one));
    const slivers = all.filter((one) => /^T[DH]$/.test(one.tagName) && isSliver(one));
    return {
      name: section.dataset.section ?? '',
      height: section.getBoundingClientRect().height,
      faults: [
        ...describeFaults('clipped', clipped),
        ...describeFaults('out of reach', unreachable),
        ...describeFaults('sliver', slivers),
      ],
    };
  });
}

/** Acts in both browsers and compares heights. Text layout differs slightly, so 5 % and one line are tolerated. */
async function expectSame(pages: DrivenPage[], act: (page: DrivenPage) => Promise<void>): Promise<void> {
  const [oldest = [], newest = []] = await Promise.all(
    pages.map(async (page) => {
      await act(page);
      return page.evaluate(readLayouts);
    }),
  );
  expect(oldest).toHaveLength(20);
  expect([...oldest, ...newest].filter(({ faults }) => faults.length > 0)).toEqual([]);
  const unlike = oldest.flatMap(({ name, height }, index) => {
    const other = newest[index]?.height ?? 0;
    return Math.abs(height - other) > 0.05 * other + 26 ? [`${name}: ${height} px, not ${other}`] : [];
  });
  expect(unlike).toEqual([]);
}

/** Waits for observers, which run in the next frames. */
const settle = (page: DrivenPage) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });

const inWindow = (width: number) => async (page: DrivenPage) => {
  await page.resize(window(width));
  await settle(page);
};

const inSidebar = (width: string) => async (page: DrivenPage) => {
  await page.evaluate((value) => {
    (document.querySelector('main') as HTMLElement).style.width = value;
  }, width);
  await settle(page);
};

describe.each(['sample', 'wanli'])('all sections of %s', (name) => {
  describe('after hydration', () => {
    let pages: DrivenPage[];

    beforeAll(async () => {
      pages = await Promise.all(browsers.map((browser) => browser.open(site.url(name), window(1280))));
      for (const page of pages) {
        await page.until(isHydrated);
        // A ResizeObserver loop is only reported to `window`.
        await page.evaluate(() => {
          addEventListener('error', ({ message }) => {
            document.documentElement.dataset.error = message;
          });
        });
      }
    });

    afterAll(async () => {
      for (const page of pages) {
        expect(page.complaints).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.dataset.error)).toBeUndefined();
        await page.close();
      }
    });

    it.each([1280, 700, 600, 390, 320])('have the same layout in a window of %i px', async (width) => {
      await expectSame(pages, inWindow(width));
    });

    it('have the same layout in a sidebar that is resized', async () => {
      await Promise.all(pages.map((page) => page.resize(window(1280))));
      for (const width of ['360px', '700px', 'auto']) await expectSame(pages, inSidebar(width));
    });
  });

  it('have the same layout on a phone without scripts', async () => {
    const pages = await Promise.all(
      browsers.map((browser) => browser.open(site.url(name), window(390), { scripts: false })),
    );
    // Chromium 90 does not support `scripting: none`, so space for controls is reserved there.
    await Promise.all(
      pages.map((page) =>
        page.evaluate(() => {
          for (const element of document.querySelectorAll('.bd-figure, .bd-tools')) element.remove();
        }),
      ),
    );
    for (const width of [390, 320, 600]) await expectSame(pages, (page) => page.resize(window(width)));
    await Promise.all(pages.map((page) => page.close()));
  });
});
