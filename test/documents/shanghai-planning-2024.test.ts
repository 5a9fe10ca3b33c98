import { describe, expect, it } from 'vitest';
import { parseDisclosure } from '../../src/model/index.js';
import { withMissing } from '../parsed.js';
import {
  cell,
  changeOn,
  documentOf,
  elsewhere,
  flat,
  items,
  only,
  present,
  row,
  sources,
  statedCode,
  typed,
} from './reading.js';
import {
  ECONOMIC_ROWS,
  EXPENDITURE_ROWS,
  GENERAL_ROWS,
  ITEM_ROWS,
  REVENUE_ROWS,
} from './shanghai-planning-2024.figures.js';
import json from './shanghai-planning-2024.json';

/**
 * The complete 2024 final accounts of 普陀区规划和自然资源局: nine tables and the text, all in 万元.
 *
 * Conventions: if both table and text print a figure, the value is that of the table, and that of the text is in `elsewhere`, equal or
 * not. If only the text prints it, that is the value. A figure printed several times in one section of the text is listed once.
 * 与 2023 年度相比 is a change against last year's final accounts, 决算数小于预算数 one against this year's budget. Numbers of lists and line
 * breaks are not kept.
 */
const document = documentOf(json);
const general = present(document.generalPublicBudget);
const GENERAL_TEXT = '一般公共预算财政拨款支出决算情况说明';
const BLANK_FUNDS = 'government-fund (blank), state-capital (blank)';

