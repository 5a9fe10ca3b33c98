import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { BudgetReport } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { duplicateIds, served } from './page.js';

afterEach(() => window.history.replaceState(null, '', '/'));

const reportsOf = (container: Element) => [...container.querySelectorAll<HTMLElement>('.bd-report')];

/** Sections with terms that link to each other. */
const SOME = ['budget-summary', 'glossary'] as const;

/** Waits for `hashchange`, which the browser dispatches asynchronously. */
const hashChange = () => new Promise((done) => setTimeout(done, 80));

it.each([
  [0, 'stacked'],
  [1, 'stacked'],
  [0, 'tabs'],
  [1, 'tabs'],
] as const)('links of report %i of two without an idPrefix stay in it: %s', async (which, layout) => {
  const { container } = render(
    <>
      <BudgetReport disclosure={sample2023()} layout={layout} />
      <BudgetReport disclosure={sample2023()} layout={layout} />
    </>,
  );
  await waitFor(() => expect(duplicateIds(container)).toEqual([]));
  const report = reportsOf(container)[which] as HTMLElement;
  const links = [...report.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  expect(links.length).toBeGreaterThan(50);
  const step = Math.ceil(links.length / 6);
  for (const link of links.filter((_, index) => index % step === 0)) {
    (document.activeElement as HTMLElement | null)?.blur();
    await act(async () => {
      fireEvent.click(link);
      await hashChange();
    });
    await waitFor(() => expect(report.contains(document.activeElement), link.getAttribute('href') ?? '').toBe(true));
    expect(document.activeElement).not.toBe(link);
    // The address names the target, or the section of the target figure.
    const named = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    expect(named?.contains(document.activeElement), window.location.hash).toBe(true);
  }
});

it('keeps the ids of three reports apart when a server’s HTML is hydrated', async () => {
  const reports = [0, 1, 2].map((key) => <BudgetReport key={key} disclosure={sample2023()} include={SOME} />);
  const container = served(reports);
  expect(duplicateIds(container).length).toBeGreaterThan(0);
  render(reports, { container, hydrate: true });
  await waitFor(() => expect(duplicateIds(container)).toEqual([]));
  const [first, , third] = reportsOf(container);
  expect(first?.querySelector('[id="bd-glossary"]')).toBeTruthy();
  expect(third?.querySelector('[id="bd-glossary-3"]')).toBeTruthy();
});

it.each(['here', 'on a server'])(
  'scrolls to a place in the second report that the address names, rendered %s',
  async (where) => {
    window.history.replaceState(null, '', '/#bd-glossary-2');
    const reports = ['stacked', 'tabs'].map((layout) => (
      <BudgetReport key={layout} disclosure={sample2023()} include={SOME} layout={layout as 'stacked' | 'tabs'} />
    ));
    const { container } =
      where === 'here' ? render(reports) : render(reports, { container: served(reports), hydrate: true });
    const second = reportsOf(container)[1] as HTMLElement;
    await waitFor(() => expect(document.activeElement).toBe(second.querySelector('[data-section="glossary"]')));
  },
);
