/** Measures in Chromium: loading a page, switching a tab, and many line items. */

/** Runs in the page before its own scripts. */
function watch() {
  const seen = { tasks: [], shift: 0, content: 0 };
  window.seen = seen;
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.content = entry.startTime;
  });
}

/** Time from scrolling to the first chart until it is drawn; 0 if it was drawn before. */
function firstChart() {
  return new Promise((resolve) => {
    // Our charts replace a placeholder; those of other pages are in an element with the class "chart".
    const place = document.querySelector('.bd-figure, figure');
    const drawn = () => document.querySelector('.bd-chart-picture svg rect, .chart rect, .chart path, svg.chart rect');
    const start = performance.now();
    place.scrollIntoView();
    const look = () => {
      if (drawn() || performance.now() - start > 15000) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Time from an action until the frame after the one that shows its result. */
function toPaint(action) {
  return new Promise((resolve) => {
    const start = performance.now();
    action();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      channel.port2.postMessage(undefined);
    });
  });
}

async function open(browser, throttle) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Performance.enable');
  if (throttle > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { context, page, client, faults };
}

/** Loads a page once, with 4× CPU throttling. */
export async function load(browser, url) {
  const { context, page, client, faults } = await open(browser, 4);
  const script = new Map();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => script.set(requestId, type === 'Script'));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (script.get(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(2500);
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const seen = await page.evaluate(() => window.seen);
  const charts = await page.evaluate(firstChart);
  await context.close();
  if (faults.length > 0) throw new Error(`${url}: ${faults[0]}`);
  return {
    js: bytes / 1024,
    content: seen.content,
    charts,
    blocking: seen.tasks
      .filter(([start]) => start >= seen.content)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    shift: seen.shift,
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1024 / 1024,
  };
}

/** Opens each tab of a page and waits for the next paint. */
export async function switchTabs(browser, url) {
  const { context, page, faults } = await open(browser, 4);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const times = await page.evaluate(`(async () => {
    const toPaint = ${toPaint};
    const times = [];
    for (const tab of [...document.querySelectorAll('[role=tab]')].slice(1)) {
      // Radix opens a tab on mousedown, the others on click.
      times.push(await toPaint(() => {
        tab.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
        tab.click();
      }));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return times;
  })()`);
  await context.close();
  if (faults.length > 0) throw new Error(`${url}: ${faults[0]}`);
  return times;
}

/** Shows, sorts and filters line items. */
export async function lineItems(browser, url, kind, count) {
  const { context, page, faults } = await open(browser, 1);
  await page.goto(url, { waitUntil: 'load' });
  const found = await page.evaluate(
    `(async () => {
      const toPaint = ${toPaint};
      const settle = () => new Promise((resolve) => setTimeout(resolve, 800));
      window.prepare(${JSON.stringify(kind)}, ${count});
      await settle();
      const mount = await toPaint(() => window.mount());
      await settle();
      const head = [...document.querySelectorAll('th')].find((cell) => cell.hasAttribute('aria-sort') && /金额|预算数|本年/.test(cell.textContent));
      const sort = head && (await toPaint(() => head.querySelector('button').click()));
      await settle();
      const search = document.querySelector('input[type=search]');
      const type = () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(search, '第77');
        search.dispatchEvent(new Event('input', { bubbles: true }));
      };
      const filter = search ? await toPaint(type) : undefined;
      return { mount, sort, filter };
    })()`,
  );
  await context.close();
  if (faults.length > 0) throw new Error(`${url}: ${faults[0]}`);
  return found;
}
