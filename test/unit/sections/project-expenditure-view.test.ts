import { describe, expect, it } from 'vitest';
import type { BudgetDisclosure } from '../../../src/model/disclosure.js';
import { isAbsent } from '../../../src/model/read.js';
import { projectExpenditureView } from '../../../src/sections/project-expenditure/view.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import { awkwardProjects, manyProjects } from '../../../stories/fixtures/projects.js';
import { present } from '../../documents/reading.js';
import wanli from '../../documents/shanghai-wanli-2024.json';

const viewOf = (disclosure: BudgetDisclosure) => present(projectExpenditureView(disclosure));

describe('projectExpenditureView', () => {
  it('reads 500 and “36 万” and computes their sum, as the document prints no total', () => {
    const view = viewOf(sample2023());
    expect(view.projects.map(({ budget }) => [isAbsent(budget.money) || budget.money.value, budget.printed])).toEqual([
      ['500', undefined],
      ['36', '36 万'],
    ]);
    expect(view.total).toBeUndefined();
    expect(view.sum).toEqual({ value: '536', unit: '万元' });
    expect(view.projects.map(({ share }) => share?.value)).toEqual(['93.28', '6.72']);
  });

  it('computes the share of each allocation in its project', () => {
    const [office, archive] = viewOf(sample2023()).projects;
    expect(office?.allocations.map(({ share }) => share?.value)).toEqual([
      '28.00',
      '13.84',
      '4.00',
      '14.00',
      '4.87',
      '0.80',
      '34.49',
    ]);
    expect(archive?.allocations).toEqual([]);
    expect(archive?.allocationText).toContain('预算 36 万');
  });

  it('computes neither sum nor share if a budget is not stated', () => {
    const view = viewOf(parsed(wanli));
    expect(view.sum).toBeUndefined();
    expect(view.ranked).toEqual([]);
    expect(view.projects[0]?.allocations.map(({ share }) => share)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(view.projects[0]?.texts.map(({ title }) => title)).toEqual(['项目概况', '实施方案', '绩效目标']);
  });

  it('computes shares of the printed total and ranks projects with a budget', () => {
    const view = viewOf(manyProjects);
    expect(view.ranked).toHaveLength(47);
    expect(view.ranked[0]?.money.value).toBe('208.70');
    expect(view.sum).toBeUndefined();
    expect(view.projects.filter(({ share }) => share === undefined).map(({ key }) => key)).toEqual([
      'projectExpenditure.projects[7]',
    ]);
  });

  it('keeps other printed figures, and lists subjects without an amount as names', () => {
    const [, project] = viewOf(awkwardProjects).projects;
    expect(project?.budget.elsewhere.map(({ money }) => money.value)).toEqual(['0.40']);
    expect(project?.rows.map(({ name }) => name)).toEqual(['商品和服务支出']);
    expect(project?.named.map(({ name }) => name)).toEqual(['资本性支出']);
  });

  it('adds amounts of different units exactly', () => {
    const view = viewOf(
      minimal({
        projectExpenditure: {
          projects: [
            { name: '甲', budget: '1.5' },
            { name: '乙', budget: { value: '5000', unit: '元' } },
          ],
        },
      }),
    );
    expect(view.sum).toEqual({ value: '2', unit: '万元' });
  });
});
