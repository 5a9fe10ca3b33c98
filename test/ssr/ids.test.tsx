import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { BudgetReport } from '../../src/index.js';
import { sections } from '../../src/sections/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

/** The id in `aria-labelledby` of a section, which must be its own heading. */
function nameOf(html: string): string {
  const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(html).toMatch(new RegExp(`<h2 id="${id}" class="bd-heading"`));
  return id;
}

it('labels every section by its own heading, even if each is rendered separately', () => {
  const names = sections.map(({ Component }) => nameOf(renderToStaticMarkup(<Component disclosure={sample2023()} />)));
  expect(new Set(names).size).toBe(sections.length);
});

it('derives the id of a heading from idPrefix or id', () => {
  const [{ name, Component }] = sections as [(typeof sections)[number]];
  const idOf = (props: object) => nameOf(renderToStaticMarkup(<Component disclosure={sample2023()} {...props} />));
  expect(idOf({ idPrefix: 'a-' })).toBe(`a-bd-${name}-heading`);
  expect(idOf({ id: 'here' })).toBe('here-heading');
  expect(idOf({ idPrefix: '' })).not.toBe(`bd-${name}-heading`);
});

/** Ids that occur more than once. */
function repeated(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  return ids.filter((id, index) => ids.indexOf(id) < index);
}

it.each(['stacked', 'tabs'] as const)('shares no id between two reports: %s', (layout) => {
  const report = (idPrefix?: string) => (
    <BudgetReport disclosure={sample2023()} layout={layout} {...(idPrefix !== undefined && { idPrefix })} />
  );
  expect(repeated(renderToStaticMarkup(report()))).toEqual([]);
  const html = renderToStaticMarkup(
    <>
      {report('a-')}
      {report('b-')}
    </>,
  );
  expect(repeated(html)).toEqual([]);
  // Without a prefix they share only permalinks, which hydration makes unique (component/two-reports), and no ids that ARIA refers to.
  const plain = renderToStaticMarkup(
    <>
      {report()}
      {report()}
    </>,
  );
  const shared = new Set(repeated(plain));
  expect([...shared].filter((id) => !id.startsWith('bd-'))).toEqual([]);
  const referred = [...plain.matchAll(/ (?:aria-\w+|for|headers)="([^"]+)"/g)].flatMap(([, ids = '']) =>
    ids.split(' '),
  );
  expect(referred.filter((id) => shared.has(id))).toEqual([]);
});

it.each(['stacked', 'tabs'] as const)(
  'shares no id between reports of several roots with an `identifierPrefix`: %s',
  (layout) => {
    const root = (identifierPrefix: string, idPrefix: string) =>
      renderToString(<BudgetReport disclosure={sample2023()} layout={layout} idPrefix={idPrefix} />, {
        identifierPrefix,
      });
    expect(repeated(root('a', 'a-') + root('b', 'b-'))).toEqual([]);
  },
);
