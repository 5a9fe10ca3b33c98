import { describe, expect, it } from 'vitest';
import { onlyReading } from '../../../src/model/advice/figures.js';
import { adviceIn, type DisclosureIssue, parseDisclosure } from '../../../src/model/index.js';
import { example, exampleWith } from './example.js';

/** Advice about data as people type it. The cases are modelled on data from portals. */

function issuesOf(path: string, value: unknown, locale: 'en' | 'zh-CN' = 'en'): DisclosureIssue[] {
  const result = parseDisclosure(exampleWith(path, value), { advice: adviceIn(locale) });
  return result.ok ? [] : result.issues;
}

/** The fixes of all issues, one per line. */
function fixOf(path: string, value: unknown): string {
  return issuesOf(path, value)
    .map(({ fix }) => fix)
    .join('\n');
}

/** The fixes when a key replaces a section of the example. */
function fixInPlaceOf(section: string, key: string, value: unknown): string {
  const data: Record<string, unknown> = { ...example(), [key]: value };
  delete data[section];
  const result = parseDisclosure(data);
  return result.ok ? '' : result.issues.map(({ fix }) => fix).join('\n');
}

const GOODS = 'procurement.goods';
const CHANGE = 'overview.total.changes.0';
const LINE = 'generalPublicBudget.lines.0';
const TARGET = 'performance.targets.0.indicators.0.target';

describe('suggests a figure if the text is unambiguous', () => {
  it.each([
    ['1,234.56', '1234.56'],
    ['1,234.5', '1234.5'],
    ['1,234,567', '1234567'],
    ['1,234,567.89', '1234567.89'],
    ['-1,234.50', '-1234.50'],
    ['−1,234.50', '-1234.50'],
    [' 12.50 ', '12.50'],
    ['12.50\n', '12.50'],
    ['\u00a012.50', '12.50'],
    ['１２３４．５０', '1234.50'],
    ['１２３', '123'],
    ['１2', '12'],
    ['+5', '5'],
    ['＋5.10', '5.10'],
    ['−5', '-5'],
    ['－5', '-5'],
  ])('%j is %s', (text, figure) => {
    expect(onlyReading(text)).toBe(figure);
    expect(fixOf(GOODS, text)).toBe(`Write "${figure}".`);
  });
});

describe('suggests no figure if the text is ambiguous', () => {
  it.each([
    '1,234',
    '1,23',
    '1,2345.6',
    '1 234,5',
    '1 234.5',
    '1 234',
    '1.234,56',
    '1.234.567',
    '12,34,567',
    '0,123,456',
    '1，234.56',
    '1，234',
    '1、234',
    '1,234，567.8',
    "1'234.5",
    '1_234',
    '(5)',
    '（5）',
    '△5',
    '- 5',
    '5-',
    '5.',
    '.5',
    '007',
    '1e5',
    '1/2',
    '½',
    '②',
    '12²',
    '5-6',
    '5~6',
    '5～6万元',
    '1,234万元',
    '五',
    '一百万元整',
    '1..5',
    '1.2.3',
    '9'.repeat(100),
  ])('%j', (text) => {
    expect(onlyReading(text)).toBeUndefined();
    expect(fixOf(GOODS, text).replace('"120.50" or "-4"', '')).not.toMatch(/\d/);
  });
});

