import { describe, expect, it } from 'vitest';
import type { SumIdentity } from '../../../src/model/audit/compare.js';
import { portionsOf } from '../../../src/model/audit/rules/portions.js';
import { sumIdentities } from '../../../src/model/audit/rules/sums.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';
import { withValue } from '../model/example.js';
import { sections, whole } from './whole.js';

/** What the audit adds up, as a list that can be read against the official tables. */

const equation = ({ whole: sum, parts }: SumIdentity) =>
  `${sum.path} ${sum.name} ${sum.printed} ${sum.unit} = ${parts.map(({ path, name, printed }) => `${path} ${name} ${printed}`).join(' + ')}`;

/** A disclosure like `whole` with something else at a path such as `revenue.sources[0].amount`. */
const wholeWith = (path: string, value: unknown) =>
  minimal(withValue(sections(), path.replace(/\[(\d+)\]/g, '.$1').split('.'), value));

describe('sums', () => {
  it('are these, in a disclosure that has every section', () => {
    expect(sumIdentities(whole()).map(equation)).toEqual([
      'overview.revenue.currentYear 本年收入合计 100 万元 = overview.revenue.sources[0].amount 财政拨款 90 + overview.revenue.sources[1].amount 其他收入 10',
      'overview.expenditure.currentYear 本年支出合计 95 万元 = overview.expenditure.classes[0].amount 教育支出 95 + overview.expenditure.classes[1].amount 其他支出 0',
      'overview.total.amount 收支总预算 110 万元 = overview.revenue.currentYear 本年收入合计 100 + overview.revenue.balances[0].amount 上年结转 10',
      'overview.total.amount 收支总预算 110 万元 = overview.expenditure.currentYear 本年支出合计 95 + overview.expenditure.balances[0].amount 年末结转 15',
      'overview.revenue.sources[0].amount 财政拨款 90 万元 = overview.revenue.sources[0].sources[0].amount 一般公共预算 60 + overview.revenue.sources[0].sources[1].amount 政府性基金 30',
      'revenue.total.amount 收入预算 100 万元 = revenue.sources[0].amount 财政拨款 90 + revenue.sources[1].amount 其他收入 10',
      'revenue.lines[0].amount 教育支出 100 万元 = revenue.lines[0].bySource[0].amount 教育支出 90 + revenue.lines[0].bySource[1].amount 教育支出 10',
      'expenditure.total.amount 支出预算 95 万元 = expenditure.basic.amount 基本支出 60 + expenditure.project.amount 项目支出 20 + expenditure.business.amount 经营支出 5 + expenditure.remittedUp.amount 上缴上级支出 6 + expenditure.subsidiesPaid.amount 对附属单位补助支出 4',
      'expenditure.total.amount 支出预算 95 万元 = expenditure.lines[0].amount 教育支出 95',
      'expenditure.total.amount 支出预算 95 万元 = expenditure.lines[0].lines[0].amount 普通教育 55 + expenditure.lines[0].lines[1].amount 进修及培训 40',
      'expenditure.lines[0].amount 教育支出 95 万元 = expenditure.lines[0].lines[0].amount 普通教育 55 + expenditure.lines[0].lines[1].amount 进修及培训 40',
      'expenditure.lines[0].amount 教育支出 95 万元 = expenditure.lines[0].basic 教育支出 60 + expenditure.lines[0].project 教育支出 20 + expenditure.lines[0].business 教育支出 5 + expenditure.lines[0].remittedUp 教育支出 6 + expenditure.lines[0].subsidiesPaid 教育支出 4',
      'fiscalAppropriation.total.amount 财政拨款收支总预算 90 万元 = fiscalAppropriation.revenue.sources[0].amount 一般公共预算 60 + fiscalAppropriation.revenue.sources[1].amount 政府性基金 30',
      'fiscalAppropriation.total.amount 财政拨款收支总预算 90 万元 = fiscalAppropriation.expenditure.classes[0].amount 教育支出 90',
      'fiscalAppropriation.expenditure.classes[0].amount 教育支出 90 万元 = fiscalAppropriation.expenditure.classes[0].bySource[0].amount 教育支出 60 + fiscalAppropriation.expenditure.classes[0].bySource[1].amount 教育支出 30',
      'generalPublicBudget.total.amount 一般公共预算拨款 60 万元 = generalPublicBudget.basic.amount 基本支出 50 + generalPublicBudget.project.amount 项目支出 10',
      'generalPublicBudget.total.amount 一般公共预算拨款 60 万元 = generalPublicBudget.lines[0].amount 教育支出 60',
      'governmentFund.total.amount 政府性基金预算拨款 20 万元 = governmentFund.lines[0].amount 城乡社区支出 20',
      'stateCapital.total.amount 国有资本经营预算拨款 10 万元 = stateCapital.lines[0].amount 其他支出 10',
      'basicExpenditure.total.amount 基本支出 50 万元 = basicExpenditure.personnel.amount 人员经费 40 + basicExpenditure.operating.amount 公用经费 10',
      'basicExpenditure.total.amount 基本支出 50 万元 = basicExpenditure.lines[0].amount 工资福利支出 50',
      'basicExpenditure.personnel.amount 人员经费 40 万元 = basicExpenditure.personnel.items[0].amount 基本工资 40',
      'basicExpenditure.operating.amount 公用经费 10 万元 = basicExpenditure.operating.items[0].amount 办公费 10',
      'basicExpenditure.lines[0].amount 工资福利支出 50 万元 = basicExpenditure.lines[0].lines[0].amount 基本工资 30 + basicExpenditure.lines[0].lines[1].amount 津贴补贴 20',
      'basicExpenditure.lines[0].amount 工资福利支出 50 万元 = basicExpenditure.lines[0].personnel 人员经费 40 + basicExpenditure.lines[0].operating 公用经费 10',
      'threePublicExpenses.total.amount “三公”经费合计 9 万元 = threePublicExpenses.items[0].amount 因公出国（境）费 2 + threePublicExpenses.items[1].amount 公务用车 6 + threePublicExpenses.items[2].amount 公务接待费 1',
      'threePublicExpenses.items[1].amount 公务用车 6 万元 = threePublicExpenses.items[1].items[0].amount 购置费 4 + threePublicExpenses.items[1].items[1].amount 运行费 2',
      'procurement.total.amount 政府采购合计 15 万元 = procurement.goods 货物 7 + procurement.works 工程 5 + procurement.services 服务 3',
      'projectExpenditure.total.amount 项目支出合计 30 万元 = projectExpenditure.projects[0].budget 维修 18 + projectExpenditure.projects[1].budget 购置 12',
      'projectExpenditure.projects[0].budget 维修 18 万元 = projectExpenditure.projects[0].allocations[0].amount 屋面 12 + projectExpenditure.projects[0].allocations[1].amount 电路 6',
      'assets.vehicles.count 车辆 3 辆 = assets.vehicles.uses[0].count 机要通信用车 1 + assets.vehicles.uses[1].count 其他用车 2',
      'assets.vehicles.value 车辆价值 60 万元 = assets.vehicles.uses[0].value 机要通信用车 20 + assets.vehicles.uses[1].value 其他用车 40',
      'performance.targets[0].funds.total 维修年度预算总额 18 万元 = performance.targets[0].funds.fiscal 财政拨款 11 + performance.targets[0].funds.other 其他资金 7',
    ]);
  });

  it('are in the unit of their section, where it prints one of its own', () => {
    const inYuan = Object.fromEntries(
      Object.entries(sections()).map(([key, section]) => [key, { ...section, unit: '元' }]),
    );
    const units = sumIdentities(minimal(inYuan)).flatMap(({ whole: sum, parts }) =>
      [sum, ...parts].map(({ unit }) => unit),
    );
    expect(units.filter((unit) => unit !== '元')).toEqual(['辆', '辆', '辆']);
  });

  it('are none where nothing is stated', () => {
    expect(sumIdentities(minimal())).toEqual([]);
  });

  const parts = sumIdentities(whole()).flatMap(({ whole: sum, parts: all }) =>
    all.map((part) => ({
      sum: sum.path,
      part: part.path,
      others: all.map(({ path }) => path).filter((path) => path !== part.path),
    })),
  );

  it.each(parts)('leave $sum alone where $part is kept back', ({ sum, part, others }) => {
    const known = sumIdentities(wholeWith(part, { absent: 'withheld' }));
    const same = known.filter((one) => one.whole.path === sum && one.parts.every(({ path }) => others.includes(path)));
    expect(same).toEqual([]);
  });

  it.each(['not-arranged', 'blank', 'not-applicable', 'empty-table'])('take %s for nothing', (kind) => {
    for (const { sum, part, others } of parts.filter(({ others: rest }) => rest.length > 1)) {
      const known = sumIdentities(wholeWith(part, { absent: kind })).filter((one) => one.whole.path === sum);
      expect(known.map((one) => one.parts.map(({ path }) => path))).toContainEqual(others);
    }
  });

  it.each(['withheld', 'not-stated', 'missing'])('take %s for something that is not known', (kind) => {
    expect(
      sumIdentities(wholeWith('procurement.works', { absent: kind })).some(({ whole: { path } }) =>
        path.startsWith('procurement'),
      ),
    ).toBe(false);
  });

  it('need their whole', () => {
    for (const { whole: sum } of sumIdentities(whole())) {
      const known = sumIdentities(wholeWith(sum.path, { absent: 'blank' }));
      expect(known.map((one) => one.whole.path)).not.toContain(sum.path);
    }
  });

  it('of 基本 and 项目 need both: one column alone may leave a third unprinted', () => {
    const known = sumIdentities(wholeWith('generalPublicBudget.project', undefined)).map(equation);
    expect(known.filter((one) => one.includes('generalPublicBudget.basic'))).toEqual([]);
  });

  it('use the sides themselves where 本年合计 is not printed', () => {
    const data = sections();
    withValue(data, ['overview', 'revenue', 'currentYear'], undefined);
    withValue(data, ['overview', 'expenditure', 'currentYear'], undefined);
    expect(
      sumIdentities(minimal({ overview: data.overview }))
        .map(equation)
        .slice(0, 2),
    ).toEqual([
      'overview.total.amount 收支总预算 110 万元 = overview.revenue.sources[0].amount 财政拨款 90 + overview.revenue.sources[1].amount 其他收入 10 + overview.revenue.balances[0].amount 上年结转 10',
      'overview.total.amount 收支总预算 110 万元 = overview.expenditure.classes[0].amount 教育支出 95 + overview.expenditure.classes[1].amount 其他支出 0 + overview.expenditure.balances[0].amount 年末结转 15',
    ]);
  });

  it('look through a level that is only named, and stop where something below it is kept back', () => {
    const lines = (last: object) => [
      {
        level: 'class',
        name: '教育支出',
        amount: { absent: 'not-stated' },
        lines: [
          { level: 'group', name: '普通教育', amount: '55' },
          { level: 'group', name: '进修及培训', ...last },
        ],
      },
    ];
    const ofLines = (last: object) => [
      ...new Set(
        sumIdentities(minimal({ generalPublicBudget: { total: { amount: '60' }, lines: lines(last) } })).map(equation),
      ),
    ];
    const below =
      'generalPublicBudget.lines[0].lines[0].amount 普通教育 55 + generalPublicBudget.lines[0].lines[1].amount 进修及培训 5';
    const read = `generalPublicBudget.total.amount 一般公共预算拨款 60 万元 = ${below}`;
    expect(ofLines({ amount: '5' })).toEqual([read]);
    expect(ofLines({ amount: { absent: 'withheld' } })).toEqual([]);
    expect(ofLines({ amount: { absent: 'not-stated' } })).toEqual([]);
    expect(ofLines({ amount: { absent: 'not-stated' }, lines: [] })).toEqual([]);
  });
});

