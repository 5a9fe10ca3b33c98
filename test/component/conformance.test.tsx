import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { sections } from '../../src/sections/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import { duplicateIds, unmarkedChinese } from './page.js';

/** One suite for all sections: what hosts can rely on in every widget. */

const documents: [string, () => BudgetDisclosure][] = [
  ['the 2023 budget', sample2023],
  ['a budget in 元', () => parsed(wanli)],
  ['final accounts', () => parsed(planning)],
  ['a disclosure of nothing', minimal],
];

describe.each(sections.map((entry) => [entry.name, entry.Component] as const))('%s', (name, Component) => {
  it('is a labelled region with a heading of the given level', () => {
    const { container } = render(<Component disclosure={sample2023()} headingLevel={5} />);
    const root = container.querySelector(`[data-section="${name}"]`);
    const heading = screen.getAllByRole('heading', { level: 5 })[0];
    expect(root).toHaveAccessibleName(heading?.textContent ?? '');
    expect(root?.querySelectorAll('h1, h2, h3, h4')).toHaveLength(0);
  });

  it('passes className, ref and attributes to its root', () => {
    const ref = createRef<HTMLElement>();
    render(<Component disclosure={sample2023()} ref={ref} className="host" id="here" data-testid="root" title="t" />);
    const root = screen.getByTestId('root');
    expect(ref.current).toBe(root);
    expect(root).toHaveClass('bd-root', 'bd-section', 'host');
    expect(root).toHaveAttribute('id', 'here');
    expect(root).toHaveAttribute('title', 't');
    expect(root.tagName).toBe('SECTION');
  });

  it('takes an accessible name from the host, to distinguish two of the same section', () => {
    render(<Component disclosure={sample2023()} aria-label="one of two" />);
    expect(screen.getByRole('region', { name: 'one of two' })).toHaveAttribute('data-section', name);
  });

  it.each(documents)('shows %s without a broken value, in both languages and every unit', (_, load) => {
    const disclosure = load();
    for (const locale of ['zh-CN', 'en'] as const) {
      const { container, rerender, unmount } = render(<Component disclosure={disclosure} locale={locale} />);
      for (const unit of [undefined, '元', '万元', '亿元'] as const) {
        if (unit !== undefined) rerender(<Component disclosure={disclosure} locale={locale} unit={unit} />);
        expect(container.textContent).not.toMatch(/NaN|undefined|null|\[object|\{\w+\}/);
        if (locale === 'en') expect(unmarkedChinese(container)).toEqual([]);
      }
      unmount();
    }
  });

  // Every disclosure has a source, so that this section is never missing.
  const mayBeMissing = name === 'disclosure-source' ? [] : [name];
  it.each(mayBeMissing)('says that %s is missing if the disclosure has no data for it', () => {
    const { container } = render(<Component disclosure={minimal()} />);
    const root = container.querySelector(`[data-section="${name}"]`);
    expect(root).toHaveAttribute('data-state', 'missing');
    expect(root).toHaveTextContent('未载明');
    expect(root?.textContent).not.toMatch(/\d\s*(元|万元|亿元)/);
  });

  it('does not mutate the disclosure', () => {
    const disclosure = sample2023();
    const before = JSON.stringify(disclosure);
    render(<Component disclosure={disclosure} unit="元" />);
    expect(JSON.stringify(disclosure)).toBe(before);
  });

  it('has unique ids, even twice on a page', () => {
    const { container } = render(
      <>
        <Component disclosure={sample2023()} />
        <Component disclosure={sample2023()} />
      </>,
    );
    expect(duplicateIds(container)).toEqual([]);
  });
});
