import { describe, expect, it } from 'vitest';
import type { BudgetDisclosure } from '../../../src/model/disclosure.js';
import { isAbsent } from '../../../src/model/read.js';
import { performanceOverviewView } from '../../../src/sections/performance-overview/view.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import { evaluatedPerformance } from '../../../stories/fixtures/performance.js';
import { present } from '../../documents/reading.js';
import planning from '../../documents/shanghai-planning-2024.json';

const viewOf = (disclosure: BudgetDisclosure) => present(performanceOverviewView(disclosure));

describe('performanceOverviewView', () => {
  it('has fiscal and non-fiscal projects of the 2023 document, even those of 0', () => {
    const view = viewOf(sample2023());
    expect(
      view.projects.map(({ name, count, amount }) => [name, count.value, isAbsent(amount) || amount.value]),
    ).toEqual([
      ['本年度预算绩效管理的财政拨款项目', '2', '536'],
      ['非财政拨款项目', '0', '0'],
    ]);
    expect(view.lead).toBe(view.projects[0]);
    expect(view.statements).toEqual(['具体情况见下表：']);
  });

  it('keeps average score, grades and problems of real final accounts', () => {
    const view = viewOf(parsed(planning));
    expect(view.projects).toHaveLength(3);
    expect(view.projects[2]).toMatchObject({ averageScore: '99.33', count: { value: '39', unit: '个' } });
    expect(view.projects[2]?.grades.map(({ grade, count }) => [grade, count.value])).toEqual([
      ['优', '39'],
      ['良', '0'],
      ['合格', '0'],
      ['不合格', '0'],
    ]);
    expect(view.problemsFound).toMatchObject({ value: '0', unit: '个' });
    expect(view.coverage).toBeUndefined();
  });

  it('keeps coverage and changes with the path of each figure', () => {
    const view = viewOf(evaluatedPerformance);
    expect(view.coverage).toBe('100');
    expect(view.changes).toMatchObject([
      { trend: 'decrease', rate: '2.66', amount: { value: '120.5', at: 'performance.changes[0].amount' } },
    ]);
    expect(view.projects[2]?.grades[3]?.count.at).toBe('performance.projects[2].grades[3].count');
  });

  it('leaves the notes to the section of sheets if there is one', () => {
    const performance = { projects: [], notes: ['注：以上数据为年初预算数。'] };
    expect(viewOf(minimal({ performance: { ...performance, targets: { absent: 'missing' } } })).notes).toHaveLength(1);
    expect(viewOf(minimal({ performance: { ...performance, targets: [] } })).notes).toEqual([]);
  });

  it('returns the absence of the section', () => {
    expect(performanceOverviewView(minimal())).toMatchObject({ absent: 'missing' });
  });
});
