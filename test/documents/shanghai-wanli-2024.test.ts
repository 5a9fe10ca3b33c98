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
import { ECONOMIC_ROWS, FUNCTION_ROWS, NARRATIVE_ROWS } from './shanghai-wanli-2024.figures.js';
import json from './shanghai-wanli-2024.json';

/**
 * The complete 2024 budget of 万里街道办事处: nine tables in 元 (the ninth in 万元), the text in 万元.
 *
 * Conventions: if both table and text print a figure, the value is that of the table, in the unit of the section (元), and that of the
 * text is in `elsewhere` with its unit. If only the text prints it, the figure has its own unit. A figure that one sentence prints twice
 * is listed once, unless they differ. Sections without a table (政府采购, 绩效, 资产, 项目) are from the text, in 万元. Numbers of lists and
 * line breaks are not kept.
 */
const document = documentOf(json);
const TEXT = '2024年部门预算编制说明';
const general = present(document.generalPublicBudget);

describe('万里街道办事处 2024', () => {
  it('parses to the same data', () => {
    expect(parseDisclosure(json)).toEqual({ ok: true, disclosure: withMissing(json) });
  });

  it('has nine tables, two of them empty, each with its printed title and unit', () => {
    const tables = document.tables.map(({ table, content, head }) => {
      const shown = 'title' in content ? content : head;
      return [table, 'absent' in content ? content.absent : 'printed', shown?.title ?? '', shown?.unit ?? '']
        .join(' ')
        .trim();
    });
    expect(tables).toEqual([
      'overview printed 2024年部门财务收支预算总表 元',
      'revenue printed 2024年部门收入预算总表 元',
      'expenditure printed 2024年部门支出预算总表 元',
      'fiscal-appropriation printed 2024年部门财政拨款收支预算总表 元',
      'general-public-budget printed 2024年部门一般公共预算支出功能分类预算表 元',
      'government-fund empty-table 2024年部门政府性基金预算支出功能分类预算表 元',
      'state-capital empty-table 2024年部门国有资本经营预算支出功能分类预算表 元',
      'basic-expenditure printed 2024年部门一般公共预算基本支出部门预算经济分类预算表 元',
      'three-public printed 部门“三公”经费和机关运行经费预算表 万元',
      'projects missing',
      'performance-targets missing',
    ]);
  });

  it('has 表一: sources with amounts, blank cells, nine classes', () => {
    const overview = present(document.overview);
    expect(row(overview.total.amount)).toBe('156211123');
    const all = overview.revenue.sources.flatMap((source) => [source, ...(source.sources ?? [])]);
    expect(all.map(({ ordinal, name, amount }) => `${ordinal}${name} ${cell(amount)}`)).toEqual([
      '一、财政拨款收入 156211123',
      '1.一般公共预算资金 156211123',
      '2.政府性基金 (blank)',
      '3.国有资本经营预算 (blank)',
      '二、事业收入 (blank)',
      '三、事业单位经营收入 (blank)',
      '四、其他收入 (blank)',
    ]);
    expect(
      overview.expenditure.classes.map(({ ordinal, name, amount }) => `${ordinal}${name} ${cell(amount)}`),
    ).toEqual([
      '一、一般公共服务支出 2932700',
      '二、公共安全支出 1633000',
      '三、教育支出 250000',
      '四、科学技术支出 100000',
      '五、文化旅游体育与传媒支出 200000',
      '六、社会保障和就业支出 19604064',
      '七、卫生健康支出 3223657',
      '八、城乡社区支出 119385303',
      '九、住房保障支出 8882399',
    ]);
  });

  it('has 表二 with its printed zeros, and the sources of the text', () => {
    const revenue = present(document.revenue);
    expect(elsewhere(revenue.total.amount)).toEqual([`${TEXT} 15621.11 万元`]);
    expect(revenue.sources.map(({ kind, amount }) => `${kind} ${cell(amount)} ${elsewhere(amount).join()}`)).toEqual([
      `fiscal-appropriation 156211123 ${TEXT} 15621.11 万元`,
      `institutional 0 ${TEXT} 0.00 万元`,
      `business 0 ${TEXT} 0.00 万元`,
      `other 0 ${TEXT} 0.00 万元`,
    ]);
    const expected = typed(FUNCTION_ROWS).map((line) => {
      const [code, total] = line.split(' ');
      return `${code} ${total} fiscal-appropriation ${total}, institutional 0, business 0, other 0`;
    });
    expect(
      flat(revenue.lines).map((line) => `${statedCode(line)} ${cell(line.amount)} ${sources(line.bySource)}`),
    ).toEqual(expected);
  });

  it('has all lines of 表三 and 表五', () => {
    const expenditure = present(document.expenditure);
    for (const section of [expenditure, general]) {
      expect(row(section.total.amount, section.basic?.amount, section.project?.amount)).toBe(
        '156211123 99706020 56505103',
      );
      expect(
        flat(section.lines).map((line) => `${statedCode(line)} ${row(line.amount, line.basic, line.project)}`),
      ).toEqual(typed(FUNCTION_ROWS));
    }
  });

  it('has 表四 with the columns of funds, including blank cells', () => {
    const fiscal = present(document.fiscalAppropriation);
    expect(fiscal.revenue.sources.map(({ amount }) => cell(amount))).toEqual(['156211123', '(blank)', '(blank)']);
    expect(sources(fiscal.total.bySource)).toBe(
      'general-public-budget 156211123, government-fund (blank), state-capital (blank)',
    );
    for (const line of fiscal.expenditure.classes)
      expect(sources(line.bySource)).toBe(
        `general-public-budget ${cell(line.amount)}, government-fund (blank), state-capital (blank)`,
      );
    expect(fiscal.expenditure.classes.map(({ amount }) => cell(amount))).toEqual(
      present(document.overview).expenditure.classes.map(({ amount }) => cell(amount)),
    );
  });

  it('has the decrease of the totals against last year’s budget, one with a reason', () => {
    const fiscal = present(document.fiscalAppropriation);
    expect(fiscal.total.changes).toEqual([
      {
        base: 'last-year-budget',
        direction: 'decrease',
        amount: { value: '876.75', unit: '万元' },
        reason: '项目调整',
      },
    ]);
    expect(changeOn(general.total, 'last-year-budget').reason).toBeUndefined();
    expect(changeOn(general.total, 'last-year-budget').amount).toEqual({ value: '876.75', unit: '万元' });
  });

  it('has the 33 lines of the text: amounts in 万元, last year’s execution, rate and word', () => {
    const rows = items(general.lines).map((line, index) => {
      const change = changeOn(line, 'last-year-execution');
      expect(line.ordinal).toBe(`${index + 1}.`);
      expect(change.baseAmount).toMatchObject({ unit: '万元' });
      const printed = elsewhere(line.amount).map((place) => place.replace(`${TEXT} `, '').replace(' 万元', ''));
      const [first, second = first] = printed;
      return `${index + 1} ${first} ${cell(change.baseAmount)} ${second} ${cell(change.rate)} ${change.direction}`;
    });
    expect(rows).toEqual(typed(NARRATIVE_ROWS));
  });

  it('keeps both amounts that the text prints for item 31', () => {
    const housing = only(items(general.lines), ({ name }) => name === '住房公积金');
    expect(elsewhere(housing.amount)).toEqual([`${TEXT} 350.35 万元`, `${TEXT} 352.67 万元`]);
  });

  it('keeps purposes and reasons as printed, even if they do not fit', () => {
    const [, , , publicity] = items(general.lines);
    expect(publicity?.purpose).toBe('宣传事务一般行政管理事务');
    expect(publicity?.changes?.[0]).toMatchObject({
      direction: 'decrease',
      rate: '2.98',
      reason: '宣传事务一般行政管理事务经费增加',
    });
    const enforcement = only(items(general.lines), ({ name }) => name === '城管执法');
    expect(enforcement.purpose).toBe('城乡社区管理事务一般行政管理事务');
  });

  it('keeps both the 0.00 of a fund and its empty table', () => {
    for (const [fund, name] of [
      ['governmentFund', '政府性基金'],
      ['stateCapital', '国有资本经营'],
    ] as const) {
      const section = present(document[fund]);
      expect(section.total).toEqual({
        amount: { value: '0.00', unit: '万元' },
        changes: [{ base: 'last-year-budget', direction: 'unchanged' }],
      });
      expect(section.lines).toEqual([]);
      const table = only(
        document.tables,
        ({ table: id }) => id === (fund === 'governmentFund' ? 'government-fund' : 'state-capital'),
      );
      expect(table.content).toEqual({
        absent: 'empty-table',
        statement: `注:本部门2024年无${name}预算财政拨款安排的预算，故本表为空表。`,
      });
    }
  });

  it('has 表八 with its three columns and its misprinted codes', () => {
    const basic = present(document.basicExpenditure);
    expect(row(basic.total.amount, basic.personnel.amount, basic.operating.amount)).toBe('99706020 88537451 11168569');
    const lines = flat(basic.lines);
    expect(lines.map((line) => `${statedCode(line)} ${row(line.amount, line.personnel, line.operating)}`)).toEqual(
      typed(ECONOMIC_ROWS),
    );
    expect(lines.filter(({ code }) => code?.printed !== undefined).map(({ name, code }) => [name, code])).toEqual([
      ['津贴补贴', { value: '30102', origin: 'stated', printed: '301 2' }],
      ['绩效工资', { value: '30107', origin: 'stated', printed: '301 7' }],
    ]);
  });

  it('has 表九, and the note that it is empty', () => {
    const section = present(document.threePublicExpenses);
    const note = '注:本部门2024年无“三公”经费和机关运行经费预算，故本表为空表。';
    expect([section.unit, section.notes]).toEqual(['万元', [note]]);
    const rows = [section.total, ...section.items.flatMap((item) => [item, ...(item.items ?? [])])];
    const printed = rows.map((entry) => {
      const change = changeOn(entry, 'last-year-budget');
      return `${cell(entry.amount)} ${change.direction} ${cell(change.amount)} ${change.reason ?? '-'}`;
    });
    expect(printed).toEqual([
      '47.91 increase 25 -',
      '0 unchanged - 因公出国（境）费保持不变',
      '1.35 unchanged - 公务接待费保持不变',
      '46.56 increase 25 购置公务用车',
      '25 increase 25 购置公务用车',
      '21.56 unchanged - 公务车用车运行费保持不变',
    ]);
    const operating = present(document.operatingExpenses);
    expect([cell(operating.amount), operating.notes]).toEqual(['443.18', [note]]);
    expect(operating.administrativeUnits).toEqual({ value: '1', unit: '家' });
    expect(operating.civilServiceInstitutions).toEqual({ value: '1', unit: '家' });
  });

  it('has procurement, performance, assets and planned purchases', () => {
    const { total, goods, works, services, sme } = present(document.procurement);
    expect(row(total.amount, goods, works, services)).toBe('1662.44 93.98 815.87 752.59');
    expect(sme).toEqual({ reserved: '664.98', reservedForMicro: '465.49' });
    expect(present(document.performance).projects).toEqual([
      { name: '编报绩效目标的项目', count: { value: '50', unit: '个' }, amount: '5634.81' },
    ]);
    const assets = present(document.assets);
    expect([assets.asOf, assets.furniture]).toEqual(['2023年8月31日', { absent: 'missing' }]);
    for (const [vehicles, total] of [
      [assets.vehicles, '7'],
      [assets.planned?.vehicles, '1'],
    ] as const) {
      const { count, uses } = present(vehicles);
      expect(count).toEqual({ value: total, unit: '辆' });
      expect((uses ?? []).map(({ name, count: held }) => `${name} ${cell(held)}`)).toEqual([
        '部级领导干部用车 0',
        '主要领导干部用车 0',
        '机要通信用车 0',
        '应急保障用车 0',
        '执法执勤用车 0',
        '特种专业技术用车 0',
        '离退休干部用车 0',
        `其他用车 ${total}`,
      ]);
    }
    for (const equipment of [assets.equipment, assets.planned?.equipment])
      expect(present(equipment)).toEqual([
        {
          name: '单价100万元（含）以上设备（不含车辆）',
          threshold: '100',
          thresholdUnit: '万元',
          count: { value: '0', unit: '台（套）' },
        },
      ]);
  });

  it('has the project: no total, four quarters, texts with all their figures', () => {
    const [project, ...more] = present(document.projectExpenditure).projects;
    expect(more).toEqual([]);
    expect(project?.name).toBe('万里街道社区公共服务中心新建工程');
    expect(project?.budget).toEqual({ absent: 'not-stated' });
    expect(project?.allocations?.map(({ name, amount }) => `${name} ${cell(amount)}`)).toEqual([
      '第一季度用款计划 158.05',
      '第二季度用款计划 158.05',
      '第三季度用款计划 158.05',
      '第四季度用款计划 158.05',
    ]);
    const texts = [project?.basis, ...(project?.texts ?? []).map(({ text }) => text)].join('\n');
    for (const measure of [
      '4000.6平方米',
      '13459',
      '8013',
      '7998',
      '105',
      '5356',
      '29.8米',
      '沪府规【2016】168号',
      '【2017】89号',
    ])
      expect(texts).toContain(measure);
    expect(project?.period).toBe('第一季度审价、审计 第二季度审价、审计 第三季度支付尾款 第四季度支付尾款。');
    expect(project?.texts?.map(({ title }) => title)).toEqual(['项目概况', '实施方案', '绩效目标']);
  });

  it('has the department profile and glossary', () => {
    const profile = present(document.profile);
    expect(present(profile.functions)).toHaveLength(9);
    expect(present(profile.functions)[8]).toBe('承办区委、区政府交办的其他事项。');
    expect(present(profile.institutions).map(({ name, kind }) => [name, kind])[0]).toEqual([
      '上海市普陀区人民政府万里街道办事处',
      '本部',
    ]);
    expect(present(profile.institutions)).toHaveLength(6);
    expect(profile.statements).toContain('本部门中，行政单位 1 家，参公单位1家，事业单位 4 家，具体包括：');
    expect(profile.staffing).toEqual({ absent: 'missing' });
    expect(present(document.glossary).map(({ term }) => term)).toEqual([
      '财政拨款收入',
      '事业收入',
      '事业单位经营收入',
      '其他收入',
      '基本支出预算',
      '项目支出预算',
      '“三公”经费',
      '机关运行经费',
    ]);
  });
});
