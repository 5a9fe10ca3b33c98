/**
 * `npm run new-section NAME [KEY]`: creates the folder of a section that prints the part KEY of a disclosure (default: NAME in camel
 * case), with tests, stories and entries in the lists of sections. The result passes all tests and is a starting point.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const template = (file) => read(`scripts/new-section/${file}.txt`);

function refuse(reason) {
  console.error(reason);
  process.exit(2);
}

const camelOf = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const [name = '', key = camelOf(name)] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  refuse(
    `A section is named in lower case, such as three-public-expenses, not ${JSON.stringify(name)}: npm run new-section NAME [KEY]`,
  );
}
if (existsSync(new URL(`src/sections/${name}`, ROOT)))
  refuse(`There is a section ${name} already: src/sections/${name}`);
const [, title, type] =
  (/^\w+$/.test(key) &&
    new RegExp(`/\\*\\* ([^*]+?) \\*/\\n  ${key}: Stated<([^>]+)>`).exec(read('src/model/disclosure.ts'))) ||
  [];
if (!title) {
  refuse(
    `BudgetDisclosure has no part ${key} with its official name above it: add it to src/model/disclosure.ts first (CONTRIBUTING.md, step 1), or name another: npm run new-section ${name} KEY`,
  );
}

const camel = camelOf(name);
const Name = camel.charAt(0).toUpperCase() + camel.slice(1);
const isSection = new RegExp(`^export interface ${type} extends SectionBase\\b`, 'm');
const models = readdirSync(new URL('src/model/', ROOT)).filter((file) => file.endsWith('.ts'));
if (!/^\w+$/.test(type) || !models.some((file) => isSection.test(read(`src/model/${file}`)))) {
  refuse(
    `The type of ${key} is ${type}, which does not extend SectionBase, so it has no place for the document's sentences and notes. Put a list into an object: interface ${Name}Data extends SectionBase { items: … } (CONTRIBUTING.md, step 1).`,
  );
}

const English = (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
const taken = [
  [camel, 'src/sections/index.ts', read('src/sections/index.ts')],
  [Name, 'src/index.ts', read('src/index.ts')],
  [Name, 'src/model/index.ts', read('src/model/index.ts')],
  [Name, `what ${Name}.tsx imports`, template('Component.tsx')],
].find(([word, , text]) => new RegExp(`\\b${word}\\b`).test(text));
if (taken) refuse(`The name ${taken[0]} is taken, by ${taken[1]}. Choose another name for the section.`);

const made = {
  'section.ts': `src/sections/${name}/section.ts`,
  'view.ts': `src/sections/${name}/view.ts`,
  'messages.ts': `src/sections/${name}/messages.ts`,
  'Component.tsx': `src/sections/${name}/${Name}.tsx`,
  'view.test.ts': `test/unit/sections/${name}-view.test.ts`,
  'component.test.tsx': `test/component/${name}.test.tsx`,
  'stories.tsx': `stories/sections/${Name}.stories.tsx`,
};
const values = { name, Name, camel, key, title, English };
const files = Object.entries(made).map(([file, path]) => [
  path,
  template(file).replace(/\$(English|name|Name|camel|key|title)/g, (_, word) => values[word]),
]);

/** Inserts `added` before the first match of `mark`. */
function before(path, mark, added) {
  const text = read(path);
  const at = text.search(mark);
  if (at < 0) refuse(`${path} has no ${mark}: add ${added.trim()} by hand, or fix scripts/new-section.mjs`);
  return [path, text.slice(0, at) + added + text.slice(at)];
}

const homes = 'src/model/sections.ts';
const home = new RegExp(`^  ${key}: \\[.*(?=\\],$)`, 'm').exec(read(homes));
files.push(
  home
    ? [homes, read(homes).replace(home[0], `${home[0]}, '${name}'`)]
    : before(homes, /^\} as const satisfies/m, `  ${key}: ['${name}'],\n`),
  before(
    'src/index.ts',
    /^export \{ \w+, type \w+ \} from '.\/sections/m,
    `export { ${Name}, type ${Name}Props } from './sections/${name}/${Name}.js';\n`,
  ),
);
const [index, listed] = before('src/sections/index.ts', /^\] as const/m, `  ${camel},\n`);
files.push([index, `import { ${camel} } from './${name}/section.js';\n${listed}`]);

for (const [path, text] of files) {
  const file = fileURLToPath(new URL(path, ROOT));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
execFileSync('node_modules/.bin/biome', ['check', '--write', ...files.map(([path]) => path)], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
console.log(`${files.map(([path]) => path).join('\n')}

Next: move ${camel} to its place in ${index} and set its chapter in section.ts. The story Published shows the 2023 document; if that
lacks ${key}, show data from stories/fixtures/. Then run npm run docs and npm run api.`);
