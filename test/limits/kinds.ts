import { disclosureWith, type ListPlace, listsOf, type Making } from './documents.js';

/** Data that could make a page slow: as large as accepted, or too large. Reveals superlinear growth. */

export interface Kind {
  name: string;
  make: () => unknown;
  /** Code and path of the expected issue, if the data must be rejected. */
  refused?: { code: string; path: string };
}

/** Just below the limits for all lists together (`order.ts`) and for all data (`snapshot.ts`). */
const MAX_ITEMS = 7_960;
const MAX_VALUES = 78_000;
const MAX_CHARACTERS = 1_900_000;

function measure(value: unknown, key = ''): { items: number; values: number; characters: number } {
  const found = { items: 0, values: 1, characters: typeof value === 'string' ? value.length : 0 };
  if (typeof value !== 'object' || value === null) return found;
  if (Array.isArray(value) && key !== 'changes') found.items = value.length;
  for (const [name, inner] of Object.entries(value)) {
    const { items, values, characters } = measure(inner, name);
    found.items += items;
    found.values += values;
    found.characters += characters;
  }
  return found;
}

/** The largest number of items within all limits, extrapolated from 100 and 200 items. */
export function mostOf(make: (length: number) => unknown, most = MAX_ITEMS): number {
  const [few, more] = [measure(make(100)), measure(make(200))];
  const fits = (of: keyof typeof few, limit: number) => 100 + ((limit - few[of]) * 100) / (more[of] - few[of] || 1);
  const room = [fits('items', MAX_ITEMS), fits('values', MAX_VALUES), fits('characters', MAX_CHARACTERS)];
  return Math.min(most, Math.floor(Math.min(...room) * 0.98));
}

/** A disclosure with a list of this length, inside outer lists of one item. */
export function withList({ place }: ListPlace, length: number, making: Omit<Making, 'sizes'> = {}): unknown {
  const sizes: Record<string, number> = {};
  const parts = place.split('.');
  parts.forEach((part, at) => {
    if (part === '[]') sizes[parts.slice(0, at).join('.')] = 1;
  });
  sizes[place] = length;
  return disclosureWith({ ...making, sizes });
}

/** One list for each section, key and depth; `elsewhere` and `changes` once per section. */
export function distinctLists(): ListPlace[] {
  const known = new Map<string, ListPlace>();
  for (const list of listsOf()) {
    const parts = list.place.split('.');
    const kind = parts[parts.length - 1] ?? '';
    const depth = parts.filter((part) => part === '[]').length;
    if (parts.slice(0, -1).includes('elsewhere') || parts.slice(0, -1).includes('changes')) continue;
    const group = kind === 'elsewhere' || kind === 'changes' ? `${parts[0]} ${kind}` : `${parts[0]} ${kind} ${depth}`;
    if (!known.has(group)) known.set(group, list);
  }
  return [...known.values()];
}

/** Each list of the format at its limit, with all keys. */
function listKinds(): Kind[] {
  return distinctLists()
    .filter(({ place }) => place !== 'tables')
    .map((list): Kind => {
      const make = (length: number) => withList(list, length, { full: true });
      const length = mostOf(make, list.most);
      return { name: `${length} × ${list.place}`, make: () => make(length) };
    });
}

/** Lists whose items are compared with each other. */
export const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'classes of all tables': [
    'overview.expenditure.classes',
    'expenditure.lines',
    'fiscalAppropriation.expenditure.classes',
    'generalPublicBudget.lines',
  ],
  'sources of all tables': ['overview.revenue.sources', 'revenue.sources', 'fiscalAppropriation.revenue.sources'],
  'projects and targets': ['projectExpenditure.projects', 'performance.targets'],
  'allocations and indicators of one project': [
    'projectExpenditure.projects.[].allocations',
    'performance.targets.[].indicators',
  ],
  'lines of all funds': ['generalPublicBudget.lines', 'governmentFund.lines', 'stateCapital.lines'],
  'lines and their statements': ['expenditure.lines', 'expenditure.statements'],
  'sources and terms': ['revenue.sources', 'overview.revenue.sources', 'glossary'],
  'economic lines of both parts': [
    'basicExpenditure.personnel.items',
    'basicExpenditure.operating.items',
    'basicExpenditure.lines',
  ],
  'counts of projects and targets': ['performance.projects', 'performance.targets'],
};

