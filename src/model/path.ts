/** A place in the data, as findings write it: `generalPublicBudget.lines[0].amount`. */
export type Path = string;

/** An entry of a list, and where it stands. */
export interface Placed<T> {
  item: T;
  at: Path;
  /** Paths of the entries it stands under, the nearest last. */
  above: readonly Path[];
}

/** The entries of the list at `path`, each followed by those of its own list under `key`, if one is given, in the document's order. */
export function placed<T extends { readonly [key in K]?: readonly T[] }, K extends string = never>(
  list: readonly T[] | undefined,
  path: Path,
  key?: K,
): Placed<T>[] {
  const found: Placed<T>[] = [];
  const walk = (entries: readonly T[], at: Path, above: readonly Path[]): void =>
    entries.forEach((item, index) => {
      const own = `${at}[${index}]`;
      found.push({ item, at: own, above });
      const below = key && item[key];
      if (below?.length) walk(below, `${own}.${key}`, [...above, own]);
    });
  if (list) walk(list, path, []);
  return found;
}
