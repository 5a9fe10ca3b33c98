import { describe, expect, it } from 'vitest';
import { parseDisclosure } from '../../../src/model/index.js';
import sampleJson from '../../../src/samples/bayingolin-2023.json';
import { withMissing } from '../../parsed.js';
import { FIGURES, ITEMS } from './bayingolin-2023.figures.js';
import { ARCHIVES_ROWS, type HandIndicator, OFFICE_ROWS } from './bayingolin-2023.targets.js';
import { GLOSSARY, HEADINGS, NOT_ARRANGED, REASONS, TEXTS } from './bayingolin-2023.words.js';

const sample: unknown = sampleJson;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The value at a path such as `overview.total.amount`; `undefined` if there is none. */
function at(path: string, root: unknown = sample): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), root);
}

/** The decimal of a figure: the string itself, or its `value`. */
function decimalAt(path: string): unknown {
  const found = at(path);
  return isRecord(found) ? found.value : found;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const DETAIL_KEYS = new Set(['value', 'unit', 'printed', 'elsewhere', 'kind', 'operator']);

/** Paths of all figures in a value, without subject codes. */
function figurePaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return NUMBER.test(value) ? [path] : [];
  if (!isRecord(value)) return [];
  const keys = Object.keys(value);
  if (typeof value.value === 'string' && keys.every((key) => DETAIL_KEYS.has(key))) return [path];
  return keys
    .filter((key) => key !== 'code')
    .flatMap((key) => figurePaths(value[key], path === '' ? key : `${path}.${key}`));
}

const ITEM_FIGURES = ITEMS.flatMap(({ at: place, ordinal, amount, change }) => {
  const [group, line, item] = place.split('.');
  const path = `generalPublicBudget.lines.${group}.lines.${line}.lines.${item}`;
  return [
    [`${path}.amount`, amount, `五（三） ${ordinal} 预算数`],
    [`${path}.changes.0.amount`, change[1], `五（三） ${ordinal} 增减`],
    [`${path}.changes.0.rate`, change[2], `五（三） ${ordinal} 增长或下降`],
  ] as const;
});

const SHEETS: readonly (readonly [index: number, rows: readonly HandIndicator[]])[] = [
  [0, ARCHIVES_ROWS],
  [1, OFFICE_ROWS],
];

const TARGET_FIGURES = SHEETS.flatMap(([sheet, rows]) =>
  rows.flatMap(([, , name, , value, , lastYear, , weight], index) => {
    const path = `performance.targets.${sheet}.indicators.${index}`;
    const place = `绩效目标表 ${sheet + 1}, ${name}`;
    return (
      [
        [`${path}.target`, value, `${place}: 指标值`],
        [`${path}.lastYear`, lastYear, `${place}: 上年完成值`],
        [`${path}.weight`, weight, `${place}: 权重`],
      ] as const
    ).filter(([, printed]) => NUMBER.test(printed));
  }),
);

const ALL_FIGURES = [...FIGURES, ...ITEM_FIGURES, ...TARGET_FIGURES];

/** A measure in the form of the hand-typed list: `none` as printed, dates in ISO form. */
function measureAt(path: string): { operator: unknown; value: unknown; unit: unknown } {
  const measure = at(path);
  if (!isRecord(measure)) return { operator: undefined, value: measure, unit: undefined };
  if (measure.kind === 'none') return { operator: '', value: measure.printed, unit: '' };
  if (measure.kind === 'date') return { operator: '', value: measure.date, unit: '' };
  return {
    operator: measure.operator ?? '',
    value: measure.value,
    unit: measure.unit ?? '',
  };
}

