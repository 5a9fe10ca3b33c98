import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseDisclosure } from '../../../src/model/index.js';
import { snapshot } from '../../../src/model/snapshot.js';
import { withMissing } from '../../parsed.js';
import { example, exampleWith } from './example.js';

/** Input that is not plain data: parsing never throws and says what was found. */

function first(input: unknown) {
  const result = parseDisclosure(input);
  return result.ok ? undefined : result.issues[0];
}

function cyclic(): unknown {
  const data: Record<string, unknown> = example();
  data.performance = data;
  return data;
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function throwing(): object {
  return Object.defineProperty({}, 'name', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
}

function endless(): object {
  return new Proxy(
    {},
    {
      ownKeys: () => ['a', 'b', 'c', 'd'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 0 }),
      get: () => endless(),
    },
  );
}

const trap = () => {
  throw new Error('no');
};

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

class Department {
  name = '某市档案局';
}

describe('the whole input', () => {
  it.each([
    ['nothing', undefined, 'not-json', 'nothing'],
    ['null', null, 'wrong-type', 'null'],
    ['a boolean', true, 'wrong-type', 'true'],
    ['a number', 1, 'wrong-type', 'the number 1'],
    ['a list', [example()], 'wrong-type', 'a list'],
    ['JSON text', JSON.stringify({ a: 1 }), 'json-text', 'the text "{\\"a\\":1}"'],
    ['a function', () => example(), 'not-json', 'a function'],
    ['a symbol', Symbol('x'), 'not-json', 'a symbol'],
    ['a bigint', 1n, 'not-json', 'a bigint'],
    ['a Map', new Map(Object.entries(example())), 'not-json', 'an object of the kind Map'],
    ['a Date', new Date(0), 'not-json', 'an object of the kind Date'],
    ['a promise', Promise.resolve(example()), 'not-json', 'an object of the kind Promise'],
    ['an instance of a class', new Department(), 'not-json', 'an instance of a class'],
    ['a proxy that throws', new Proxy({}, { ownKeys: trap }), 'unreadable', 'something that throws when it is read'],
    ['a list that throws', new Proxy([], { get: trap }), 'unreadable', 'something that throws when it is read'],
    ['a revoked proxy', revoked(), 'unreadable', 'something that throws when it is read'],
  ])('may be %s', (_, input, code, found) => {
    expect(first(input)).toMatchObject({ path: '(root)', keys: [], code, found });
  });

  it('may be JSON text, with advice to parse it', () => {
    expect(first(JSON.stringify(example()))?.fix).toBe('Pass JSON.parse(text) instead of the text.');
  });

  it('may come from another realm or have no prototype', () => {
    const foreign: unknown = runInNewContext(`(${JSON.stringify(example())})`);
    expect(parseDisclosure(foreign)).toEqual({ ok: true, disclosure: withMissing(example()) });
    const bare: unknown = Object.assign(Object.create(null), example());
    expect(parseDisclosure(bare)).toEqual({ ok: true, disclosure: withMissing(example()) });
  });

  it('may be infinite', () => {
    const result = parseDisclosure(endless());
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : new Set(result.issues.map(({ code }) => code))).toEqual(
      new Set(['too-deep', 'more-issues']),
    );
  }, 30_000);
});

