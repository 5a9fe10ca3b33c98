import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The published declarations, as compilers of consumers see them. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Does not compile if a name is missing, or if a type is `any` because an import inside the declarations does not resolve. */
const CONSUMER = `
import { type BudgetDisclosure, BudgetReport, type BudgetReportProps, ThreePublicExpensesCard } from 'budget-disclosure';
import { parseDisclosure } from 'budget-disclosure/model';

type Known<T> = 0 extends 1 & T ? 'any' : 'known';
const known: [Known<BudgetDisclosure>, Known<BudgetDisclosure['year']>, Known<BudgetReportProps['layout']>] = [
  'known',
  'known',
  'known',
];
const result = parseDisclosure({});
export const year: number | undefined = result.ok ? result.disclosure.year : undefined;
export const parts = [known, BudgetReport, ThreePublicExpensesCard];
`;

/** The declarations of TypeScript's library, parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function complaints(file: string, text: string, module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind) {
  const path = `${ROOT}${file}`;
  const options: ts.CompilerOptions = {
    module,
    moduleResolution,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    // Our declarations are checked by using them.
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? text : readFile(name));
  host.getSourceFile = (name, languageVersion, ...rest) => {
    if (name === path) return ts.createSourceFile(name, text, languageVersion);
    // Only TypeScript's library can be cached: the format of other files depends on the module resolution.
    if (!/\/typescript\/lib\//.test(name)) return getSourceFile(name, languageVersion, ...rest);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, languageVersion, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const { ModuleKind, ModuleResolutionKind } = ts;

describe.each([
  ['an ES module in Node', 'consumer.mts', ModuleKind.Node16, ModuleResolutionKind.Node16],
  ['a CommonJS module in Node', 'consumer.cts', ModuleKind.Node16, ModuleResolutionKind.Node16],
  ['a bundler', 'consumer.ts', ModuleKind.ESNext, ModuleResolutionKind.Bundler],
])('the types in %s', (_, file, module, resolution) => {
  it('resolve and are not `any`', () => {
    expect(complaints(file, CONSUMER, module, resolution)).toEqual([]);
  });
});

it('report misuse', () => {
  const wrong = `import { parseDisclosure } from 'budget-disclosure/model'; parseDisclosure({}).disclosure;`;
  const found = complaints('consumer.ts', wrong, ModuleKind.ESNext, ModuleResolutionKind.Bundler);
  expect(found.join()).toMatch(/does not exist on type/);
});
