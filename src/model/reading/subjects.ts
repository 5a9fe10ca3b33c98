import { firstPlaces } from '../lists.js';

/** What identifies a line of the classification: its name, and its code if it has one. */
export interface ClassificationSubject {
  name: string;
  code?: { value: string };
}

/** Finds the index of the first line for a subject: by code if both have one, else by name; −1 if there is none. */
export function subjectFinder(lines: readonly ClassificationSubject[]): (subject: ClassificationSubject) => number {
  const byCode = firstPlaces(lines, ({ code }) => code?.value);
  const byName = firstPlaces(lines, ({ name }) => name);
  const bare = firstPlaces(lines, ({ name, code }) => (code ? undefined : name));
  return ({ name, code }) => {
    if (code === undefined) return byName.get(name) ?? -1;
    const places = [byCode.get(code.value), bare.get(name)].flatMap((place) => place ?? []);
    return places.length === 0 ? -1 : Math.min(...places);
  };
}
