import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { fallbacks, raised } from '../../scripts/css.mjs';
import { WIDTHS } from '../../src/parts/useOwnWidth.js';

const SRC = new URL('../../src/', import.meta.url);

const process = (css: string, ...plugins: postcss.Plugin[]) => postcss(plugins).process(css, { from: undefined }).css;

/** The selectors of the rules in a stylesheet, each after the at-rules around it. */
function rulesOf(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    const around: string[] = [];
    for (let at = rule.parent; at?.type === 'atrule'; at = at.parent as typeof at) {
      const { name, params } = at as postcss.AtRule;
      around.unshift(`@${name} ${params}`);
    }
    found.push(...rule.selectors.map((selector) => [...around, selector].join(' | ')));
  });
  return found;
}

describe('the fallback of a container query', () => {
  const UNKNOWN = '@supports not (container-type: inline-size)';

  it('uses the width of the window until the container is measured, then the breakpoints it has reached', () => {
    const css = '@container bd-section (max-width: 639.98px) { .bd-a { color: red } }';
    expect(rulesOf(process(css, fallbacks()))).toEqual([
      '@container bd-section (max-width: 639.98px) | .bd-a',
      `${UNKNOWN} | @media (max-width: 639.98px) | .bd-a:where(.bd-section :not([data-bd-section] *))`,
      `${UNKNOWN} | .bd-a:where([data-bd-section]:not([data-bd-section~="640"]) *)`,
    ]);
  });

  it('supports ranges, at-rules around the query, selector lists and pseudo-elements', () => {
    const css = `@media screen {
      @container bd-section (min-width: 640px) and (max-width: 1023.98px) { .bd-a, .bd-b > .bd-c::before { color: red } }
    }`;
    const measured = '[data-bd-section][data-bd-section~="640"]:not([data-bd-section~="1024"]) *';
    expect(rulesOf(process(css, fallbacks())).slice(-2)).toEqual([
      `@media screen | ${UNKNOWN} | .bd-a:where(${measured})`,
      `@media screen | ${UNKNOWN} | .bd-b > .bd-c:where(${measured})::before`,
    ]);
  });

  it('comes right after its query, so that later rules still win', () => {
    const css = '@container bd-chart (min-width: 560px) { .bd-a { color: red } } .bd-a { color: blue }';
    const last = rulesOf(process(css, fallbacks())).slice(-1);
    expect(last).toEqual(['.bd-a']);
  });

  it('gets a raised specificity like every other rule', () => {
    const css = '@container bd-section (min-width: 640px) { .bd-a { color: red } }';
    for (const rule of rulesOf(process(css, fallbacks(), raised()))) expect(rule).toContain('| :not(#b#d).bd-a');
  });

  it.each(['(min-width: 640px)', 'bd-section (width > 640px)', 'bd-section (min-width: 40em)', 'style(--a: b)'])(
    'throws for an unsupported query: %s',
    (query) => {
      expect(() => process(`@container ${query} { .bd-a { color: red } }`, fallbacks())).toThrow(/no fallback/);
    },
  );

  it('is not added to stylesheets of others', () => {
    const css = '@container card (width > 20em) { .card { color: red } }';
    expect(
      process(
        css,
        fallbacks(() => false),
      ),
    ).toBe(css);
  });
});

it('WIDTHS has every breakpoint of the stylesheet', () => {
  const asked = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => readFileSync(new URL(path, SRC), 'utf8').match(/@container .*/g) ?? [])
    .flatMap((query) => [...query.matchAll(/width: ([\d.]+)px/g)].map(([, px]) => Math.ceil(Number(px))));
  expect([...new Set(asked)].sort((a, b) => a - b)).toEqual(WIDTHS);
});
