import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BudgetReport } from '../../src/report/BudgetReport.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { served } from './page.js';

describe.each(['stacked', 'tabs'] as const)('hydrating the 2023 report, %s', (layout) => {
  it.each(['zh-CN', 'en'] as const)('matches the server’s HTML in %s, without warnings', async (locale) => {
    const report = <BudgetReport disclosure={sample2023()} layout={layout} locale={locale} />;
    const container = served(report);
    const before = container.textContent;
    const onRecoverableError = vi.fn();
    render(report, { container, hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.textContent).toContain(before?.slice(0, 200));
  });
});
