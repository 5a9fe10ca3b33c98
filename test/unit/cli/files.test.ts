import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../src/cli/files.js';
import { pathKeys, placesIn } from '../../../src/cli/places.js';
import { folderWith } from './machine.js';

function tree(): string {
  return folderWith({
    'a.json': '',
    'b.json': '',
    'note.txt': '',
    'data/2023/x.json': '',
    'data/2024/x.json': '',
    'data/2024/deep/y.json': '',
    'data/.hidden/z.json': '',
    'data/.z.json': '',
    'odd/a[1]*.json': '',
  });
}

/** The files of the arguments. A pattern without matches ends with a question mark, what cannot be opened with its reason. */
function found(args: readonly string[], cwd = tree()): string[] {
  return [...filesOf(args, cwd)].map((entry) => {
    if ('file' in entry) return entry.file;
    return 'closed' in entry ? `${entry.closed}: ${entry.reason}` : `${entry.unmatched}?`;
  });
}

describe('the files of the arguments', () => {
  it.each([
    [['a.json'], ['a.json']],
    [
      ['./b.json', 'a.json'],
      ['./b.json', 'a.json'],
    ],
    [['*.json'], ['a.json', 'b.json']],
    [['?.json'], ['a.json', 'b.json']],
    [['??.json'], ['??.json?']],
    [['data/*/x.json'], ['data/2023/x.json', 'data/2024/x.json']],
    [['data/**/*.json'], ['data/2023/x.json', 'data/2024/deep/y.json', 'data/2024/x.json']],
    [['data/**/**/y.json'], ['data/2024/deep/y.json']],
    [['**/deep/**/*.json'], ['data/2024/deep/y.json']],
    [['data/2024/**'], ['data/2024/deep/y.json', 'data/2024/x.json']],
    [['data/**/.*.json'], ['data/.z.json']],
    [['data/.hidden/*.json'], ['data/.hidden/z.json']],
    [['./data/*/x.json'], ['./data/2023/x.json', './data/2024/x.json']],
    [['data/2024'], ['data/2024/deep/y.json', 'data/2024/x.json']],
    [['data/2024/'], ['data/2024/deep/y.json', 'data/2024/x.json']],
    [['odd/a[1]*.json'], ['odd/a[1]*.json']],
    [['odd/a[1]?.json'], ['odd/a[1]*.json']],
    [['odd/a1*.json'], ['odd/a1*.json?']],
    [['missing.json'], ['missing.json?']],
    [['no/such/*.json'], ['no/such/*.json?']],
  ])('%j', (args, expected) => {
    expect(found(args)).toEqual(expected);
  });

  it('are listed once, even if they match several arguments', () => {
    expect(found(['data/2023/x.json', 'data/**/*.json', 'data/2024', './data/2024/x.json'])).toEqual([
      'data/2023/x.json',
      'data/2024/deep/y.json',
      'data/2024/x.json',
    ]);
  });

  it('may have absolute paths', () => {
    const cwd = tree();
    expect(found([`${cwd}/data/*/x.json`], '/')).toEqual([`${cwd}/data/2023/x.json`, `${cwd}/data/2024/x.json`]);
  });

  it('include links to files, but not to folders', () => {
    const cwd = tree();
    symlinkSync(join(cwd, 'a.json'), join(cwd, 'data/link.json'));
    symlinkSync(join(cwd, 'data'), join(cwd, 'data/loop'));
    symlinkSync(join(cwd, 'gone.json'), join(cwd, 'data/broken.json'));
    expect(found(['data/**/link.json', 'data/broken.json'], cwd)).toEqual(['data/link.json', 'data/broken.json?']);
  });
});

describe('places in JSON text', () => {
  const text = `{
  "a": { "b": [ "x, ] \\" }", 2, { "c": null } ], "odd key": true },
  "a2": -1.5e3,
  "a": { "b": [1] }
}`;

  it.each([
    ['a2', { line: 3, column: 9 }],
    ['a', { line: 4, column: 8 }],
    ['a.b[0]', { line: 4, column: 16 }],
    ['a.b[7].c', { line: 4, column: 15 }],
    ['nothing.here', { line: 1, column: 1 }],
  ])('%s: where it stands last, or the nearest thing around it', (path, expected) => {
    const keys = pathKeys(path);
    // The text has "a" twice. JSON.parse uses the last one.
    expect(placesIn(text, [keys])(keys)).toEqual(expected);
  });

  it('are found below odd keys and after texts with brackets in them', () => {
    const once = text.replace('"a": { "b": [1] }', '"z": 0');
    const place = (keys: (string | number)[]) => placesIn(once, [keys])(keys);
    const column = (value: string) => (once.split('\n')[1] ?? '').indexOf(value) + 1;
    expect(place(['a', 'odd key'])).toEqual({ line: 2, column: column('true') });
    expect(place(['a', 'b', 2, 'c'])).toEqual({ line: 2, column: column('null') });
    expect(place(['a', 'b', 1])).toEqual({ line: 2, column: column('2,') });
  });
});