describe('suggests value and unit for a figure with a unit', () => {
  it.each([
    ['4748.35万元', '{ "value": "4748.35", "unit": "万元" }'],
    ['4,748.35万元', '{ "value": "4748.35", "unit": "万元" }'],
    ['9167千元', '{ "value": "9167", "unit": "千元" }'],
    ['25百元', '{ "value": "25", "unit": "百元" }'],
    ['4748.35 万元', '{ "value": "4748.35", "unit": "万元" }'],
    ['４７４８．３５万元', '{ "value": "4748.35", "unit": "万元" }'],
    ['¥4748.35', '{ "value": "4748.35", "unit": "元" }'],
    ['-36.5万', '{ "value": "-36.5", "unit": "万元" }'],
    ['0.00元', '{ "value": "0.00", "unit": "元" }'],
    ['1.2亿元', '{ "value": "1.2", "unit": "亿元" }'],
    ['人民币5万元整', '{ "value": "5", "unit": "万元" }'],
    ['5 yuan', '{ "value": "5", "unit": "元" }'],
    ['约 5 万元', '{ "value": "5", "unit": "万元", "printed": "约 5 万元" }'],
    ['5万元左右', '{ "value": "5", "unit": "万元", "printed": "5万元左右" }'],
  ])('%j: %s', (text, object) => {
    expect(fixOf(GOODS, text)).toBe(`Write ${object}.`);
  });

  it('for a value in an object, counts and measures', () => {
    expect(fixOf(GOODS, { value: '4748.35万元' })).toBe('Write "value": "4748.35", "unit": "万元" in the object here.');
    expect(fixOf('profile.staffing.authorised', '20人')).toBe('Write { "value": "20", "unit": "人" }.');
    expect(fixOf(`${TARGET}.value`, '95％')).toBe('Write "value": "95", "unit": "%" in the object here.');
    expect(fixOf('performance.targets.0.indicators.0.weight', '10分')).toBe('Write "10", without a unit.');
    expect(fixOf('procurement.total', '4,748.35万元')).toBe(
      'Write { "amount": { "value": "4748.35", "unit": "万元" } }.',
    );
  });

  it('accepts % only for percentages', () => {
    for (const text of ['12.5%', '12.5％', '12.5 %']) expect(fixOf('overview.total.share', text)).toBe('Write "12.5".');
    expect(fixOf(`${CHANGE}.rate`, { value: '12%' })).toBe('Write "12".');
    expect(fixOf(GOODS, '12%')).toMatch(/percentage, and an amount is due.*"share".*"rate".*"completion"/);
    expect(fixOf('overview.total.share', '5万元')).toMatch(/A percentage is due here/);
  });
});

describe('converts units that are not in the format, and keeps the printed text', () => {
  it.each([
    ['9167十元', '{ "value": "916.7", "unit": "百元", "printed": "9167十元" }'],
    ['9,167.50十万元', '{ "value": "9.16750", "unit": "亿元", "printed": "9,167.50十万元" }'],
    ['25分', '{ "value": "0.25", "unit": "元", "printed": "25分" }'],
    ['3.5百万元', '{ "value": "0.035", "unit": "亿元", "printed": "3.5百万元" }'],
    ['-12千万元', '{ "value": "-1.2", "unit": "亿元", "printed": "-12千万元" }'],
    ['0百万元', '{ "value": "0.00", "unit": "亿元", "printed": "0百万元" }'],
  ])('%j: %s', (text, object) => {
    expect(fixOf(GOODS, text)).toContain(`Write ${object}.`);
  });

  it('for the unit of a value and of a section', () => {
    expect(fixOf(GOODS, { value: '9167', unit: '千万元' })).toContain(
      '{ "value": "916.7", "unit": "亿元", "printed": "9167千万元" }',
    );
    expect(fixOf('unit', '千万元')).toMatch(/write "亿元" here and divide each figure by 10/);
    expect(fixOf('overview.unit', '单位：千万元')).toMatch(/write "亿元" here and divide each figure by 10/);
  });

  it('except for foreign money', () => {
    for (const text of ['100美元', '100 USD', '100港币']) {
      expect(fixOf(GOODS, text)).toMatch(/Foreign money is not converted.*"absent": "not-stated"/);
    }
    expect(fixOf('unit', '美元')).toMatch(/Foreign money is not converted/);
  });
});

describe('lists the kinds of absence if nothing is printed', () => {
  it.each(['—', '--', '／', '/', '-', '…', '*', '', ' ', '无', 'N/A', null, Number.NaN])('%j', (value) => {
    const fix = fixOf(GOODS, value);
    for (const kind of ['blank', 'not-arranged', 'not-applicable', 'not-stated', 'withheld', 'missing']) {
      expect(fix).toContain(`"${kind}"`);
    }
    expect(fix).toContain('A printed 0 is written "0".');
  });

  it.each([
    ['未安排', 'not-arranged'],
    ['未安排此项支出', 'not-arranged'],
    ['不需填列', 'not-applicable'],
    ['涉密，不予公开', 'withheld'],
    ['空白', 'blank'],
    ['本表为空表', 'empty-table'],
  ])('%j says which: %s', (text, absent) => {
    expect(fixOf(GOODS, text)).toBe(`Write { "absent": "${absent}", "statement": "${text}" }.`);
    expect(fixOf(GOODS, { absent: text })).toBe(`Write { "absent": "${absent}", "statement": "${text}" }.`);
  });

  it('keeps other words as the statement', () => {
    expect(fixOf(GOODS, '详见附表')).toContain('{ "absent": "not-stated", "statement": "详见附表" }');
    expect(fixOf('procurement', '本部门无政府采购')).toContain('"statement": "本部门无政府采购"');
  });

  it('suggests leaving out an optional key', () => {
    expect(fixOf('department.shortName', null)).toMatch(/Leave the key out/);
    expect(fixOf('department.shortName', '')).toMatch(/Leave the key out/);
    expect(fixOf('overview.total.budget', '')).toMatch(/An optional key is left out\.$/);
  });
});