describe('amounts that may carry a share or a change', () => {
  it('are these, each with the whole that its share is of', () => {
    const written = portionsOf(whole()).map(
      ({ path, name, whole: of }) => `${path} ${name}${of ? ` of ${of.path.replace('.amount', '')} ${of.name}` : ''}`,
    );
    expect(written).toEqual([
      'overview.total 收支总预算',
      'overview.revenue.sources[0] 财政拨款 of overview.total 收支总预算',
      'overview.revenue.sources[1] 其他收入 of overview.total 收支总预算',
      'overview.expenditure.classes[0] 教育支出 of overview.total 收支总预算',
      'overview.expenditure.classes[1] 其他支出 of overview.total 收支总预算',
      'fiscalAppropriation.total 财政拨款收支总预算',
      'fiscalAppropriation.revenue.sources[0] 一般公共预算 of fiscalAppropriation.total 财政拨款收支总预算',
      'fiscalAppropriation.revenue.sources[1] 政府性基金 of fiscalAppropriation.total 财政拨款收支总预算',
      'fiscalAppropriation.expenditure.classes[0] 教育支出 of fiscalAppropriation.total 财政拨款收支总预算',
      'revenue.total 收入预算',
      'revenue.sources[0] 财政拨款 of revenue.total 收入预算',
      'revenue.sources[1] 其他收入 of revenue.total 收入预算',
      'expenditure.total 支出预算',
      'expenditure.basic 基本支出 of expenditure.total 支出预算',
      'expenditure.project 项目支出 of expenditure.total 支出预算',
      'expenditure.lines[0] 教育支出 of expenditure.total 支出预算',
      'expenditure.lines[0].lines[0] 普通教育 of expenditure.total 支出预算',
      'expenditure.lines[0].lines[1] 进修及培训 of expenditure.total 支出预算',
      'generalPublicBudget.total 一般公共预算拨款',
      'generalPublicBudget.basic 基本支出 of generalPublicBudget.total 一般公共预算拨款',
      'generalPublicBudget.project 项目支出 of generalPublicBudget.total 一般公共预算拨款',
      'generalPublicBudget.lines[0] 教育支出 of generalPublicBudget.total 一般公共预算拨款',
      'governmentFund.total 政府性基金预算拨款',
      'governmentFund.lines[0] 城乡社区支出 of governmentFund.total 政府性基金预算拨款',
      'stateCapital.total 国有资本经营预算拨款',
      'stateCapital.lines[0] 其他支出 of stateCapital.total 国有资本经营预算拨款',
      'basicExpenditure.total 基本支出',
      'basicExpenditure.personnel 人员经费 of basicExpenditure.total 基本支出',
      'basicExpenditure.operating 公用经费 of basicExpenditure.total 基本支出',
      'threePublicExpenses.total “三公”经费合计',
      'threePublicExpenses.items[0] 因公出国（境）费 of threePublicExpenses.total “三公”经费合计',
      'threePublicExpenses.items[1] 公务用车 of threePublicExpenses.total “三公”经费合计',
      'threePublicExpenses.items[1].items[0] 购置费 of threePublicExpenses.total “三公”经费合计',
      'threePublicExpenses.items[1].items[1] 运行费 of threePublicExpenses.total “三公”经费合计',
      'threePublicExpenses.items[2] 公务接待费 of threePublicExpenses.total “三公”经费合计',
      'threePublicExpenses.meetings 会议费',
      'threePublicExpenses.training 培训费',
      'operatingExpenses 机关运行经费',
      'procurement.total 政府采购合计',
    ]);
  });

  it('are in the unit of their section', () => {
    const inYuan = Object.fromEntries(
      Object.entries(sections()).map(([key, section]) => [key, { ...section, unit: '元' }]),
    );
    const found = portionsOf(minimal(inYuan));
    expect(found.flatMap(({ unit, whole: of }) => [unit, of?.unit ?? '元']).filter((unit) => unit !== '元')).toEqual(
      [],
    );
    const inherited = portionsOf(minimal({ ...sections(), unit: '亿元' }));
    expect(new Set(inherited.map(({ unit }) => unit))).toEqual(new Set(['亿元']));
  });

  it('are none where nothing is stated', () => {
    expect(portionsOf(minimal())).toEqual([]);
  });

  it('are those that a section prints, and no others', () => {
    const data = {
      threePublicExpenses: { total: { amount: '1' }, items: [] },
      governmentFund: { total: { amount: '1' }, lines: [] },
    };
    expect(portionsOf(minimal(data)).map(({ path }) => path)).toEqual([
      'governmentFund.total',
      'threePublicExpenses.total',
    ]);
  });
});
