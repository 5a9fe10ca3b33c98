import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import type * as v from 'valibot';
import * as disclosure from '../src/model/schema/disclosure.js';
import * as lines from '../src/model/schema/lines.js';
import * as matters from '../src/model/schema/matters.js';
import * as performance from '../src/model/schema/performance.js';
import * as values from '../src/model/schema/values.js';

/**
 * Generates the JSON Schema (2020-12) of a disclosure: the structure from the runtime schema, the descriptions from the TSDoc of the
 * types.
 */

type Node = Record<string, unknown>;

/** Definitions whose name is not that of the exported schema. */
const NAMES: Readonly<Record<string, string>> = {
  Date: 'IsoDate',
  Decimal: 'DecimalString',
  Disclosure: 'BudgetDisclosure',
};

/** Every exported schema by the name of its type: `functionLine` is `FunctionLine`. */
function definitions(): Record<string, v.GenericSchema> {
  const modules = [values, lines, matters, performance, disclosure];
  const found = modules
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, v.GenericSchema] => isSchema(entry[1]))
    .map(([key, schema]): [string, v.GenericSchema] => {
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      return [NAMES[name] ?? name, schema];
    });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

/** JSON Schemas of custom checks, which cannot be converted. */
const CHECKED: Readonly<Record<string, Node>> = {
  IsoDate: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
  Year: { type: 'integer', minimum: 1949, maximum: 2999 },
};

/** The TSDoc of a type, including that of its union members, and of its fields. */
interface Doc {
  text: string;
  fields: Map<string, string>;
  bases: string[];
}

function clean(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join('\n')
    .replace(/(?<=\S)\n(?=[^\s-])/g, ' ')
    .trim();
}

function commentsBefore(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const docs = ranges.map(({ pos, end }) => source.text.slice(pos, end)).filter((text) => text.startsWith('/**'));
  return clean(docs[docs.length - 1] ?? '');
}

/** The members of a union that have a comment, one per line. */
function wordsOf(type: ts.TypeNode, source: ts.SourceFile): string[] {
  const words = ts.isUnionTypeNode(type)
    ? type.types.map((member) => [member, commentBeforeBar(member, type, source)] as const)
    : listedIn(type, source).map((element) => [element, commentsBefore(element, source)] as const);
  return words.flatMap(([word, text]) =>
    text === '' ? [] : [`- ${word.getText(source).replace(/'/g, '"')}: ${text}`],
  );
}

/** The comment of a union member, which comes before the member's bar. */
function commentBeforeBar(member: ts.TypeNode, union: ts.TypeNode, source: ts.SourceFile): string {
  const start = source.text.lastIndexOf('|', member.getStart(source));
  const before = source.text.slice(union.getFullStart(), start);
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(before)?.[0].trim();
  return comment === undefined ? commentsBefore(member, source) : clean(comment);
}

/** The elements of `LIST`, for the type `(typeof LIST)[number]`. */
function listedIn(type: ts.TypeNode, source: ts.SourceFile): readonly ts.Node[] {
  const name = /^\(typeof (\w+)\)\[number\]$/.exec(type.getText(source))?.[1];
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((declaration) => declaration.name.getText(source) === name);
  const value = declared?.initializer;
  const list = value && ts.isAsExpression(value) ? value.expression : value;
  return list && ts.isArrayLiteralExpression(list) ? list.elements : [];
}

function docsOf(file: string): [string, Doc][] {
  const text = readFileSync(new URL(`../src/model/${file}.ts`, import.meta.url), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): [string, Doc][] => {
    if (ts.isTypeAliasDeclaration(statement)) {
      const words = wordsOf(statement.type, source);
      const whole = [commentsBefore(statement, source), ...words].join('\n');
      return [[statement.name.text, { text: whole, fields: new Map(), bases: [] }]];
    }
    if (!ts.isInterfaceDeclaration(statement)) return [];
    const fields = statement.members.map((member): [string, string] => [
      member.name?.getText(source) ?? '',
      commentsBefore(member, source),
    ]);
    const bases = (statement.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((type) => type.expression.getText(source)),
    );
    return [[statement.name.text, { text: commentsBefore(statement, source), fields: new Map(fields), bases }]];
  });
}

function fieldDoc(docs: ReadonlyMap<string, Doc>, type: string, field: string): string {
  const doc = docs.get(type);
  if (!doc) return '';
  return doc.fields.get(field) || doc.bases.map((base) => fieldDoc(docs, base, field)).find(Boolean) || '';
}

function withDocs(name: string, schema: Node, docs: ReadonlyMap<string, Doc>): Node {
  const description = docs.get(name)?.text;
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Node>).map(([key, property]) => {
    const text = fieldDoc(docs, name, key);
    return [key, text ? { description: text, ...property } : property];
  });
  return {
    title: name,
    ...(description && { description }),
    ...schema,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

/** The JSON Schema of a disclosure, as the text of `schema.json`. */
export function jsonSchema(): string {
  const docs = new Map(['values', 'lines', 'matters', 'performance', 'statutory', 'disclosure'].flatMap(docsOf));
  const { BudgetDisclosure: root, ...parts } = definitions();
  if (!root) throw new Error('src/model/schema/disclosure.ts exports no "disclosure": the JSON Schema has no root.');
  const made = toJsonSchema(root, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check'],
    definitions: parts,
  });
  const { $schema, $defs, ...whole } = made as Node & { $defs: Record<string, Node> };
  const defs = Object.entries($defs).map(([name, schema]) => [name, withDocs(name, CHECKED[name] ?? schema, docs)]);
  const schema = {
    $schema,
    $id: 'urn:budget-disclosure:schema:1',
    ...withDocs('BudgetDisclosure', whole, docs),
    $defs: Object.fromEntries(defs),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
