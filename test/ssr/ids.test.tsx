import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { sections } from '../../src/sections/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

/** What a section is named by, and whether that is its own heading. */
function nameOf(html: string): string {
  const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(html).toMatch(new RegExp(`<h2 id="${id}" class="bd-heading"`));
  return id;
}

it('names every section by its own heading, where a server renders each alone', () => {
  const names = sections.map(({ Component }) => nameOf(renderToStaticMarkup(<Component disclosure={sample2023()} />)));
  expect(new Set(names).size).toBe(sections.length);
});

it('makes the id of a heading of the host’s prefix or id', () => {
  const [{ name, Component }] = sections as [(typeof sections)[number]];
  const idOf = (props: object) => nameOf(renderToStaticMarkup(<Component disclosure={sample2023()} {...props} />));
  expect(idOf({ idPrefix: 'a-' })).toBe(`a-bd-${name}-heading`);
  expect(idOf({ id: 'here' })).toBe('here-heading');
  expect(idOf({ idPrefix: '' })).not.toBe(`bd-${name}-heading`);
});
