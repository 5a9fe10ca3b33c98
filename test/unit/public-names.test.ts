import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { manifest } from '../../scripts/props-manifest.js';

/** The public names of the package: unambiguous, documented and exported. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRIES = [`${ROOT}src/index.ts`, `${ROOT}src/model/index.ts`] as const;
const program = ts.createProgram([...ENTRIES], {
  ...ts.parseJsonConfigFileContent(ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config, ts.sys, ROOT)
    .options,
});
const checker = program.getTypeChecker();

const target = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(`${ROOT}src/`);
const isDeprecated = (symbol: ts.Symbol) => symbol.getJsDocTags(checker).some(({ name }) => name === 'deprecated');

/** The exports of an entry, by name. */
function exportsOf(entry: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing`);
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, target(symbol)]));
}

const [components, model] = ENTRIES.map(exportsOf) as [Map<string, ts.Symbol>, Map<string, ts.Symbol>];

it('mean the same in both entries, unless deprecated', () => {
  const shared = [...components].filter(([name]) => model.has(name));
  expect(shared.length).toBeGreaterThan(5);
  const other = shared.filter(
    ([name, symbol]) => model.get(name) !== symbol && !isDeprecated(model.get(name) as ts.Symbol),
  );
  expect(other.map(([name]) => name)).toEqual([]);
});

/** Our types that a declaration refers to. */
function typesIn(node: ts.Node): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isTypeReferenceNode(inner) || ts.isExpressionWithTypeArguments(inner)) {
      const symbol = checker.getSymbolAtLocation(ts.isTypeReferenceNode(inner) ? inner.typeName : inner.expression);
      if (symbol) found.push(target(symbol));
    }
    // Of a component, only its props are public.
    if (ts.isCallExpression(inner)) inner.typeArguments?.slice(0, 1).forEach(visit);
    else if (!ts.isBlock(inner)) ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

/** Every declaration that the exports refer to, directly or not. */
function reachable(): ts.Declaration[] {
  const seen = new Set([...components.values(), ...model.values()]);
  const found: ts.Declaration[] = [];
  for (const symbol of seen) {
    for (const declaration of (symbol.declarations ?? []).filter(isOurs)) {
      found.push(declaration);
      for (const type of typesIn(declaration)) seen.add(type);
    }
  }
  return found;
}

it('have TSDoc, and so have all members of interfaces', () => {
  const undocumented: string[] = [];
  const look = (node: ts.Node, name: string): void => {
    if (
      (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
      ts.getJSDocCommentsAndTags(node).length === 0
    )
      undocumented.push(name);
    if (!ts.isInterfaceDeclaration(node)) return;
    for (const member of node.members) {
      if (ts.getJSDocCommentsAndTags(member).length === 0) undocumented.push(`${name}.${member.name?.getText() ?? ''}`);
    }
  };
  for (const declaration of reachable()) {
    const { fileName } = declaration.getSourceFile();
    look(declaration, `${fileName.slice(ROOT.length)}: ${ts.getNameOfDeclaration(declaration)?.getText() ?? ''}`);
  }
  expect([...new Set(undocumented)]).toEqual([]);
});

it('have a default for every optional prop', () => {
  const open = manifest().components.flatMap(({ name, props }) =>
    props
      .filter((prop) => !prop.required && !prop.default)
      .map((prop) => `${name}.${prop.name}: ${prop.type} ${prop.description}`),
  );
  expect(open).toEqual([]);
});

it('are exported if the type of a prop refers to them', () => {
  const named = manifest().components.flatMap(({ name, props }) =>
    props.flatMap(({ type }) => [...type.matchAll(/\b[A-Z]\w+/g)].map(([word]) => ({ name, word }))),
  );
  expect(named.length).toBeGreaterThan(50);
  const unknown = named.filter(({ word }) => word !== 'ReactNode' && !components.has(word) && !model.has(word));
  expect(unknown).toEqual([]);
});
