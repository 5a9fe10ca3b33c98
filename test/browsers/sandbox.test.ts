import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.mjs';
import { browserFor, siteFor } from './support/fixtures.js';

const site = siteFor(`
  import { BudgetReport, parseDisclosure, ReportTools } from 'budget-disclosure';
  import data from './src/samples/bayingolin-2023.json';
  const { disclosure } = parseDisclosure(data);
  export const pages = {
    portal: <main id="portal" />,
    report: (
      <BudgetReport
        disclosure={disclosure}
        include={['operating-expenses']}
        toolbar={<ReportTools disclosure={disclosure} />}
      />
    ),
  };
`);

describe.each(BROWSERS)('a report in an iframe, in %s', (name) => {
  const browser = browserFor(name);

  it.each([
    ['says that downloads are not allowed', 'allow-scripts allow-same-origin', '放在不允许下载的框架中'],
    ['says what was saved if downloads are allowed', 'allow-scripts allow-same-origin allow-downloads', '已生成文件'],
  ])('%s', async (_, sandbox, words) => {
    const page = await browser.open(site.url('portal'));
    await page.evaluate(
      ({ src, sandbox: allowed }) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', allowed);
        frame.src = src;
        document.body.append(frame);
      },
      { src: site.url('report'), sandbox },
    );
    await page.until(() => {
      const framed = document.querySelector('iframe')?.contentDocument;
      const button = [...(framed?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.includes('JSON'));
      if (framed?.documentElement?.dataset.hydrated === undefined || !button) return false;
      button.click();
      return true;
    });
    const message = () =>
      document.querySelector('iframe')?.contentDocument?.querySelector('.bd-tools [role="status"]')?.textContent;
    await page.until(() =>
      Boolean(
        document.querySelector('iframe')?.contentDocument?.querySelector('.bd-tools [role="status"]')?.textContent,
      ),
    );
    expect(await page.evaluate(message)).toContain(words);
    await page.close();
  });
});
