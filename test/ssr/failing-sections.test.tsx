import type { ReactElement } from 'react';
import { renderToReadableStream, renderToStaticMarkup, renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../messages.json';
import schema from '../../schema.json';
import { BudgetReport, DisclosureComparison, type Language } from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { fitting, shapes } from '../../src/model/fitting.js';
import { HOMES } from '../../src/model/sections.js';
import { dataTable } from '../../src/parts/table/DataTable.js';
import { writer } from '../../src/parts/writer.js';
import { sections } from '../../src/sections/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import nantong from '../documents/nantong-sasac-2016.json';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import yueyang from '../documents/yueyang-park-2017.json';
import { streamed } from './streamed.js';

/** Error boundaries do not work on a server, so sections must catch errors themselves, or the whole page fails. */

type Path = readonly (string | number)[];

/** One path for each pattern of paths (`lines.#.amount`) in the data. */
function placesOf(data: unknown): Path[] {
  const places = new Map<string, Path>();
  const walk = (value: unknown, path: Path): void => {
    const shape = path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');
    if (!places.has(shape)) places.set(shape, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(data, []);
  return [...places.values()].slice(1);
}

function throws(): never {
  throw new Error('no data');
}

/** Values of the wrong type, as in data that was not parsed. */
const FAULTS: Readonly<Record<string, PropertyDescriptor | undefined>> = {
  'a getter that throws': { get: throws },
  null: { value: null },
  'an empty object': { value: {} },
  'an object in another shape': { value: { zh: '甲', en: 'A' } },
  'an empty list': { value: [] },
  'a list of nothing': { value: [null] },
  'a number': { value: 5 },
  'a date': { value: new Date(0) },
  nothing: undefined,
};

/** The sample with a wrong value at one path. */
function faulty(path: Path, fault: PropertyDescriptor | undefined): BudgetDisclosure {
  const data = structuredClone(sample2023());
  const holder = path.slice(0, -1).reduce((value, key) => value[key as never], data as object);
  const key = path[path.length - 1] as string | number;
  if (fault) Object.defineProperty(holder, key, { enumerable: true, configurable: true, ...fault });
  else if (Array.isArray(holder)) holder[key as number] = undefined;
  else Reflect.deleteProperty(holder, key);
  return data;
}

const fields = Object.keys(sample2023());
const places = placesOf(sample2023());
const names = Object.keys(FAULTS);

/** The sections that read each field, found by which sections fail when reading it throws. */
const readers = new Map(
  fields.map((field) => {
    const disclosure = faulty([field], FAULTS['a getter that throws']);
    const broken = sections.filter(({ Component }) =>
      renderToStaticMarkup(<Component disclosure={disclosure} />).includes('data-state="error"'),
    );
    return [field, broken] as const;
  }),
);

/** Renders a section beside a sibling, and returns the HTML and the reported errors. */
function besideAnother(
  { name, Component }: (typeof sections)[number],
  disclosure: BudgetDisclosure,
  render: (page: ReactElement) => string = renderToString,
): { html: string; reported: unknown[] } {
  const reported: unknown[] = [];
  const html = render(
    <>
      <Component
        disclosure={disclosure}
        onError={(error, section) => reported.push(section === name ? error : section)}
      />
      <p>a sibling</p>
    </>,
  );
  return { html, reported };
}

// React logs warnings about invalid keys and children.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(fields)('unparsed data with a wrong value in `%s`', (field) => {
  it('breaks only sections that read it, and each reports one error', () => {
    const missed: string[] = [];
    const paths = places.filter(([first]) => first === field);
    // Fields like `department` are read by every section in the same way, so six are enough.
    const read = (readers.get(field) ?? []).slice(0, 6);
    for (const [index, path] of paths.entries()) {
      // Three wrong values at each path; each wrong value at some paths of each field.
      for (const name of [0, 2, 5].map((step) => names[(index + step) % names.length] as string)) {
        const disclosure = faulty(path, FAULTS[name]);
        for (const section of read) {
          try {
            const { html, reported } = besideAnother(section, disclosure);
            const failed = html.includes('data-state="error"');
            if (
              !html.includes('a sibling') ||
              reported.length !== (failed ? 1 : 0) ||
              (failed && !/<h2[^>]*>[^<]/.test(html))
            )
              missed.push(`${path.join('.')}: ${name}, ${section.name}, reported ${reported.length}`);
          } catch (error) {
            missed.push(`${path.join('.')}: ${name}, ${section.name}, ${error}`);
          }
        }
      }
    }
    expect(missed).toEqual([]);
  });
});

it('words in place of a figure cost no more than the section that prints it', () => {
  const missed: string[] = [];
  for (const path of places) {
    const value: unknown = path.reduce((holder, key) => holder[key as never], sample2023() as object);
    if (typeof value !== 'string' || !/^-?[\d.]+$/.test(value)) continue;
    const disclosure = faulty(path, { value: '若干' });
    const homes: readonly string[] = HOMES[path[0] as keyof typeof HOMES] ?? [];
    for (const section of sections.filter(({ name }) => homes.includes(name))) {
      try {
        expect(besideAnother(section, disclosure).html).toContain('a sibling');
      } catch (error) {
        missed.push(`${path.join('.')}: ${section.name}, ${error}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

it('what a cell throws is thrown where its table is called, not where React renders it', () => {
  const table = () =>
    dataTable(writer({}), {
      title: '表',
      rows: ['甲'],
      keyOf: (row) => row,
      name: { head: '项', render: (row) => row },
      columns: [{ key: 'figure', head: '数', render: throws }],
    });
  expect(table).toThrow('no data');
});

/** A wrong value deep in the lines of one section. */
const deep = faulty(['generalPublicBudget', 'lines', 0, 'lines', 0, 'name'], { value: { zh: '甲' } });

/** All server renderers of React. */
const RENDERERS: Readonly<Record<string, (page: ReactElement) => Promise<string> | string>> = {
  renderToString,
  renderToStaticMarkup,
  renderToReadableStream: async (page) => new Response(await renderToReadableStream(page)).text(),
  renderToPipeableStream: streamed,
};

it.each(Object.entries(RENDERERS))('%s renders the other sections if one fails', async (_, render) => {
  const onError = vi.fn();
  const html = await render(<BudgetReport disclosure={deep} onError={onError} />);
  const failed = [...html.matchAll(/data-section="([^"]+)" data-state="error"/g)].map(([, name]) => name);
  expect(failed).toContain('general-public-budget');
  expect(failed).not.toContain('three-public-expenses');
  expect(html).toContain('本部分暂时无法显示。其他部分不受影响。');
  for (const figure of ['441.11', '98.5']) expect(html).toContain(figure);
  expect(onError.mock.calls.map(([, section]) => section).sort()).toEqual(failed.sort());
});

it('does not affect the siblings of a comparison', () => {
  const onError = vi.fn();
  const html = renderToString(
    <>
      <DisclosureComparison
        disclosures={[sample2023(), faulty(['threePublicExpenses', 'items', 0, 'amount'], FAULTS['a date'])]}
        onError={onError}
      />
      <p>a sibling</p>
    </>,
  );
  expect(html).toContain('a sibling');
  expect(html).toMatch(/data-section="disclosure-comparison"/);
  expect(onError.mock.calls.length).toBe(html.includes('data-state="error"') ? 1 : 0);
});

describe('fitting', () => {
  it.each([
    ['the 2023 sample', sample2023()] as const,
    ['a report of nothing', minimal()] as const,
    ...[nantong, planning, wanli, yueyang].map((data, index) => [`document ${index + 1}`, parsed(data)] as const),
  ])('returns valid data unchanged: %s', (_, disclosure) => {
    expect(fitting(disclosure)).toBe(disclosure);
  });

  it('ignores unknown keys of any type', () => {
    const data = structuredClone(sample2023());
    Object.assign(data, { _id: 5, created: new Date(), tags: [null] });
    Object.assign(data.department, { id: 7, flags: { open: true } });
    expect(fitting(data)).toBe(data);
  });

  it('knows the shape of every key of the schema', () => {
    const keys = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys((node as { properties?: object }).properties ?? {})) keys.add(key);
      for (const child of Object.values(node)) walk(child);
    };
    walk(schema);
    expect([...keys].filter((key) => !key.startsWith('$') && !shapes.has(key))).toEqual([]);
    expect([...shapes.keys()].filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe.each([
  ['throw', FAULTS['a getter that throws']],
  ['are functions that throw', { value: throws }],
  ['are numbers', { value: 5 }],
  ['are objects', { value: { one: 'row' } }],
] as const)('a language whose messages all %s', (_, fault) => {
  const keys = Object.keys(messages['zh-CN' as never] ?? messages);
  const language: Language = {
    tag: 'ug-CN',
    dir: 'rtl',
    date: '{year} {month} {day}',
    messages: Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { enumerable: true, ...fault }]))),
  };

  it.each(sections.map((section) => [section.name, section] as const))('falls back in %s', (name, section) => {
    const { Component } = section;
    const onError = vi.fn();
    const html = renderToStaticMarkup(<Component disclosure={sample2023()} locale={language} onError={onError} />);
    expect(html).toBe(
      renderToStaticMarkup(<Component disclosure={sample2023()} locale={{ ...language, messages: {} }} />),
    );
    expect(/data-section="[^"]+" data-state="error"/.exec(html)?.[0]).toBeUndefined();
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledWith(expect.any(Error), name);
  });
});

it.each([
  ['an invalid tag', { tag: 'ug_CN' }],
  ['a date that is not a string', { date: 5 }],
  ['months that are not an array', { date: '{month}', months: 5 }],
  ['an unreadable date', Object.defineProperty({}, 'date', { enumerable: true, get: throws })],
])('shows all figures in a language with %s', (_, part) => {
  const language = Object.defineProperties(
    { tag: 'ug-CN', dir: 'ltr', messages: {} },
    Object.getOwnPropertyDescriptors(part),
  ) as unknown as Language;
  const html = renderToString(<BudgetReport disclosure={sample2023()} locale={language} />);
  expect(html).toContain('441.11');
  expect(/data-section="[^"]+" data-state="error"/.exec(html)?.[0]).toBeUndefined();
});

it('replaces a language that falls back to itself', () => {
  const language: Language = { tag: 'ug-CN', dir: 'rtl', messages: {} };
  Object.assign(language, { fallback: language });
  const html = renderToString(<BudgetReport disclosure={sample2023()} locale={language} />);
  expect(html).toContain('lang="zh-CN"');
  expect(/data-section="[^"]+" data-state="error"/.exec(html)?.[0]).toBeUndefined();
});

it.each(sections.map((section) => [section.name, section] as const))(
  'does not affect the siblings of %s if hrefOf throws',
  (name, { Component }) => {
    const onError = vi.fn();
    const hrefOf = () => {
      throw new Error('no route');
    };
    const html = renderToString(
      <>
        <Component disclosure={sample2023()} hrefOf={hrefOf} onError={onError} />
        <p>a sibling</p>
      </>,
    );
    expect(html).toContain('a sibling');
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledWith(expect.any(Error), name);
  },
);