describe('a value of the input', () => {
  it.each([
    ['a cycle', cyclic(), 'performance', 'cyclic'],
    ['a function', exampleWith('glossary', () => []), 'glossary', 'not-json'],
    ['a Date', exampleWith('source.published', new Date(0)), 'source.published', 'not-json'],
    ['a boxed text', exampleWith('source.title', Object('x')), 'source.title', 'not-json'],
    ['an instance of a class', exampleWith('department', new Department()), 'department', 'not-json'],
    ['a gap in a list', exampleWith('department.region', new Array(1)), 'department.region[0]', 'not-json'],
    ['a list too long', exampleWith('department.region', new Array(4_000_000_000)), 'department.region', 'too-large'],
    ['deep nesting', exampleWith('outline', nested(100)), `outline${'[0]'.repeat(63)}`, 'too-deep'],
    ['a throwing getter', exampleWith('department', throwing()), 'department.name', 'unreadable'],
    [
      'a throwing proxy',
      exampleWith('department', new Proxy({}, { getPrototypeOf: trap })),
      'department',
      'unreadable',
    ],
  ])('may be %s', (_, input, path, code) => {
    const result = parseDisclosure(input);
    expect(result.ok ? [] : result.issues).toContainEqual(expect.objectContaining({ path, code }));
    // The schema does not report it a second time.
    expect(result.ok ? [] : result.issues.filter((issue) => issue.path === path)).toHaveLength(1);
  });

  it('may be a bigint, with advice to write a string', () => {
    expect(first(exampleWith('procurement.goods', 5n))).toMatchObject({
      code: 'not-json',
      fix: 'Write it as a string.',
    });
  });

  it('may be nested deeper than the stack allows', () => {
    expect(first(exampleWith('outline', nested(200_000)))?.code).toBe('too-deep');
  });

  it('may occur twice without being a cycle', () => {
    const amount = { value: '5', unit: '元' };
    const result = parseDisclosure(
      exampleWith('procurement', { total: { amount }, goods: amount, works: amount, services: amount }),
    );
    expect(result.ok).toBe(true);
    expect(result.ok && result.disclosure.procurement).not.toHaveProperty(
      'goods',
      expect.toSatisfy((it) => it === amount),
    );
  });

  it('may have getters, which are read once', () => {
    let reads = 0;
    const source = { ...example().source };
    Object.defineProperty(source, 'title', { enumerable: true, get: () => `第${++reads}次` });
    const result = parseDisclosure(exampleWith('source', source));
    expect(result.ok && result.disclosure.source.title).toBe('第1次');
    expect(reads).toBe(1);
  });
});

describe('the issues', () => {
  const all = (input: unknown) => {
    const result = parseDisclosure(input);
    return result.ok ? [] : result.issues;
  };

  it('say what was found, what was expected and how to fix it', () => {
    const plain = 'an object, a list, a text, a number, true or false';
    const convert = { expected: plain, fix: 'Convert it to plain data first.' };
    const check = { expected: 'the data of one disclosure', fix: 'Check how the data is made.' };
    expect(first(cyclic())).toMatchObject({ found: 'an object that contains itself', ...convert });
    expect(first(exampleWith('department.region', new Array(1)))).toMatchObject({
      found: 'a gap in a list',
      ...convert,
    });
    expect(first(exampleWith('outline', nested(100)))).toMatchObject({
      code: 'too-deep',
      found: 'too many levels',
      ...check,
    });
    expect(first(exampleWith('outline', new Array(4_000_000_000)))).toMatchObject({
      found: 'too many values',
      ...check,
    });
    expect(first('{}')).toMatchObject({ expected: 'the data of a disclosure' });
    expect(first(exampleWith('year', '2024'))?.fix).toBe('Write 2024.');
    expect(first(exampleWith('unit', '1,5'))?.fix).toBe('Write one of "元", "百元", "千元", "万元", "亿元".');
  });

  it('do not mention the rest if the data is too large', () => {
    const data = exampleWith('outline', new Array(4_000_000_000));
    expect(all({ ...data, year: 'x' }).map(({ code }) => code)).toEqual(['too-large']);
    expect(all({ ...exampleWith('outline', nested(100)), year: 'x' }).map(({ path }) => path)).toContain('year');
  });
});

describe('the limit on values', () => {
  const limit = 80_000;

  it.each([
    ['a list that just fits', new Array(limit - 1).fill(0), []],
    ['a list with one too many', new Array(limit).fill(0), [[]]],
    ['two lists that just fit', [new Array(limit - 4).fill(0), [0]], []],
    ['two lists, the second one too long', [new Array(limit - 3).fill(0), [0]], [[1]]],
  ])('%s', (_, input, places) => {
    const { obstacles } = snapshot(input);
    expect(obstacles.map(({ keys }) => keys)).toEqual(places);
    expect(obstacles.every(({ code, found }) => code === 'too-large' && found === 'too many values')).toBe(true);
  });

  it('stops reading the keys of an object', () => {
    let reads = 0;
    const keys = Array.from({ length: limit + 50 }, (_, index) => `k${index}`);
    const input = Object.create(null) as Record<string, unknown>;
    for (const key of keys) Object.defineProperty(input, key, { enumerable: true, get: () => ++reads });
    const { obstacles } = snapshot(input);
    expect(obstacles.map((obstacle) => obstacle.keys)).toEqual([[`k${limit - 1}`]]);
    expect(reads).toBe(limit);
  });
});

describe('a polluted Object.prototype', () => {
  it('neither adds nor hides a key', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      Object.defineProperty(prototype, 'unit', { value: '元', configurable: true, enumerable: true, writable: true });
      expect(first(exampleWith('unit', undefined))).toMatchObject({ path: 'unit', code: 'missing-key' });
    } finally {
      delete prototype.unit;
    }
  });
});
