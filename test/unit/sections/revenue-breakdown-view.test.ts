import { describe, expect, it } from 'vitest';
import type { BudgetDisclosure } from '../../../src/model/disclosure.js';
import { isAbsent } from '../../../src/model/read.js';
import { revenueView } from '../../../src/sections/revenue-breakdown/view.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import { awkwardRevenue } from '../../../stories/fixtures/revenue.js';
import { present } from '../../documents/reading.js';
import planning from '../../documents/shanghai-planning-2024.json';

const viewOf = (disclosure: BudgetDisclosure) => present(revenueView(disclosure));

describe('the 2023 disclosure', () => {
  const view = viewOf(sample2023());

  it('has a sole source and five that are not arranged, without shares', () => {
    expect(view.sources.lines).toHaveLength(6);
    expect(view.soleSource?.name).toBe('一般公共预算');
    expect(view.notArranged).toBe(5);
    expect(view.sources.lines.slice(1).map(({ amount, share }) => [isAbsent(amount) && amount.absent, share])).toEqual(
      Array(5).fill(['not-arranged', undefined]),
    );
  });

  it('takes the change of the total from the sole source, and has no chart', () => {
    expect(view.changed.key).toBe('revenue.sources[0]');
    expect(view.changed.changes[0]).toMatchObject({ trend: 'increase', rate: '14.1', amount: { value: '346.44' } });
    expect(view.charted).toEqual([]);
  });

  it('has the path of each figure', () => {
    expect(view.total.amount).toMatchObject({ at: 'revenue.total.amount' });
    expect(view.sources.lines[0]?.share).toEqual({ value: '100', computed: false, at: 'revenue.sources[0].share' });
  });
});

describe('final accounts', () => {
  const view = viewOf(parsed(planning));

  it('have revenue by function and source, without columns that are blank on every line', () => {
    expect(view.functions?.columns.funds).toEqual(['fiscal-appropriation']);
    expect(view.functions?.emptyFunds.map(({ source, absence }) => [source, absence.absent])).toEqual([
      ['superior-subsidy', 'blank'],
      ['institutional', 'blank'],
      ['business', 'blank'],
      ['affiliate-remittance', 'blank'],
      ['other', 'blank'],
    ]);
    const pension = view.functions?.lines.find(({ name }) => name === '事业单位离退休');
    expect(pension?.funds['fiscal-appropriation']).toMatchObject({ value: '28.11', unit: '万元' });
  });

  it('list the balance that the totals include besides the year’s revenue', () => {
    expect(view.balances.map(({ name, amount }) => [name, !isAbsent(amount) && amount.value])).toEqual([
      ['年初结转和结余', '112.88'],
    ]);
  });
});

describe('several sources', () => {
  const view = viewOf(awkwardRevenue);

  it('ranks those with a figure, 0 among them, and puts the one that is kept back last', () => {
    expect(view.charted.map(({ name }) => name)).toEqual(['财政拨款收入', '事业收入', '其他收入', '经营收入']);
    expect(view.largestSource?.name).toBe('财政拨款收入');
    expect(view.soleSource).toBeUndefined();
  });

  it('have no computed share if withheld', () => {
    const withheld = view.sources.lines.find(({ name }) => name === '经营收入');
    expect(withheld?.share).toBeUndefined();
  });
});

it.each(['withheld', 'empty-table', 'missing'] as const)('returns that the section is %s', (absent) => {
  expect(revenueView(minimal({ revenue: { absent, statement: '原文。' } }))).toEqual({ absent, statement: '原文。' });
});
