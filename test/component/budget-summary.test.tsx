import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BudgetSummary } from '../../src/index.js';
import { minimal } from '../../stories/fixtures/disclosures.js';

const row = (side: RegExp, name: RegExp) =>
  within(screen.getByRole('table', { name: side })).getByRole('row', { name });

/** 收支总体情况 without a total for both sides. */
function withSides(revenue: object, expenditure: object, kind = 'budget') {
  return minimal({
    kind,
    overview: {
      total: { amount: { absent: 'not-stated' } },
      revenue: { sources: [{ kind: 'general-public-budget', name: '一般公共预算', amount: '80' }], ...revenue },
      expenditure: {
        classes: [
          { level: 'class', name: '教育支出', amount: '60' },
          { level: 'class', name: '卫生健康支出', amount: '30' },
        ],
        ...expenditure,
      },
    },
  });
}

describe('BudgetSummary with totals of one side', () => {
  const changes = [{ base: 'last-year-budget', direction: 'decrease', amount: '5.5', reason: '人员减少' }];

  it('shows 收入总计 with its change, and no 支出总计', () => {
    render(<BudgetSummary disclosure={withSides({ total: { amount: '80', changes } }, {})} />);
    const region = screen.getByRole('region', { name: '收支总体情况' });
    expect(region).toHaveTextContent('2024 年收入总计 80 万元，比上年预算 ▼ 减少 5.5 万元；收入全部来自一般公共预算');
    expect(region).not.toHaveTextContent('收支总预算');
    expect(row(/^收入/, /^收入总计/)).toHaveTextContent('80');
    expect(row(/^支出/, /^支出总计/)).toHaveTextContent(/未列$/);
    expect(screen.getByRole('note')).toHaveTextContent('人员减少');
    // No shares without a total.
    expect(row(/^支出/, /^教育支出/)).not.toHaveTextContent('%');
  });

  it('shows 支出总计 in final accounts', () => {
    render(<BudgetSummary disclosure={withSides({}, { total: { amount: '90' } }, 'final-accounts')} />);
    expect(screen.getByRole('region')).toHaveTextContent('2024 年度支出总计 90 万元');
    expect(row(/^收入/, /^收入总计/)).toHaveTextContent(/未列$/);
    expect(row(/^支出/, /^教育支出/)).toHaveTextContent('66.67%');
  });

  it('shows both totals if they differ, and 收支总预算 if they are equal', () => {
    const both = withSides({ total: { amount: '80' } }, { total: { amount: '90' } });
    const { rerender } = render(<BudgetSummary disclosure={both} />);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['收入总计', '支出总计']);
    const { overview } = both as unknown as { overview: object };
    const equal = minimal({
      overview: { ...overview, total: { amount: '90' }, revenue: { sources: [] } },
    });
    rerender(<BudgetSummary disclosure={equal} />);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['收支总预算']);
  });
});
