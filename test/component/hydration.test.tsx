import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BudgetReport } from '../../src/report/BudgetReport.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

describe.each(['stacked', 'tabs'] as const)('hydrating the 2023 report, %s', (layout) => {
  it.each(['zh-CN', 'en'] as const)('matches the server’s HTML in %s, without warnings', async (locale) => {
    const report = <BudgetReport disclosure={sample2023()} layout={layout} locale={locale} />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(report);
    document.body.append(container);
    const before = container.textContent;
    const errors: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(container, report, { onRecoverableError: (error) => errors.push(error) }),
    );
    expect(errors).toEqual([]);
    expect(container.textContent).toContain(before?.slice(0, 200));
    act(() => root.unmount());
    container.remove();
  });
});