describe('suggests the nearest field for an unknown key', () => {
  it.each([
    ['fiscalAppropriation', 'financialAppropriation'],
    ['fiscalAppropriation', 'fiscal_appropriation'],
    ['fiscalAppropriation', 'FiscalAppropriations'],
    ['fiscalAppropriation', '财政拨款收支'],
    ['fiscalAppropriation', '财政拨款收入'],
    ['fiscalAppropriation', 'caizhengbokuan'],
    ['threePublicExpenses', '三公经费'],
    ['threePublicExpenses', '“三公”经费支出（万元）'],
    ['threePublicExpenses', 'sangongjingfei'],
    ['procurement', '政府采购预算总额'],
    ['procurement', 'Procurements'],
    ['generalPublicBudget', '一般公共预算支出'],
    ['operatingExpenses', '机关运行经费'],
    ['glossary', '名词解释'],
  ])('%s for %s', (field, key) => {
    expect(fixInPlaceOf(field, key, {})).toContain(`Rename it to "${field}".`);
  });

  it.each([
    ['department.mingcheng', '"name"'],
    ['department.简称', '"shortName"'],
    ['procurement.货物类', '"goods"'],
    ['procurement.服务', '"services"'],
    ['procurement.备注', '"notes"'],
    ['overview.total.占比', '"share"'],
    [`${CHANGE}.主要原因`, '"reason"'],
    [`${LINE}.科目编码`, '"code"'],
    ['revenue.合计', '"total"'],
  ])('%s: %s', (path, field) => {
    const [issue] = issuesOf(path, 'x');
    expect(issue).toMatchObject({ code: 'unknown-key', expected: field });
    expect(issue?.fix).toContain(`Rename it to ${field}.`);
  });

  it('suggests a line of a list', () => {
    expect(fixOf('revenue.事业收入', '12.00')).toBe(
      'A line of this kind is an item of "revenue.sources": { "kind": "institutional", "name": "事业收入", "amount": "12.00" }.',
    );
    expect(fixOf('财政拨款收入', '12.00')).toContain('"revenue.sources": { "kind": "fiscal-appropriation"');
    expect(fixOf('threePublicExpenses.公务接待费', '3')).toContain(
      '"threePublicExpenses.items": { "kind": "reception"',
    );
    expect(fixOf('overview.revenue.上年结转', {})).toContain('{ "kind": "opening-carry-over", "name": "上年结转"');
  });

  it('suggests a field of another place, a kind of absence, or the statements', () => {
    expect(fixOf('department.goods', '1')).toContain('such as "procurement.goods"');
    expect(fixOf(GOODS, { blank: true })).toContain('A kind of absence is written { "absent": "blank" }.');
    expect(fixOf(`${LINE}.code`, { code: '208' })).toContain('Rename it to "value".');
    expect(fixOf(GOODS, { absnt: 'blank' })).toContain('Rename it to "absent".');
    expect(fixOf('procurement.foo', '本年无采购。')).toContain('goes in "procurement.statements": ["…"]');
    expect(fixOf('procurement.foo', ['本年无采购。'])).toContain('goes in "procurement.statements": ["…"]');
    expect(fixOf('foo', '本年无采购。')).toContain('goes in "otherMatters.statements": ["…"]');
    expect(fixOf('procurement.foo', '12.00')).toBe('Use a key of the format, or remove it.');
    expect(fixOf('tables.0.content.absent', 'blank')).toContain('"title" does not go together with "absent"');
  });

  it('for any key', () => {
    for (const key of ['constructor', '__proto__', 'toString', '', ' ', '🙂', '很'.repeat(500)]) {
      expect(issuesOf(`department.${key}`, 'x').map(({ code }) => code)).toEqual(['unknown-key']);
    }
  });
});