/** Sizes for lists of this length inside outer lists of one item. */
export function sizesOf(places: readonly string[], length: number): Record<string, number> {
  const limits = new Map(listsOf().map(({ place, most }) => [place, most]));
  return Object.fromEntries(
    places.flatMap((place) => {
      const around = place.split('.[]').slice(0, -1);
      const outer = around.map((_, at) => [around.slice(0, at + 1).join('.[]'), 1] as const);
      return [...outer, [place, Math.min(length, limits.get(place) ?? length)] as const];
    }),
  );
}

function togetherKinds(): Kind[] {
  return Object.entries(TOGETHER).flatMap(([name, places]) =>
    [{}, { full: true }, { full: true, name: '科目' }].map((making: Omit<Making, 'sizes'>, way): Kind => {
      const make = (length: number) => disclosureWith({ ...making, sizes: sizesOf(places, length) });
      const length = mostOf(make, 1_000_000);
      const suffix = ['', ', every key', ', every key, one name'][way];
      return { name: `${length} × ${name}${suffix}`, make: () => make(length) };
    }),
  );
}

/** Texts that could make regular expressions backtrack. */
const TEXTS: Readonly<Record<string, string>> = {
  'Chinese text': '财政拨款经费',
  digits: '1',
  spaces: ' ',
  commas: '1,',
  'opening brackets': '（“「',
  'lone surrogates': '\ud83d',
  'control characters': '\u0001\u001b',
  markup: '<&"]]>',
  hyphens: '-._',
};

function textKinds(): Kind[] {
  return Object.entries(TEXTS).map(([name, piece]): Kind => {
    const text = `甲${piece.repeat(Math.ceil(19_900 / piece.length))}`.slice(0, 19_999);
    return {
      name: `all texts of 20000 characters, ${name}`,
      make: () =>
        disclosureWith({
          sizes: {
            'projectExpenditure.projects.[].texts': 20,
            'projectExpenditure.projects': 1,
            'performance.targets': 1,
            'performance.targets.[].indicators': 3,
            'generalPublicBudget.lines': 3,
          },
          full: true,
          name: text,
          text,
        }),
    };
  });
}

/** All lists at once. */
function wholeKinds(): Kind[] {
  return [false, true].map((full): Kind => {
    const make = (length: number) =>
      disclosureWith({
        full,
        others: 1,
        sizes: sizesOf(
          distinctLists()
            .filter(({ place }) => !place.includes('[]'))
            .map(({ place }) => place),
          length,
        ),
      });
    const length = mostOf(make, 1_000_000);
    return { name: `${length} × every list${full ? ', every key' : ''}`, make: () => make(length) };
  });
}

const repeat = (count: number, item: unknown) => Array.from({ length: count }, () => item);
const smallestWith = (more: object) => ({ ...(disclosureWith({ sizes: {} }) as object), ...more });
const lines = (count: number) => disclosureWith({ sizes: { 'generalPublicBudget.lines': count } });

function levels(count: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < count; level += 1) value = [value];
  return value;
}

