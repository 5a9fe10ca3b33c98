import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { BudgetReport } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

afterEach(() => window.history.replaceState(null, '', '/'));

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
  const report = container.querySelectorAll<HTMLElement>('.bd-report')[which] as HTMLElement;
  const links = [...report.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  expect(links.length).toBeGreaterThan(50);
  const step = Math.ceil(links.length / 6);
  for (const link of links.filter((_, index) => index % step === 0)) {
    (document.activeElement as HTMLElement | null)?.blur();
    await act(async () => {
      fireEvent.click(link);
      // The browser tells of the new address a little later, and every report hears of it.
      await new Promise((done) => setTimeout(done, 80));
    });
    await waitFor(() => expect(report.contains(document.activeElement), link.getAttribute('href') ?? '').toBe(true));
    expect(document.activeElement).not.toBe(link);
  }
});
