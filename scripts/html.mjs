/**
 * `npm run html FOLDER`: writes the server's HTML of every test document and story fixture to a folder, one file per way of rendering.
 * Run it before and after a refactoring, and compare the two folders with `diff -r`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundled } from './bundled.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder to write to: npm run html ../before');
  process.exit(2);
}

process.env.NODE_ENV = 'production';

const FIXTURES = join('stories', 'fixtures');
/** Fixtures with data; the others are helpers of play functions. */
const dataFiles = readdirSync(FIXTURES).filter((file) =>
  readFileSync(join(FIXTURES, file), 'utf8').includes('minimal('),
);

const { auditDisclosure, BudgetReport, DisclosureComparison, documents, fixtures, render, sections, uyghurSample } =
  await bundled(`
    import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    import { BudgetReport, DisclosureComparison } from './src/index.js';
    import { auditDisclosure } from './src/model/index.js';
    import { sections } from './src/sections/index.js';
    import { documents } from './test/component/exchange.js';
    import { uyghurSample } from './stories/fixtures/uyghur.js';
    ${dataFiles.map((file, index) => `import * as fixtures${index} from './${FIXTURES}/${file}';`).join('\n')}
    export { auditDisclosure, BudgetReport, DisclosureComparison, documents, sections, uyghurSample };
    export const fixtures = [${dataFiles.map((_, index) => `fixtures${index}`).join(', ')}];
    export const render = (component, props) => renderToStaticMarkup(createElement(component, props));
  `);

mkdirSync(folder, { recursive: true });
let files = 0;
/** Writes one tag per line, for short diffs, and renumbers React's ids, as these depend on how components are nested. */
function write(name, component, props) {
  const ids = new Map();
  const numbered = render(component, props).replace(/_R_\w*?_/g, (id) => {
    if (!ids.has(id)) ids.set(id, `id-${ids.size}-`);
    return ids.get(id);
  });
  writeFileSync(join(folder, `${name}.html`), `${numbered.replace(/</g, '\n<').trimStart()}\n`);
  files += 1;
}

documents.forEach(([, disclosure], index) => {
  const name = `document-${index}`;
  for (const locale of ['zh-CN', 'en', uyghurSample]) {
    const tag = locale.tag ?? locale;
    write(`${name}-${tag}-stacked`, BudgetReport, { disclosure, locale });
    write(`${name}-${tag}-tabs-yuan`, BudgetReport, { disclosure, locale, layout: 'tabs', unit: '元', idPrefix: 'a-' });
  }
  const { findings } = auditDisclosure(disclosure);
  for (const { name: section, Component } of sections) {
    write(`${name}-${section}`, Component, { disclosure, locale: 'en', findings });
  }
});
const isDisclosure = (value) => typeof value === 'object' && value !== null && 'department' in value;
for (const [name, value] of fixtures.flatMap((module) => Object.entries(module))) {
  if (!isDisclosure(value)) continue;
  for (const locale of ['zh-CN', 'en']) write(`${name}-${locale}`, BudgetReport, { disclosure: value, locale });
}
const all = documents.map(([, disclosure]) => disclosure);
write('comparison', DisclosureComparison, { disclosures: all });
write('comparison-en', DisclosureComparison, { disclosures: all, locale: 'en', unit: '万元' });
console.log(`${files} files in ${basename(folder)}`);