describe('suggests the nearest word for an unknown word', () => {
  it.each([
    [`${CHANGE}.direction`, '增加', 'increase'],
    [`${CHANGE}.direction`, '增长', 'increase'],
    [`${CHANGE}.direction`, '有所增加', 'increase'],
    [`${CHANGE}.direction`, '减少', 'decrease'],
    [`${CHANGE}.direction`, '下降', 'decrease'],
    [`${CHANGE}.direction`, '持平', 'unchanged'],
    [`${CHANGE}.direction`, 'Increased', 'increase'],
    [`${CHANGE}.base`, '上年预算数', 'last-year-budget'],
    [`${CHANGE}.base`, '年初预算', 'this-year-budget'],
    [`${CHANGE}.base`, 'lastYearBudget', 'last-year-budget'],
    [`${LINE}.level`, '类', 'class'],
    [`${LINE}.level`, 'Class', 'class'],
    [`${LINE}.lines.0.level`, '款', 'group'],
    [`${LINE}.lines.0.lines.0.level`, '项', 'item'],
    ['overview.revenue.sources.0.kind', '事业收入', 'institutional'],
    ['overview.revenue.sources.0.kind', '财政拨款收入', 'fiscal-appropriation'],
    ['overview.revenue.sources.0.kind', '其他收入', 'other'],
    ['threePublicExpenses.items.0.kind', '公务接待费', 'reception'],
    ['tables.0.table', '“三公”经费支出情况表', 'three-public'],
    ['kind', '部门决算', 'final-accounts'],
    ['kind', 'finalAccounts', 'final-accounts'],
    ['unit', 'yuan', '元'],
    ['unit', '单位：万元', '万元'],
    ['unit', '人民币元', '元'],
    [`${TARGET}.operator`, '>=', '≥'],
    [`${TARGET}.operator`, '≧', '≥'],
    [`${TARGET}.operator`, '大于等于', '≥'],
    [`${TARGET}.operator`, '不低于', '≥'],
    [`${TARGET}.operator`, '<=', '≤'],
    [`${TARGET}.operator`, '不超过', '≤'],
    [`${TARGET}.operator`, '＞', '>'],
    [`${TARGET}.operator`, '==', '='],
    [`${LINE}.code.origin`, '列明', 'stated'],
  ])('%s, given %s: %s', (path, value, word) => {
    expect(fixOf(path, value)).toBe(`Write "${word}".`);
  });

  it('lists the allowed words if none is near', () => {
    for (const word of ['变动', '未增加', '增加（减少）', '下降（增长）', '']) {
      expect(fixOf(`${CHANGE}.direction`, word)).toContain('Write one of "increase", "decrease", "unchanged".');
    }
    expect(fixOf('kind', 'plan')).toBe('Write one of "budget", "final-accounts".');
    expect(fixOf(GOODS, { absent: 'gone' })).toMatch(/^Choose one of "blank" \(the cell is empty\)/);
    expect(fixOf('schemaVersion', '1')).toBe('Write 1, without quotes.');
  });
});

