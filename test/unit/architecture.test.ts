import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sample from '../../src/samples/bayingolin-2023.json';
import { faults, literalsIn, type SourceFile } from '../architecture/imports.js';

const SRC = new URL('../../src/', import.meta.url);

function sources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, SRC), 'utf8') }));
}

/** Literals that only the 2023 document has: its longer figures and its names. */
function documentLiterals(): string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(sample);
  const figures = texts.filter((text) => /^\d+\.\d+$/.test(text) && text.replace('.', '').length >= 4);
  const names = [
    sample.department.name,
    sample.department.shortName,
    ...sample.department.region,
    ...sample.projectExpenditure.projects.map((project) => project.name),
    ...sample.performance.targets.map((target) => target.responsible),
  ];
  return [...new Set([...figures, ...names])];
}

describe('the source', () => {
  it('has imports in one direction, no cycles, no utils and no file that is too long', () => {
    expect(faults(sources().filter(({ path }) => !path.endsWith('.css')))).toEqual([]);
  });

  it('contains no figure or name of the 2023 document outside the samples', () => {
    const literals = documentLiterals();
    expect(literals.length).toBeGreaterThan(40);
    const known = sources().flatMap(({ path, text }) =>
      literalsIn(text, literals).map((literal) => `${path}: ${literal}`),
    );
    expect(known).toEqual([]);
  });
});

describe('the check reports', () => {
  it.each([
    ['model/a.ts', "import { b } from '../text/b.js';", 'model must not import text'],
    ['model/a.ts', "import { useId } from 'react';", 'model imports react'],
    ['parts/a.tsx', "import { Bar } from 'recharts';", 'only charts may import recharts'],
    ['parts/a.tsx', "const a = () => import('recharts');", 'only charts may import recharts'],
    ['text/a.ts', "export { b } from '../sections/b/view.js';", 'text must not import sections'],
    ['sections/a/A.tsx', "import { b } from '../b/view.js';", 'sections do not import each other'],
    ['sections/a/view.ts', "import { formatDate } from '../../text/numbers.js';", 'a view imports only model'],
    ['sections/a/A.tsx', "import { R } from '../../report/R.js';", 'sections must not import report'],
    ['cli/a.ts', "import { Section } from '../parts/Section.js';", 'cli imports only model and text'],
    ['text/a.ts', "import { readFileSync } from 'node:fs';", 'only cli may import node:fs'],
    ['model/a.ts', "import { createScanner } from 'jsonc-parser';", 'only cli may import jsonc-parser'],
    ['parts/a.ts', 'const last = rows.at(-1);', 'newer than Chromium 90'],
    ['parts/a.ts', 'const sum = rows.reduce((a, b) => a + b, 0);', '.reduce is another function on some host pages'],
    ['parts/a.ts', 'const rows = Array.from({ length: 2 }, make);', 'Array.from( is another function'],
    ['parts/a.ts', 'for (const [at, row] of rows.entries()) draw(at, row);', '.entries() is another function'],
    ['parts/a.ts', 'for (const key in record) draw(key);', 'for (const key in  is another function'],
    ['parts/a.ts', 'const text = JSON.stringify(record);', 'JSON.stringify is another function'],
    ['parts/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'SECURITY.md promises not to use'],
    ['parts/a.ts', "void fetch('https://example.org');", 'fetch( is what SECURITY.md promises not to use'],
    ['parts/utils/a.ts', '', 'there is no utils here'],
    ['parts/long.ts', 'a\n'.repeat(400), 'more than about 300'],
  ])('%s: %s', (path, text, expected) => {
    expect(faults([{ path, text }]).join('\n')).toContain(expected);
  });

  it('impure imports in files that a view imports', () => {
    const view = [
      { path: 'sections/a/view.ts', text: "import { b } from './lines.js';" },
      { path: 'sections/a/lines.ts', text: "import { sayIn } from '../../text/language.js';" },
    ];
    expect(faults(view)).toEqual(['sections/a/lines: a view imports only model, not text/language']);
  });

  it('cycles', () => {
    const circle = [
      { path: 'model/a.ts', text: "import './b.js';" },
      { path: 'model/b.ts', text: "import { a } from './a.js';" },
    ];
    expect(faults(circle)).toEqual(['cycle: model/a → model/b → model/a']);
  });

  it('literals of the document', () => {
    expect(literalsIn("const total = '2803.23';", documentLiterals())).toEqual(['2803.23']);
  });
});