describe('the 2023 sample compared with figures typed from the document by hand', () => {
  it('is a valid disclosure that parsing does not change', () => {
    const result = parseDisclosure(sample);
    expect(result).toEqual({ ok: true, disclosure: withMissing(sampleJson) });
  });

  it('has every figure exactly as printed', () => {
    const wrong = ALL_FIGURES.filter(([path, printed]) => decimalAt(path) !== printed).map(
      ([path, printed, place]) => ({ place, path, printed, found: decimalAt(path) }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no other figures', () => {
    expect(figurePaths(sample).sort()).toEqual(ALL_FIGURES.map(([path]) => path).sort());
  });

  it('is compared with at least 330 figures, operators and units', () => {
    const operatorsAndUnits = [...ARCHIVES_ROWS, ...OFFICE_ROWS].flatMap((row) =>
      [row[3], row[5], row[7]].filter((word) => word !== ''),
    );
    expect(ALL_FIGURES.length + operatorsAndUnits.length).toBeGreaterThanOrEqual(330);
  });

  it('keeps the printed form if it differs from value and unit', () => {
    expect(at('projectExpenditure.projects.1.budget')).toEqual({ value: '36', printed: '36 万' });
    expect(at('performance.targets.1.indicators.27.target.printed')).toBe('<=6000 元 /次');
    expect(at('performance.targets.1.indicators.19.target.printed')).toBe('2023 年 12 月 10日');
    expect(at('performance.targets.1.indicators.19.lastYear.printed')).toBe('2022 年 12月 10 日');
  });

  it('has amounts in 万元 and counts in the printed unit', () => {
    const units = {
      unit: '万元',
      'operatingExpenses.administrativeUnits.unit': '家',
      'operatingExpenses.publicInstitutions.unit': '家',
      'assets.buildings.area.unit': '平方米',
      'assets.vehicles.count.unit': '辆',
      'assets.vehicles.uses.0.count.unit': '辆',
      'assets.vehicles.uses.1.count.unit': '辆',
      'assets.vehicles.uses.2.count.unit': '辆',
      'assets.equipment.0.thresholdUnit': '万元',
      'assets.equipment.0.count.unit': '台',
      'assets.equipment.1.thresholdUnit': '万元',
      'assets.equipment.1.count.unit': '台',
      'assets.planned.equipment.0.count.unit': '台',
      'assets.planned.equipment.1.count.unit': '台',
      'performance.projects.0.count.unit': '个',
      'performance.projects.1.count.unit': '个',
    };
    const found = Object.fromEntries(Object.keys(units).map((path) => [path, at(path)]));
    expect(found).toEqual(units);
  });
});

describe('五（三）: the fifteen 项', () => {
  it.each(ITEMS)('$ordinal $names', ({ at: place, ordinal, names, code, change, reason }) => {
    const [group, line, item] = place.split('.');
    const classPath = `generalPublicBudget.lines.${group}`;
    const path = `${classPath}.lines.${line}.lines.${item}`;
    expect([at(`${classPath}.name`), at(`${classPath}.lines.${line}.name`), at(`${path}.name`)]).toEqual(names);
    expect(at(`${path}.ordinal`)).toBe(ordinal);
    expect(at(`${path}.code`)).toEqual({ value: code, origin: 'assigned', year: 2023 });
    expect(at(`${classPath}.code.value`)).toBe(code.slice(0, 3));
    expect(at(`${classPath}.lines.${line}.code.value`)).toBe(code.slice(0, 5));
    expect(at(`${path}.changes.0.base`)).toBe('last-year-budget');
    expect(at(`${path}.changes.0.direction`)).toBe(change[0]);
    expect(at(`${path}.changes.0.reason`)).toBe(reason);
  });

  it('are the only ones, and no 款 has an amount', () => {
    const classes = at('generalPublicBudget.lines');
    const groups = Array.isArray(classes) ? classes.flatMap((line) => at('lines', line)) : [];
    expect(groups.map((line) => at('amount', line))).toEqual(Array(6).fill({ absent: 'not-stated' }));
    expect(groups.flatMap((line) => at('lines', line))).toHaveLength(15);
  });

  it('keeps the misprinted path of item 9', () => {
    expect(at('generalPublicBudget.lines.2.lines.0.lines.2.printedAs')).toBe(
      '保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
    );
  });
});

describe('项目支出绩效目标表', () => {
  it.each([
    [0, ARCHIVES_ROWS, 9],
    [1, OFFICE_ROWS, 35],
  ] as const)('sheet %i has its rows verbatim and in order', (sheet, rows, count) => {
    const indicators = at(`performance.targets.${sheet}.indicators`);
    expect(rows).toHaveLength(count);
    expect(indicators).toHaveLength(count);
    const found = rows.map((_, index) => {
      const path = `performance.targets.${sheet}.indicators.${index}`;
      const target = measureAt(`${path}.target`);
      const lastYear = measureAt(`${path}.lastYear`);
      return [
        at(`${path}.dimension`),
        at(`${path}.category`),
        at(`${path}.name`),
        target.operator,
        target.value,
        target.unit,
        lastYear.value,
        lastYear.unit,
        at(`${path}.weight`),
        at(`${path}.basis`),
        at(`${path}.scoring`),
        at(`${path}.evidence`),
      ];
    });
    expect(found).toEqual(rows);
  });

  it('distinguishes the blank 其他资金 of the second sheet from the 0 of the first', () => {
    expect(at('performance.targets.0.funds.other')).toBe('0');
    expect(at('performance.targets.1.funds.other')).toEqual({ absent: 'blank' });
  });
});

describe('the words of the document', () => {
  it.each(REASONS)('%s: 主要原因', (path, word, reason) => {
    expect(at(`${path}.base`)).toBe('last-year-budget');
    expect(at(`${path}.direction`)).toBe(word);
    expect(at(`${path}.reason`)).toBe(reason);
  });

  it.each(TEXTS)('%s', (path, text) => {
    expect(at(path)).toBe(text);
  });

  it.each(NOT_ARRANGED)('%s is not arranged', (path, name, statement) => {
    expect(at(`${path}.name`)).toBe(name);
    expect(at(`${path}.amount`)).toEqual({ absent: 'not-arranged', statement });
  });

  it('has all headings in order, and each section has its own', () => {
    expect(at('outline')).toEqual(HEADINGS.map(([heading]) => heading));
    const carried = HEADINGS.filter(([, section]) => section !== undefined);
    expect(carried.map(([, section]) => at(`${section}.heading`))).toEqual(carried.map(([heading]) => heading));
  });

  it('has the eight glossary entries, each complete', () => {
    const entries = at('glossary');
    expect(entries).toHaveLength(GLOSSARY.length);
    for (const [index, [term, first, last, length]] of GLOSSARY.entries()) {
      const definition = String(at(`glossary.${index}.definition`));
      expect(at(`glossary.${index}.term`)).toBe(term);
      expect(definition.startsWith(first), definition).toBe(true);
      expect(definition.endsWith(last), definition).toBe(true);
      expect(definition, term).toHaveLength(length);
    }
  });

  it('has both goals, complete', () => {
    const [archives, office] = [0, 1].map((index) => String(at(`performance.targets.${index}.goal`)));
    expect(archives).toMatch(/^使全州档案工作走向依法治理.*档案人才队伍建设取得新发展。$/);
    expect(archives).toHaveLength(152);
    expect(office).toMatch(/^自治州党委办公室是自治州党委的综合部门.*80 余批次 114 万元.*落实情况进行督导调研。$/);
    expect(office?.replace(/\s/g, '')).toHaveLength(215);
  });

  it('has institutions and headcount as withheld', () => {
    const withheld = {
      absent: 'withheld',
      statement:
        '考虑当前新疆工作实际及相关信息涉密性及敏感性等因素，新疆巴州党委办公室单位内设机构、编制数、实有人数等不宜公开。',
    };
    expect(at('profile.institutions')).toEqual(withheld);
    expect(at('profile.staffing')).toEqual(withheld);
  });

  it('has no table of part two, two empty tables with their statement, and the performance table', () => {
    const contents = Array.from({ length: 11 }, (_, index) => at(`tables.${index}.content`));
    expect(at('tables')).toHaveLength(11);
    expect(contents.slice(0, 8)).toEqual(Array(8).fill({ absent: 'missing' }));
    expect(contents[8]).toEqual(at('governmentFund'));
    expect(contents[9]).toEqual(at('stateCapital'));
    expect([contents[8], contents[9]].map((content) => at('absent', content))).toEqual(['empty-table', 'empty-table']);
    expect(contents[10]).toEqual({ title: '项目支出绩效目标表（2023 年）', unit: '万元' });
  });

  it('has named sources, classes and economic lines without a figure as not stated', () => {
    const notStated = { absent: 'not-stated' };
    expect(at('overview.revenue.sources.0.amount')).toEqual(notStated);
    const named = (path: string) => {
      const lines = at(path);
      return Array.isArray(lines) ? lines.map((line) => [at('name', line), at('amount', line)]) : lines;
    };
    const all = (names: string) => names.split('、').map((name) => [name, notStated]);
    expect(named('overview.expenditure.classes')).toEqual(
      all('一般公共服务支出、教育支出、社会保障和就业支出、卫生健康支出、住房保障支出'),
    );
    expect(named('basicExpenditure.personnel.items')).toEqual(
      all(
        '基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费、职业年金缴费、职工基本医疗保险缴费、公务员医疗补助缴费、其他社会保障缴费、住房公积金、医疗费、其他工资福利支出、离休费、退休费、奖励金',
      ),
    );
    expect(named('basicExpenditure.operating.items')).toEqual(
      all(
        '办公费、印刷费、水费、电费、邮电费、取暖费、物业管理费、差旅费、维修（护）费、租赁费、会议费、培训费、公务接待费、工会经费、福利费、公务用车运行维护费、其他商品和服务支出',
      ),
    );
  });
});