describe('suggests the right form for a value of the wrong form', () => {
  it.each([
    [`${LINE}.code`, '208', '{ "value": "208", "origin": "stated" }'],
    [`${LINE}.code`, '20801', '{ "value": "20801", "origin": "stated" }'],
    [`${LINE}.code`, 2080101, '{ "value": "2080101", "origin": "stated" }'],
    [`${LINE}.code`, '208 01', '{ "value": "20801", "origin": "stated", "printed": "208 01" }'],
    [`${LINE}.code.value`, '2 01', '"201", "printed": "2 01"'],
    [`${LINE}.code.value`, 201, '"201"'],
    ['procurement.total', '1000', '{ "amount": "1000" }'],
    ['procurement.total', 1000.5, '{ "amount": "1000.5" }'],
    ['assets.vehicles', '23辆', '{ "count": { "value": "23", "unit": "辆" } }'],
    ['otherMatters', '无其他事项。', '{ "statements": ["无其他事项。"] }'],
    ['department', '某市档案局', '{ "name": "某市档案局" }'],
    ['department.name', 5, '"5"'],
    ['profile.institutions', ['办公室'], '{ "name": "办公室" }'],
    ['profile.functions', '负责档案工作', '["负责档案工作"]'],
    ['outline', '目录', '["目录"]'],
    ['procurement.total', [{ amount: '5' }], '{ "amount": "5" }'],
    [
      'performance.projects',
      { name: '项目', count: '1', amount: '5' },
      '[{ "name": "项目", "count": "1", "amount": "5" }]',
    ],
    ['year', '2024', '2024'],
    ['year', '2024年', '2024'],
    ['year', '２０２４', '2024'],
    ['source.published', '2023年2月3日', '"2023-02-03"'],
    ['source.published', '2023.2.3', '"2023-02-03"'],
    ['source.published', '2023/2/3', '"2023-02-03"'],
    ['source.published', '2023-2-3', '"2023-02-03"'],
    ['source.published', '二〇二三年十二月三十一日', '"2023-12-31"'],
    ['source.published', '20230203', '"2023-02-03"'],
    ['source.published', 20230203, '"2023-02-03"'],
    ['source.published', '2023-02-03T08:00:00Z', '"2023-02-03"'],
    ['source.published', '2023年2月', '{ "absent": "not-stated", "statement": "2023年2月" }'],
    ['source.url', 'www.example.gov.cn/a', '"https://www.example.gov.cn/a"'],
    ['language', 'zh_CN', '"zh-CN"'],
    ['language', '中文', '"zh-CN"'],
    [TARGET, '≥95%', '{ "kind": "number", "operator": "≥", "value": "95", "unit": "%" }'],
    [TARGET, '>= 95 %', '{ "kind": "number", "operator": "≥", "value": "95", "unit": "%" }'],
    [TARGET, '不超过5次', '{ "kind": "number", "operator": "≤", "value": "5", "unit": "次" }'],
    [TARGET, 5, '{ "kind": "number", "value": "5" }'],
    [TARGET, '2023年12月31日', '{ "kind": "date", "date": "2023-12-31", "printed": "2023年12月31日" }'],
    [TARGET, '提高', '{ "kind": "word", "word": "提高" }'],
    [TARGET, '无%', '{ "kind": "none", "printed": "无%" }'],
  ])('%s, given %j: %s', (path, value, form) => {
    expect(fixOf(path, value)).toContain(form);
  });

  it.each([
    ['procurement.total', [], 'For example: { "amount": "120.50" }'],
    ['department', [], 'For example: { "name": "…" }'],
    ['department', 5, '{ "name": "5" }'],
    ['department', true, 'For example: { "name": "…" }'],
    [
      'generalPublicBudget.lines',
      { level: 'class' },
      'For example: [{ "amount": "120.50", "level": "class", "name": "…" }]',
    ],
    [
      'procurement',
      [],
      '{ "total": { "amount": "120.50" }, "goods": "120.50", "works": "120.50", "services": "120.50" }',
    ],
    ['procurement.works', undefined, 'such as "works": "120.50"'],
    ['overview.total', {}, 'such as "amount": "120.50"'],
    ['source', undefined, '{ "title": "…", "publisher": "…", "published": "2024-01-31" }'],
    ['source.published', '2023-02-30', 'For example: "2024-01-31"'],
    ['year', '去年', 'For example: 2024'],
    ['generalPublicBudget', '1000.00', 'For example: { "total": { "amount": "120.50" }'],
    ['profile.staffing', '20人', 'For example: { "actual": "120.50" }'],
    [TARGET, [], 'For example: { "kind": "number", "value": "120.50" }'],
  ])('or an example: %s, given %j', (path, value, form) => {
    expect(fixOf(path, value)).toContain(form);
  });

  it('suggests only values that the format accepts', () => {
    const proposals: [string, unknown][] = [
      [GOODS, '4,748.35万元'],
      [GOODS, '9167千万元'],
      [GOODS, '未安排'],
      [`${LINE}.code`, '208 01'],
      [TARGET, '≥95%'],
      ['procurement.total', '约5万元'],
    ];
    for (const [path, value] of proposals) {
      const [, json = ''] = /Write (\{.*\})\./.exec(fixOf(path, value)) ?? [];
      expect(parseDisclosure(exampleWith(path, JSON.parse(json)))).toMatchObject({ ok: true });
    }
  });
});

