import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { llmsText, manifest, propsJson } from '../../scripts/props-manifest.js';
import * as source from '../../src/index.js';

/** props.json and llms.txt. */

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const made = manifest();

it('is up to date; if not, run npm run docs', () => {
  expect(read('props.json')).toBe(propsJson(made));
  expect(read('llms.txt')).toBe(llmsText(made));
});

it('has every public component, with a description of it and of each prop', () => {
  // Leaves out deprecated aliases.
  const names = new Map(
    Object.entries(source)
      .map(([name, value]) => [value, name])
      .reverse() as [unknown, string][],
  );
  const components = [...names.values()].filter((name) => /^[A-Z][a-z]/.test(name));
  expect(components.length).toBeGreaterThan(10);
  expect(made.components.map(({ name }) => name)).toEqual(components.sort());
  const undescribed = made.components.flatMap(({ name, description, props }) => [
    ...(description === '' ? [name] : []),
    ...props.filter((prop) => prop.description === '').map((prop) => `${name}.${prop.name}`),
  ]);
  expect(undescribed).toEqual([]);
});

it('distinguishes required and optional props', () => {
  const report = made.components.find(({ name }) => name === 'BudgetReport');
  const prop = (name: string) => report?.props.find((one) => one.name === name);
  expect(prop('disclosure')).toMatchObject({ required: true, type: 'BudgetDisclosure' });
  expect(prop('layout')).toMatchObject({ required: false, type: '"stacked" | "tabs"' });
  expect(prop('unit')).toMatchObject({ required: false, type: '"元" | "百元" | "千元" | "万元" | "亿元"' });
});