/** Data beyond the limits. Each gives one issue. */
function refusedKinds(): Kind[] {
  const procurement = (amount: string) => ({
    ...(disclosureWith({ sizes: {}, others: 1 }) as { procurement: object }).procurement,
    goods: amount,
  });
  const kind = (name: string, code: string, path: string, make: () => unknown): Kind => ({
    name,
    make,
    refused: { code, path },
  });
  return [
    kind('12000 lines', 'too-large', 'generalPublicBudget.lines', () => lines(12_000)),
    kind('40000 lines', 'too-large', 'generalPublicBudget.lines[19996].amount', () => lines(40_000)),
    kind('40000 other printed figures', 'too-large', 'generalPublicBudget.total.amount.elsewhere[26661].where', () =>
      disclosureWith({ sizes: { 'generalPublicBudget.total.amount.elsewhere': 40_000 } }),
    ),
    kind('101 other printed figures', 'too-long', 'generalPublicBudget.total.amount.elsewhere', () =>
      disclosureWith({ sizes: { 'generalPublicBudget.total.amount.elsewhere': 101 } }),
    ),
    kind('501 glossary entries', 'too-long', 'glossary', () => disclosureWith({ sizes: { glossary: 501 } })),
    kind('51 counts of projects', 'too-long', 'performance.projects', () =>
      disclosureWith({ sizes: { 'performance.projects': 51 } }),
    ),
    kind('a table of 5000 lines and 100 sources', 'too-large', 'revenue.lines', () =>
      disclosureWith({ sizes: { 'revenue.lines': 5000, 'revenue.sources': 100 } }),
    ),
    kind('a table of 1000 projects and 201 economic subjects', 'too-large', 'projectExpenditure.projects', () =>
      subjects(1000, 201),
    ),
    kind('250000 unknown keys', 'too-large', 'key79989', () =>
      smallestWith(Object.fromEntries(Array.from({ length: 250_000 }, (_, index) => [`key${index}`, index]))),
    ),
    kind('a list of 4000000000 gaps', 'too-large', 'outline', () =>
      smallestWith({ outline: new Array(4_000_000_000) }),
    ),
    kind('1000000 lines of an outline', 'too-large', 'outline', () => smallestWith({ outline: repeat(1_000_000, '') })),
    kind('50000 levels of lists', 'too-deep', `outline${'[0]'.repeat(63)}`, () =>
      smallestWith({ outline: levels(50_000) }),
    ),
    kind('1000000 digits', 'too-long', 'procurement.goods', () =>
      smallestWith({ procurement: procurement('9'.repeat(1_000_000)) }),
    ),
    kind('33 digits', 'too-long', 'procurement.goods', () =>
      smallestWith({ procurement: procurement('9'.repeat(33)) }),
    ),
    kind('1000000 decimal places', 'too-long', 'procurement.goods', () =>
      smallestWith({ procurement: procurement(`0.${'1'.repeat(1_000_000)}`) }),
    ),
    kind('1000000 digits and commas', 'not-a-decimal', 'procurement.goods', () =>
      smallestWith({ procurement: procurement('1,'.repeat(500_000)) }),
    ),
    kind('10000000 characters of a text', 'too-large', 'outline[0]', () =>
      smallestWith({ outline: ['财政拨款，'.repeat(2_000_000)] }),
    ),
    kind('20001 characters of a text', 'too-long', 'outline[0]', () =>
      smallestWith({ outline: ['字'.repeat(20_001)] }),
    ),
    kind('2000001 characters in all', 'too-large', 'outline[99]', () =>
      smallestWith({ outline: repeat(101, '字'.repeat(20_000)) }),
    ),
    kind('1000000 digits of a code', 'too-long', 'generalPublicBudget.lines[0].code.value', () =>
      coded('2'.repeat(1_000_000)),
    ),
    kind('30000 empty texts', 'empty-text', 'outline[0]', () => smallestWith({ outline: repeat(30_000, '') })),
    kind('10000 unknown tables', 'unknown-word', 'tables[0].table', () =>
      smallestWith({
        tables: Array.from({ length: 10_000 }, (_, index) => ({ table: `t${index}`, content: { absent: 'blank' } })),
      }),
    ),
    kind('10000 tables of one kind', 'duplicate-table', 'tables[1].table', () =>
      smallestWith({ tables: repeat(10_000, { table: 'overview', content: { absent: 'blank' } }) }),
    ),
    kind('30000 unknown keys', 'unknown-key', '["key 0"]', () =>
      smallestWith(Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`key ${index}`, index]))),
    ),
    kind('100000 unknown keys', 'too-large', '["key 79989"]', () =>
      smallestWith(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key ${index}`, index]))),
    ),
  ];
}

function subjects(projects: number, names: number): unknown {
  const budget = '1';
  return smallestWith({
    projectExpenditure: {
      projects: Array.from({ length: projects }, (_, index) => ({
        name: `项目${index}`,
        budget,
        lines: index < names ? [{ name: `科目${index}`, amount: '1' }] : [],
      })),
    },
  });
}

function coded(value: string): unknown {
  const fund = {
    total: { amount: '1' },
    lines: [{ level: 'class', name: '科目', amount: '1', code: { value, origin: 'stated' } }],
  };
  return smallestWith({ generalPublicBudget: fund });
}

/** All kinds. */
export function kinds(): Kind[] {
  return [...refusedKinds(), ...togetherKinds(), ...textKinds(), ...wholeKinds(), ...listKinds()];
}