describe('in Chinese', () => {
  it.each([
    ['foo', {}, /^foo：实际为格式中没有的字段，应为其中之一："schemaVersion"、.*请用格式中的字段，或删去。$/],
    ['procurement.Goods', '1', /应为"goods"。.*请改名为 "goods"。$/],
    ['revenue.事业收入', '12.00', /这类项目写成 "revenue\.sources" 中的一项：\{ "kind": "institutional"/],
    [
      `${CHANGE}.direction`,
      '增加',
      /实际为文字 "增加"，应为其中之一："increase"、"decrease"、"unchanged"。.*请写 "increase"。$/,
    ],
    [GOODS, '4748.35万元', /请写 \{ "value": "4748\.35", "unit": "万元" \}。$/],
    [GOODS, '9167千万元', /请除以 10，并保留原文。/],
    [GOODS, '—', /请写明没有内容的原因.*"blank"（单元格空白）.*印的是 0 就写 "0"。/],
    [GOODS, '1,234', /不用千位分隔符。$/],
    [GOODS, 0.1 + 0.2, /请写成文字，与印出的一致。$/],
    [GOODS, [], /实际为列表，应为对象/],
    ['year', '2024', /应为整数年份，1949 到 2999。.*请写 2024。$/],
    ['year', undefined, /实际为空缺，应为字段 "year"。缺了它，数据就不完整。请补上 "year"，例如 "year": 2024。$/],
    ['department.name', '', /应为不空的文字。.*请写不空的文字。$/],
    [`${LINE}.code`, '208', /请写 \{ "value": "208", "origin": "stated" \}。文件没有印出编码/],
    ['source.published', '2023.2.3', /请写 "2023-02-03"。$/],
    ['tables.1.table', 'overview', /实际为再次出现的文字 "overview"，应为另一张表。.*第一次出现在 tables\[0\]。$/],
    [`${LINE}.lines.0.level`, 'class', /应为其中之一："group"、"item"。.*请把这一行移到上一级，或改正级次。$/],
    ['schemaVersion', 7, /实际为版本 7，应为不高于 1 的版本。.*请把 budget-disclosure 更新到能读版本 7 的版本。$/],
    ['outline', new Array(1), /列表中的空位，应为对象/],
    ['source.title', '字'.repeat(20_001), /应为不超过 20000 个字符。.*请检查数据是怎样生成的。$/],
    ['glossary', 0, /应为列表，或没有内容的原因/],
    [GOODS, 5n, /实际为bigint（JSON 没有的类型）.*请写成文字。$/],
  ])('%s, given %o', (path, value, message) => {
    expect(issuesOf(path, value, 'zh-CN')[0]?.message).toMatch(message);
  });

  it('leaves no English sentence, and changes nothing else in the issue', () => {
    const values = [
      null,
      '',
      '—',
      '增加',
      5,
      Number.NaN,
      [],
      {},
      true,
      '4748.35万元',
      '很'.repeat(20_001),
      () => 0,
      new Map(),
    ];
    const places = [
      'unit',
      'year',
      GOODS,
      'procurement',
      'outline',
      LINE,
      `${LINE}.code`,
      TARGET,
      'department.name',
      'source.published',
    ];
    for (const path of [...places, 'procurement.foo', 'tables.0.table', 'overview.total.share']) {
      for (const value of values) {
        const [english, chinese] = [issuesOf(path, value), issuesOf(path, value, 'zh-CN')];
        const same = ({ path: at, keys, code }: DisclosureIssue) => ({ at, keys, code });
        expect(chinese.map(same)).toEqual(english.map(same));
        for (const { message, path: at } of chinese) {
          expect(message.slice(at.length).replace(/"[^"]*"/g, '')).not.toMatch(
            /\b(the|a|an|Write|expected|found|of)\b/,
          );
        }
      }
    }
  });
});

it('can be replaced by the caller', () => {
  const result = parseDisclosure({}, { advice: (issue) => ({ ...issue, message: '!' }) });
  expect(!result.ok && new Set(result.issues.map(({ message }) => message))).toEqual(new Set(['!']));
});
