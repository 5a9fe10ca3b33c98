/** A path into the data, as in findings: `generalPublicBudget.lines[0].amount`. */
export type Path = string;

/** An entry of a list and its position. */
export interface Placed<T> {
  item: T;
  at: Path;
  /** Paths of its ancestors, the nearest last. */
  above: readonly Path[];
}

/** The entries of the list at `path`, in document order. With `key`, each entry is followed by those of its list under that key. */
export function placed<T extends { readonly [key in K]?: readonly T[] }, K extends string = never>(
  list: readonly T[] | undefined,
  path: Path,
  key?: K,
): Placed<T>[] {
  const found: Placed<T>[] = [];
  const walk = (entries: readonly T[], at: Path, above: readonly Path[]): void =>
    entries.forEach((item, index) => {
      const itemPath = `${at}[${index}]`;
      found.push({ item, at: itemPath, above });
      const below = key && item[key];
      if (below?.length) walk(below, `${itemPath}.${key}`, [...above, itemPath]);
    });
  if (list) walk(list, path, []);
  return found;
}
