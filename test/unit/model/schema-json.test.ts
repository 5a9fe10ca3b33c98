import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../schema.json';
import { jsonSchema } from '../../../scripts/json-schema.js';
import { type IssueCode, parseDisclosure } from '../../../src/model/index.js';
import sample from '../../../src/samples/bayingolin-2023.json';
import { example, pathsIn, withValue } from './example.js';
import { validator } from './validate.js';

const isValid = validator(schema);

/** Checks that JSON Schema cannot express. */
const BEYOND: readonly IssueCode[] = ['unsafe-number', 'not-a-date', 'wrong-level', 'duplicate-table'];

describe('schema.json', () => {
  it('is up to date; if not, run npm run schema', () => {
    const file = readFileSync(new URL('../../../schema.json', import.meta.url), 'utf8');
    expect(file).toBe(jsonSchema());
  });

  it('is JSON Schema 2020-12 with an $id and a title for each definition', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe('urn:budget-disclosure:schema:1');
    expect(schema.title).toBe('BudgetDisclosure');
    const untitled = Object.entries(schema.$defs).filter(([name, part]) => part.title !== name);
    expect(untitled).toEqual([]);
  });

  it('describes types, fields and enum values in the terms of the official forms', () => {
    const { RevenueSource, RevenueSourceKind, FunctionLine, ThreePublicItem } = schema.$defs;
    expect(FunctionLine.description).toContain('功能分类科目');
    expect(FunctionLine.properties.basic.description).toBe('基本支出');
    expect(ThreePublicItem.properties.amount.description).toContain('预算数');
    expect(RevenueSourceKind.description).toContain('- "special-account": 财政专户管理资金');
    expect(RevenueSource.properties.sources.items).toEqual({ $ref: '#/$defs/RevenueSource' });
  });

  it('accepts decimals as strings or numbers', () => {
    expect(schema.$defs.DecimalString.anyOf).toEqual([
      { type: 'string', pattern: '^-?(0|[1-9]\\d*)(\\.\\d+)?$', maxLength: 32 },
      { type: 'number' },
    ]);
  });

  it('accepts what parseDisclosure accepts', () => {
    expect(isValid(sample)).toBe(true);
    expect(isValid(example())).toBe(true);
  });

  it('agrees with parseDisclosure about mutated data', { timeout: 60_000 }, () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        ' ',
        '0',
        '-1.50',
        '01',
        '元',
        '%',
        5,
        1950,
        [],
        {},
        { value: '1' },
      ),
      fc.constantFrom<unknown>({ absent: 'blank' }, { absent: 'gone' }, { kind: 'word', word: '提高' }, '2024-02-05'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(example())), values, (keys, value) => {
        const data = withValue(example(), keys, value);
        const result = parseDisclosure(data);
        const codes = result.ok ? [] : result.issues.map(({ code }) => code);
        const valid = isValid(JSON.parse(JSON.stringify(data)));
        if (valid) expect(codes.filter((code) => !BEYOND.includes(code))).toEqual([]);
        else expect(codes).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
