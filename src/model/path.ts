/** A place in the data is written one way everywhere, that of findings: `generalPublicBudget.lines[0].amount`. */

/** An entry of a list, and where it stands. */
export interface Placed<T> {
  item: T;
  /** Its path. */
  at: string;
  /** Paths of the entries it stands under, the nearest last. */
  above: readonly string[];
}

/** The entries of the list at `path`, each followed by those of its own list under `key`, in the document's order. */
export function placed<K extends string, T extends { readonly [key in K]?: readonly T[] }>(
  list: readonly T[] | undefined,
  path: string,
  key: K,
): Placed<T>[] {
  const found: Placed<T>[] = [];
  const walk = (entries: readonly T[], at: string, above: readonly string[]): void =>
    entries.forEach((item, index) => {
      const own = `${at}[${index}]`;
      found.push({ item, at: own, above });
      const below = item[key];
      if (below?.length) walk(below, `${own}.${key}`, [...above, own]);
    });
  if (list) walk(list, path, []);
  return found;
}