describe('普陀区规划和自然资源局 2024', () => {
  it('parses to the same data', () => {
    expect(parseDisclosure(json)).toEqual({ ok: true, disclosure: withMissing(json) });
  });

  it('has the kind final accounts and all headings, including the misprinted one', () => {
    expect([document.kind, document.year, document.unit]).toEqual(['final-accounts', 2024, '万元']);
    expect(document.outline).toContain('上海市规划和自然资源局 2024 年度部门决算表');
    expect(document.outline).toHaveLength(35);
  });

  it('has 收入支出决算总表: balances brought and carried forward, 24 classes of which 19 are blank', () => {
    const { total, revenue, expenditure } = present(document.overview);
    expect(row(total.amount, revenue.currentYear, expenditure.currentYear)).toBe('9859.38 9746.50 9759.38');
    expect(revenue.sources.map(({ ordinal, name, amount }) => `${ordinal}${name} ${cell(amount)}`)).toEqual([
      '一、一般公共预算财政拨款收入 9746.50',
      '二、政府性基金预算财政拨款收入 (blank)',
      '三、国有资本经营预算财政拨款收入 (blank)',
      '四、上级补助收入 (blank)',
      '五、事业收入 (blank)',
      '六、经营收入 (blank)',
      '七、附属单位上缴收入 (blank)',
      '八、其他收入 (blank)',
    ]);
    expect(revenue.balances?.map(({ kind, name, amount }) => `${kind} ${name} ${cell(amount)}`)).toEqual([
      'surplus-used 使用非财政拨款结余 (blank)',
      'opening-carry-over 年初结转和结余 112.88',
    ]);
    expect(expenditure.balances?.map(({ kind, name, amount }) => `${kind} ${name} ${cell(amount)}`)).toEqual([
      'surplus-distributed 结余分配 (blank)',
      'closing-carry-over 年末结转和结余 100.00',
    ]);
    const printed = expenditure.classes.filter(({ amount }) => cell(amount) !== '(blank)');
    expect(expenditure.classes).toHaveLength(24);
    expect(printed.map(({ ordinal, name, amount }) => `${ordinal}${name} ${cell(amount)}`)).toEqual([
      '八、社会保障和就业支出 754.75',
      '九、卫生健康支出 236.63',
      '十一、城乡社区支出 3845.25',
      '十八、自然资源海洋气象等支出 4461.67',
      '十九、住房保障支出 461.08',
    ]);
    expect(expenditure.classes[23]).toEqual({
      level: 'class',
      name: '抗疫特别国债安排的支出',
      ordinal: '二十四、',
      amount: { absent: 'blank' },
    });
  });

  it('has 收入决算表, with five blank columns', () => {
    const revenue = present(document.revenue);
    const blanks =
      'superior-subsidy (blank), institutional (blank), business (blank), affiliate-remittance (blank), other (blank)';
    expect(row(revenue.total.amount, revenue.sources[0]?.amount, revenue.sources[0]?.share)).toBe(
      '9746.50 9746.50 100.00',
    );
    expect(
      revenue.sources
        .slice(1)
        .map(({ kind, amount }) => `${kind} ${cell(amount)}`)
        .join(', '),
    ).toBe(blanks);
    const lines = flat(revenue.lines);
    expect(lines.map((line) => `${statedCode(line)} ${row(line.amount, line.bySource?.[0]?.amount)}`)).toEqual(
      typed(REVENUE_ROWS),
    );
    for (const line of lines)
      expect(sources(line.bySource)).toBe(`fiscal-appropriation ${cell(line.amount)}, ${blanks}`);
  });

  it('has 支出决算表, with 0.00 and blank columns', () => {
    const expenditure = present(document.expenditure);
    expect(
      row(
        expenditure.total.amount,
        expenditure.basic.amount,
        expenditure.basic.share,
        expenditure.project.amount,
        expenditure.project.share,
        expenditure.remittedUp?.amount,
        expenditure.business?.amount,
        expenditure.subsidiesPaid?.amount,
      ),
    ).toBe('9759.38 5377.64 55.10 4381.74 44.90 (blank) (blank) (blank)');
    const lines = flat(expenditure.lines);
    expect(lines.map((line) => `${statedCode(line)} ${row(line.amount, line.basic, line.project)}`)).toEqual(
      typed(EXPENDITURE_ROWS),
    );
    for (const line of lines)
      expect(row(line.remittedUp, line.business, line.subsidiesPaid)).toBe('(blank) (blank) (blank)');
  });

  it('has 财政拨款收入支出决算总表: both rows of totals by fund, and the balances', () => {
    const { total, revenue, expenditure } = present(document.fiscalAppropriation);
    expect(row(total.amount, revenue.currentYear, expenditure.currentYear)).toBe('9746.50 9746.50 9746.50');
    expect(sources(total.bySource)).toBe(`general-public-budget 9746.50, ${BLANK_FUNDS}`);
    expect(sources(expenditure.bySource)).toBe(`general-public-budget 9746.50, ${BLANK_FUNDS}`);
    for (const balance of [...(revenue.balances ?? []), ...(expenditure.balances ?? [])])
      expect(`${cell(balance.amount)} ${sources(balance.bySource)}`).toBe(
        `(blank) general-public-budget (blank), ${BLANK_FUNDS}`,
      );
    expect([revenue.balances?.length, expenditure.balances?.length]).toEqual([1, 1]);
    expect(expenditure.classes.map(({ amount }) => cell(amount)).filter((amount) => amount !== '(blank)')).toEqual([
      '754.75',
      '236.63',
      '3832.36',
      '4461.67',
      '461.08',
    ]);
    for (const line of expenditure.classes)
      expect(sources(line.bySource)).toBe(`general-public-budget ${cell(line.amount)}, ${BLANK_FUNDS}`);
  });

  it('has 一般公共预算财政拨款支出决算表, and its total compared with the budget', () => {
    const { total, basic, project } = general;
    expect(row(total.amount, basic?.amount, project?.amount)).toBe('9746.50 5364.75 4381.74');
    expect(row(total.share, total.budget, total.completion)).toBe('99.86 10210.34 95.45');
    expect(
      flat(general.lines).map((line) => `${statedCode(line)} ${row(line.amount, line.basic, line.project)}`),
    ).toEqual(typed(GENERAL_ROWS));
  });

  it('has the shares of the classes, and both 236.64 of the table and 236.63 of the text', () => {
    expect(general.lines.map(({ share, amount }) => `${cell(share)} ${elsewhere(amount).join()}`)).toEqual([
      `7.74 ${GENERAL_TEXT} 754.75`,
      `2.43 ${GENERAL_TEXT} 236.63`,
      `39.32 ${GENERAL_TEXT} 3832.36`,
      `45.78 ${GENERAL_TEXT} 4461.67`,
      `4.73 ${GENERAL_TEXT} 461.08`,
    ]);
    const health = only(general.lines, ({ code }) => code?.value === '210');
    expect(cell(health.amount)).toBe('236.64');
  });

  it('has budget, final amount and completion of the 13 items', () => {
    const rows = items(general.lines).map((line) => {
      expect(elsewhere(line.amount)).toEqual([`${GENERAL_TEXT} ${cell(line.amount)}`]);
      return `${line.ordinal} ${row(line.budget, line.amount, line.completion)}`;
    });
    expect(rows).toEqual(typed(ITEM_ROWS));
    expect(items(general.lines).map((line) => changeOn(line, 'this-year-budget').direction === 'unchanged')).toEqual(
      typed(ITEM_ROWS).map((line) => line.endsWith(' 100.00')),
    );
  });

  it('keeps the different spelling of four items', () => {
    const spelled = items(general.lines).filter(({ printedAs }) => printedAs !== undefined);
    expect(spelled.map(({ name, printedAs }) => [name, printedAs])).toEqual([
      [
        '其他行政事业单位养老支出',
        '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位退休人员活动费支出（项）',
      ],
      ['其他自然资源事务支出', '自然资源海洋气象等支出（类）自然资源事务（款）其他国土资源事务支出（项）'],
      ['住房公积金', '住房保障支出（类）住房保障支出（款）住房公积金（项）'],
      ['购房补贴', '住房保障支出（类）住房保障支出（款）购房补贴（项）'],
    ]);
  });

  it('keeps a rate that is printed without %', () => {
    const { rate } = changeOn(general.total, 'last-year-final');
    expect(rate).toEqual({ value: '13.95', printed: '13.95' });
    expect(changeOn(present(document.fiscalAppropriation).total, 'last-year-final').rate).toBe('13.95');
  });

  it('has 一般公共预算财政拨款基本支出决算表, and the text that disagrees with it', () => {
    const { total, personnel, operating, lines } = present(document.basicExpenditure);
    expect(flat(lines).map((line) => `${statedCode(line)} ${cell(line.amount)}`)).toEqual(typed(ECONOMIC_ROWS));
    const where = '一般公共预算财政拨款基本支出决算情况说明';
    expect(cell(total.amount)).toBe('5377.64');
    expect([cell(personnel.amount), elsewhere(personnel.amount)]).toEqual(['4884.09', [`${where} 4896.98`]]);
    expect([cell(operating.amount), elsewhere(operating.amount)]).toEqual(['480.66', [`${where} 480.66`]]);
    expect(personnel.items).toHaveLength(13);
    expect(operating.items).toHaveLength(18);
    for (const item of [...(personnel.items ?? []), ...(operating.items ?? [])])
      expect(item.amount).toEqual({ absent: 'not-stated' });
  });

  it('has “三公”: pairs of budget and final amount, shares, an ambiguous word', () => {
    const { total, items: lines, counts } = present(document.threePublicExpenses);
    expect(row(total.budget, total.amount, total.completion)).toBe('2.85 0.39 13.68');
    expect(changeOn(total, 'last-year-final')).toEqual({
      base: 'last-year-final',
      direction: 'decrease',
      printed: '下降（增长）',
      amount: '0.15',
      rate: '27.78',
    });
    const rows = lines.flatMap((line) => [
      line,
      ...(line.items ?? []),
      ...(line.items ?? []).flatMap(({ items: i }) => i ?? []),
    ]);
    expect(rows.map((line) => `${line.kind} ${row(line.budget, line.amount, line.completion, line.share)}`)).toEqual([
      'abroad 0.00 0.00 0.00 0.00',
      'vehicles 0.00 0.00 0.00 0.00',
      'vehicle-purchase 0.00 0.00 - -',
      'vehicle-operation 0.00 0.00 - -',
      'reception 2.85 0.39 13.68 100.00',
      'domestic-reception - 0.39 - -',
      'foreign-guests - 0.00 - -',
    ]);
    expect(only(rows, ({ kind }) => kind === 'domestic-reception').amount).toEqual({
      value: '0.39',
      printed: '0.39 万',
    });
    expect((counts ?? []).map(({ kind, value }) => `${kind} ${cell(value)}`)).toEqual([
      'abroad-groups 0',
      'abroad-people 0',
      'vehicles-held 0',
      'reception-events 2',
      'reception-people 26',
      'foreign-reception-events 0',
      'foreign-reception-people 0',
    ]);
  });

  it('keeps the statements of the empty tables and of the text', () => {
    expect(document.governmentFund).toEqual({
      absent: 'not-arranged',
      statement: '上海市普陀区规划与自然资源局 2024 年度无政府性基金预算财政拨款收入和支出。',
    });
    const table = only(document.tables, ({ table: id }) => id === 'government-fund');
    expect(table).toEqual({
      table: 'government-fund',
      content: {
        absent: 'empty-table',
        statement: '说明：上海市普陀区规划和自然资源局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
      },
      head: {
        title: '政府性基金预算财政拨款收入支出决算表',
        unit: '万元',
        notes: ['注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。'],
      },
    });
  });

  it('has performance: three stages, a mean score, grades, no problems found', () => {
    const { projects, problemsFound, targets } = present(document.performance);
    expect(projects.map(({ name, count, amount }) => `${name} ${cell(count)} ${cell(amount)}`)).toEqual([
      '编报绩效目标的2024年度项目 39 4415.48',
      '绩效跟踪评价的2024年度项目 39 4415.48',
      '绩效自评的2024年度项目 39 4415.48',
    ]);
    expect(projects[2]?.averageScore).toBe('99.33');
    expect(projects[2]?.grades?.map(({ grade, count }) => `${grade} ${cell(count)}`)).toEqual([
      '优 39',
      '良 0',
      '合格 0',
      '不合格 0',
    ]);
    expect(problemsFound).toEqual({ value: '0', unit: '个' });
    expect(targets).toEqual({ absent: 'missing' });
  });

  it('has operating expenses, procurement and assets', () => {
    const operating = present(document.operatingExpenses);
    const change = changeOn(operating, 'last-year-final');
    expect(`${row(operating.amount, change.amount, change.rate)} ${change.direction}`).toBe(
      '142.80 13.52 8.65 decrease',
    );
    const { total, goods, works, services, sme } = present(document.procurement);
    expect(row(total.amount, goods, works, services)).toBe('2319.21 122.43 1387.72 809.07');
    expect(sme).toEqual({
      reserved: '225.10',
      reservedForMicro: '164.87',
      awarded: '225.10',
      awardedToMicro: '164.87',
      awardedElsewhere: '0.00',
    });
    const assets = present(document.assets);
    const vehicles = present(assets.vehicles);
    expect([assets.asOf, cell(vehicles.count)]).toEqual(['2024 年 12 月 31 日', '0']);
    expect(vehicles.uses?.map(({ count }) => cell(count))).toEqual(['0', '0', '0', '0', '0', '0', '0', '0']);
    expect(
      present(assets.equipment).map(({ threshold, thresholdUnit, count }) => [threshold, thresholdUnit, cell(count)]),
    ).toEqual([['100', '万元', '0']]);
  });

  it('has the department profile and glossary', () => {
    const profile = present(document.profile);
    expect(present(profile.functions)).toHaveLength(14);
    expect(present(profile.functions)[6]).toMatch(/实行跟踪监督$/);
    expect(present(profile.institutions).map(({ name, kind }) => `${name}（${kind}）`)).toEqual([
      '上海市普陀区规划和自然资源局（本级）',
      '上海市普陀区规划和自然资源局执法大队（下属参公事业单位）',
      '上海市普陀区土地发展中心（下属事业单位）',
      '上海市普陀区自然资源确权登记事务中心（下属事业单位）',
      '上海市普陀区规划和自然资源管理事务中心（下属事业单位）',
    ]);
    expect(present(document.glossary)).toHaveLength(11);
  });
});
