import { JSDOM } from 'jsdom';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type BudgetDisclosure, BudgetReport, DisclosureComparison, parseDisclosure } from '../../src/index.js';
import sample from '../../src/samples/bayingolin-2023.json' with { type: 'json' };
import { parsed } from '../../stories/fixtures/disclosures.js';

/** Strings that could break out of text, attributes, styles, or templates of the host's framework. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</style><script>alert(1)</script>',
  '</textarea></title><svg onload=alert(1)>',
  '<!--<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;base href=//example.org&#62;',
  'x" style="position:fixed;inset:0',
  'url(https://example.org/x.png)',
  '{{constructor.constructor("alert(1)")()}}',
  '<%= alert(1) %>',
  ']]><script>alert(1)</script>',
];

type Place = (string | number)[];

/** Paths of all strings with Chinese text, so no figures, codes, dates, keys or addresses. */
function places(value: unknown, at: Place = []): Place[] {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    places(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

const inside = (data: unknown, place: Place): unknown =>
  place.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], data);

function put(data: unknown, place: Place, text: string): void {
  const holder = inside(data, place.slice(0, -1));
  (holder as Record<string, unknown>)[place[place.length - 1] as string] = text;
}

/** Each path gets one payload per round: 2,264 texts in total. */
const ROUNDS = [0, 1, 2, 3];

/** The sample with a payload at every path that accepts any text. */
function poisoned(round: number) {
  const data = structuredClone(sample) as unknown;
  const all = places(sample);
  for (const [index, place] of all.entries())
    put(data, place, PAYLOADS[(index + 4 * round) % PAYLOADS.length] as string);
  const refused = parseDisclosure(data);
  const rejected = new Set(refused.ok ? [] : refused.issues.map(({ keys }) => JSON.stringify(keys)));
  for (const place of all) if (rejected.has(JSON.stringify(place))) put(data, place, inside(sample, place) as string);
  return data;
}

/** Elements and attributes that could load, run or send something, or that the payloads created. */
function dangers(html: string, asWritten: ReadonlySet<string>): string[] {
  const { document } = new JSDOM(html).window;
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        ['style', 'srcdoc', 'src', 'action', 'formaction', 'xlink:href'].includes(name) ||
        (name === 'href' && !/^(#|https?:)/.test(value)),
    );
    return [
      ...(asWritten.has(tag) ? [] : [`<${tag}>`]),
      ...attributes.map(({ name, value }) => `<${tag} ${name}="${value}">`),
    ];
  });
}

const tagsOf = (html: string) =>
  new Set([...new JSDOM(html).window.document.body.querySelectorAll('*')].map(({ localName }) => localName));

const pages = {
  report: (disclosure: BudgetDisclosure) => <BudgetReport disclosure={disclosure} />,
  comparison: (disclosure: BudgetDisclosure) => (
    <DisclosureComparison disclosures={[disclosure, { ...disclosure, year: disclosure.year + 1 }]} />
  ),
};

describe.each(Object.entries(pages))('%s', (name, page) => {
  const asWritten = tagsOf(renderToString(page(parsed(sample))));

  it.each(ROUNDS)('shows markup, scripts and templates in its data as text, round %s', (round) => {
    const html = renderToString(page(parsed(poisoned(round))));
    expect(dangers(html, asWritten)).toEqual([]);
    const text = new JSDOM(html).window.document.body.textContent ?? '';
    const shown = PAYLOADS.filter((payload) => text.includes(payload));
    expect(shown.length).toBeGreaterThan(name === 'report' ? PAYLOADS.length - 1 : 0);
  });
});

it('puts payloads into nearly all texts of a disclosure', () => {
  const taken = places(poisoned(0)).length;
  expect({ all: places(sample).length, left: taken }).toEqual({ all: 572, left: 6 });
});
