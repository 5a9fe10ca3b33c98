import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOMES } from '../../../src/model/sections.js';
import { sections } from '../../../src/sections/index.js';

const SECTIONS = new URL('../../../src/sections/', import.meta.url);
const names = sections.map(({ name }) => name).sort();

it('lists the section of every folder with a section.ts, under the name of the folder', () => {
  const folders = readdirSync(SECTIONS).filter((folder) => existsSync(new URL(`${folder}/section.ts`, SECTIONS)));
  expect(folders.sort()).toEqual(names);
});

it('lists the sections that findings link to, and no others', () => {
  expect([...new Set(Object.values(HOMES).flat())].sort()).toEqual(names);
});
