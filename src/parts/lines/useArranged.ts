'use client';
import { useMemo, useState } from 'react';
import type { Line } from '../../model/reading/line.js';
import type { TableView } from '../../model/reading/table.js';
import type { LocaleInput } from '../../text/language.js';
import { searchable } from '../../text/search.js';
import { closedAtFirst, type Expanded, topKeys } from './folding.js';
import { shownName } from './LineName.js';
import { type FigureOf, inOrder, type LineSort, nextSort, searchLines } from './ordering.js';

export interface Arranging {
  table: TableView;
  expanded: Expanded;
  showCodes: boolean;
  locale: LocaleInput;
  /** While printing, all lines are shown in the order of the document. */
  printing: boolean;
  /** Keys of lines that the reader had reached before hydration: they stay unfolded. */
  reached: ReadonlySet<string>;
}

/** State of folding, sorting and searching. A search has its own folding; ending it restores the previous one. */
export function useArranged({ table: { lines, unit }, expanded, showCodes, locale, printing, reached }: Arranging) {
  const first = useMemo<ReadonlySet<string>>(() => {
    const open = new Set(lines.filter(({ key }) => reached.has(key)).flatMap(({ above }) => above));
    return new Set(closedAtFirst(lines, expanded).filter((key) => !open.has(key)));
  }, [lines, expanded, reached]);
  const [chosen, setFolded] = useState<ReadonlySet<string>>();
  const folded = chosen ?? first;
  // While searching: `undefined` until the reader folds something.
  const [foldedFound, setFoldedFound] = useState<ReadonlySet<string>>();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<LineSort>();
  const searching = !printing && searchable(query) !== '';
  const found = useMemo(() => {
    if (!searching) return undefined;
    return searchLines(lines, query, (line) => ({
      code: line.code && (showCodes || !line.code.assigned) ? line.code.value : '',
      name: shownName(line, locale),
    }));
  }, [searching, query, lines, showCodes, locale]);
  const arranged = useMemo(
    () => (sort && !printing ? inOrder(lines, sort, unit) : lines),
    [lines, sort, printing, unit],
  );
  const closed = found ? (foldedFound ?? found.closed) : folded;
  const setClosed = found ? setFoldedFound : setFolded;
  return {
    lines: arranged,
    closed,
    /** Result of the search; `undefined` if there is none. */
    found,
    query,
    sort,
    toggle: (key: string): void => {
      const next = new Set(closed);
      if (!next.delete(key)) next.add(key);
      setClosed(next);
    },
    openAll: (): void => setClosed(new Set()),
    closeAll: (): void => setClosed(new Set([...closed, ...topKeys(lines)])),
    /** Opens everything that these lines are folded under. */
    open: (below: readonly Line[]): void => {
      const upper = new Set(below.flatMap(({ above }) => above));
      // May be called several times in a row, before find-in-page.
      setClosed((before) => new Set([...(before ?? closed)].filter((key) => !upper.has(key))));
    },
    /** Shows the line of a figure. Ends a search, which may have filtered it out. */
    show: (path: string): void => {
      const line = lines.filter(({ key }) => path === key || path.startsWith(`${key}.`)).pop();
      if (line === undefined) return;
      setQuery('');
      setFolded(new Set([...folded].filter((key) => !line.above.includes(key))));
    },
    searchFor: (text: string): void => {
      setQuery(text);
      setFoldedFound(undefined);
    },
    sortBy: (column: string, figureOf: FigureOf): void => setSort(nextSort(sort, column, figureOf)),
    inDocumentOrder: (): void => setSort(undefined),
  };
}
