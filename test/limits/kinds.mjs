/** Data of every kind that could keep a page busy, each of a size: what a fault of growth shows in. */

const least = (more = {}) => ({
  schemaVersion: 1,
  kind: 'budget',
  year: 2024,
  unit: '万元',
  department: { name: '某市档案局' },
  source: { title: '2024年部门预算', publisher: '某市档案局', published: '2024-02-05' },
  ...more,
});

const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const line = (index) => ({ level: 'class', name: `科目${index}`, amount: '1.00' });
const fund = (lines) => ({ total: { amount: String(lines.length) }, lines });

/** @type {Readonly<Record<string, (size: number) => unknown>>} */
export const MADE = {
  lines: (size) => least({ generalPublicBudget: fund(list(size, line)) }),
  'lines with shares': (size) =>
    least({ generalPublicBudget: fund(list(size, (index) => ({ ...line(index), share: '0.01' }))) }),
  'lines of one name': (size) =>
    least({ generalPublicBudget: fund(list(size, (index) => ({ ...line(index), name: '科目' }))) }),
  'lines in two tables': (size) =>
    least({
      generalPublicBudget: fund(list(size / 2, line)),
      expenditure: { total: { amount: '1' }, lines: list(size / 2, line) },
    }),
  'lines below one line': (size) =>
    least({
      generalPublicBudget: fund([{ ...line(0), lines: list(size, (index) => ({ ...line(index), level: 'item' })) }]),
    }),
  'lines with changes': (size) =>
    least({
      generalPublicBudget: fund(
        list(size, (index) => ({ ...line(index), changes: [{ base: 'last-year-budget', amount: '1', rate: '2' }] })),
      ),
    }),
  'economic lines': (size) =>
    least({
      basicExpenditure: {
        total: { amount: '1' },
        personnel: { amount: '1' },
        operating: { amount: '1' },
        lines: list(size, (index) => ({ name: `科目${index}`, amount: '1' })),
      },
    }),
  'sources of revenue': (size) =>
    least({
      revenue: {
        total: { amount: '1' },
        sources: list(size, (index) => ({ kind: 'other', name: `收入${index}`, amount: '1' })),
      },
    }),
  'other printings of a figure': (size) =>
    least({
      generalPublicBudget: {
        total: { amount: { value: '1', elsewhere: list(size, (index) => ({ where: `第${index}页`, value: '2' })) } },
        lines: [],
      },
    }),
  projects: (size) =>
    least({
      projectExpenditure: {
        total: { amount: '1' },
        projects: list(size, (index) => ({ name: `项目${index}`, amount: '1' })),
      },
    }),
  'performance targets': (size) =>
    least({
      projectExpenditure: {
        total: { amount: '1' },
        projects: list(size / 2, (index) => ({ name: `项目${index}`, amount: '1' })),
      },
      performance: {
        targets: list(size / 2, (index) => ({
          name: `项目${index}`,
          funds: { total: { amount: '1' } },
          indicators: { absent: 'blank' },
        })),
      },
    }),
  indicators: (size) =>
    least({
      performance: {
        targets: [
          {
            name: '项目',
            indicators: list(size, (index) => ({
              dimension: '产出指标',
              name: `指标${index}`,
              measure: { kind: 'number', operator: '≥', value: '1', unit: '个' },
            })),
          },
        ],
      },
    }),
  institutions: (size) => least({ profile: { institutions: list(size, (index) => ({ name: `单位${index}` })) } }),
  'glossary entries': (size) =>
    least({ glossary: list(size, (index) => ({ term: `名词${index}`, definition: '解释。' })) }),
  statements: (size) =>
    least({ generalPublicBudget: { ...fund([]), statements: list(size, (index) => `说明${index}`) } }),
  'lines of an outline': (size) => least({ outline: list(size, (index) => `第${index}部分`) }),
  tables: (size) => least({ tables: list(size, () => ({ table: 'overview', content: { absent: 'blank' } })) }),
  'unknown keys': (size) => ({
    ...least(),
    ...Object.fromEntries(list(size, (index) => [`unknown key ${index}`, index])),
  }),
  'digits of a decimal': (size) => least({ procurement: { total: { amount: '9'.repeat(size) } } }),
  'decimal places': (size) => least({ procurement: { total: { amount: `0.${'1'.repeat(size)}` } } }),
  'digits of a code': (size) =>
    least({ generalPublicBudget: fund([{ ...line(0), code: { value: '2'.repeat(size), origin: 'stated' } }]) }),
  'characters of a statement': (size) =>
    least({ generalPublicBudget: { ...fund([]), statements: ['财政拨款，'.repeat(size / 5)] } }),
  'characters of a name': (size) => least({ generalPublicBudget: fund([{ ...line(0), name: '名'.repeat(size) }]) }),
  'characters of a decimal': (size) => least({ procurement: { total: { amount: '1,'.repeat(size / 2) } } }),
  'levels of lists': (size) => {
    let value = [];
    for (let level = 0; level < size; level += 1) value = [value];
    return least({ outline: value });
  },
  'faults of one kind': (size) => least({ outline: list(size, () => '') }),
};

/** As much of each as is tried: what the issues of the format name, or what the limit on values still takes. */
export const SIZES = {
  'lines with changes': 20_000,
  'lines with shares': 40_000,
  'lines of one name': 40_000,
  'performance targets': 40_000,
  indicators: 25_000,
  'digits of a decimal': 1_000_000,
  'decimal places': 1_000_000,
  'digits of a code': 1_000_000,
  'characters of a statement': 10_000_000,
  'characters of a name': 1_000_000,
  'characters of a decimal': 10_000_000,
  'levels of lists': 50_000,
  'unknown keys': 100_000,
  statements: 150_000,
  'lines of an outline': 150_000,
  'faults of one kind': 150_000,
};

/** The inputs, each with its size in its name; a factor makes all of them smaller. */
export const KINDS = (factor = 1) =>
  Object.fromEntries(
    Object.entries(MADE).map(([kind, make]) => {
      const size = Math.round((SIZES[kind] ?? 40_000) * factor);
      return [`${size.toLocaleString('en')} ${kind}`, () => make(size)];
    }),
  );
