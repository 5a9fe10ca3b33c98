import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { llmsText, manifest, propsJson } from '../../scripts/props-manifest.js';
import * as source from '../../src/index.js';

/** What programs and language models read about the components. */

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const made = manifest();

it('is fresh; if not, run npm run docs', () => {
  expect(read('props.json')).toBe(propsJson(made));
  expect(read('llms.txt')).toBe(llmsText(made));
});

it('has every public component, and says what it is and what each prop does', () => {
  // A deprecated name is a second one of the same component.
  const names = new Map(
    Object.entries(source)
      .map(([name, value]) => [value, name])
      .reverse() as [unknown, string][],
  );
  const components = [...names.values()].filter((name) => /^[A-Z][a-z]/.test(name));
  expect(components.length).toBeGreaterThan(10);
  expect(made.components.map(({ name }) => name)).toEqual(components.sort());
  const untold = made.components.flatMap(({ name, description, props }) => [
    ...(description === '' ? [name] : []),
    ...props.filter((prop) => prop.description === '').map((prop) => `${name}.${prop.name}`),
  ]);
  expect(untold).toEqual([]);
});

it('tells a prop that is required from one that is not', () => {
  const report = made.components.find(({ name }) => name === 'BudgetReport');
  const prop = (name: string) => report?.props.find((one) => one.name === name);
  expect(prop('disclosure')).toMatchObject({ required: true, type: 'BudgetDisclosure' });
  expect(prop('layout')).toMatchObject({ required: false, type: '"stacked" | "tabs"' });
  expect(prop('unit')).toMatchObject({ required: false, type: '"元" | "万元" | "亿元"' });
});
