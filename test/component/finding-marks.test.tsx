import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../src/model/index.js';
import { ExpenditureBreakdown } from '../../src/sections/expenditure-breakdown/ExpenditureBreakdown.js';
import { sections } from '../../src/sections/index.js';
import { OperatingExpenses } from '../../src/sections/operating-expenses/OperatingExpenses.js';
import { PerformanceTargetTable } from '../../src/sections/performance-targets/PerformanceTargetTable.js';
import { ThreePublicExpensesCard } from '../../src/sections/three-public-expenses/ThreePublicExpensesCard.js';
import { parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import { duplicateIds } from './page.js';

function served(load: typeof sample2023) {
  const disclosure = load();
  const { findings } = auditDisclosure(disclosure);
  const html = renderToStaticMarkup(
    sections.map(({ name, Component }) => (
      <Component key={name} disclosure={disclosure} findings={findings} idPrefix="x-" />
    )),
  );
  return { findings, page: new DOMParser().parseFromString(html, 'text/html') };
}

describe.each([
  ['the 2023 budget', sample2023],
  ['a budget in 元', () => parsed(wanli)],
  ['final accounts', () => parsed(planning)],
] as const)('%s, rendered on a server', (_, load) => {
  const { findings, page } = served(load);

  it('marks the figure of every finding', () => {
    const unmarked = findings.filter(({ operands: [first] }) => {
      const place = page.querySelector(`[data-at="${first?.path}"]`);
      return place?.querySelector('.bd-finding-mark') == null;
    });
    expect(findings.length).toBeGreaterThan(1);
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  it('marks a figure once in each section, without duplicate ids', () => {
    // The statutory tables repeat figures, but each table has a figure once.
    for (const part of page.querySelectorAll('[data-section]:not([data-section="statutory-tables"]), [data-table]')) {
      const places = [...part.querySelectorAll('[data-at]')].map((place) => place.getAttribute('data-at'));
      expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    }
    expect(duplicateIds(page)).toEqual([]);
  });

  it('puts no marks in sentences, charts, or key figures of sections with a table', () => {
    expect(page.querySelectorAll('.bd-takeaway .bd-finding-mark, .bd-chart .bd-finding-mark')).toHaveLength(0);
  });
});

describe('marks of the 2023 disclosure', () => {
  const disclosure = sample2023();
  const { findings } = auditDisclosure(disclosure);

  it('link the printed share to the finding with both figures', () => {
    render(<ExpenditureBreakdown disclosure={disclosure} findings={findings} idPrefix="a-" expanded="all" />);
    const mark = screen.getByRole('link', { name: /数字不一致.*一般公共服务支出的占比印作 77\.41%.*是 77\.57%/ });
    expect(mark.closest('td')).toHaveTextContent('77.41%');
    expect(mark).toHaveAttribute(
      'href',
      '#a-bd-finding-share-and-amount-generalPublicBudget-lines-0-share-generalPublicBudget-lines-0-amount',
    );
  });

  it('do not mark 2174.49, which is only an operand of the share', () => {
    const { container } = render(<ExpenditureBreakdown disclosure={disclosure} findings={findings} expanded="all" />);
    const amount = container.querySelector('[data-at="generalPublicBudget.lines[0].amount"]');
    expect(amount).toHaveTextContent('2174.49');
    expect(amount?.querySelector('a')).toBeNull();
  });

  it('mark the rate of a growth from zero as undefined', () => {
    render(<ThreePublicExpensesCard disclosure={disclosure} findings={findings} locale="en" />);
    const marks = screen.getAllByRole('link', { name: /Rates that cannot be computed/ });
    expect(marks).toHaveLength(2);
    for (const mark of marks) expect(mark.parentElement).toHaveTextContent('0%');
  });

  it('are also shown at targets and counts', () => {
    render(<PerformanceTargetTable disclosure={disclosure} findings={findings} />);
    const mark = screen.getByRole('link', { name: /单位不一致.*人均运转经费数的指标值是 ≤6000 元/ });
    expect(mark.closest('tr')).toHaveTextContent('0.08');
    render(<OperatingExpenses disclosure={disclosure} findings={findings} />);
    expect(screen.getByRole('link', { name: /下属事业单位为 0 家/ }).closest('dd')).toHaveTextContent('0');
  });

  it('do not reveal what is withheld', () => {
    render(<PerformanceTargetTable disclosure={disclosure} findings={findings} />);
    const mark = screen.getByRole('link', { name: /公开口径/ });
    expect(mark).not.toHaveAccessibleName(/161/);
  });

  it.each([undefined, false] as const)('are not shown with findings=%s', (none) => {
    const { container } = render(<ExpenditureBreakdown disclosure={disclosure} findings={none} />);
    expect(container.querySelector('.bd-finding-mark, [data-at]')).toBeNull();
  });
});
