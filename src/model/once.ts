import type { BudgetDisclosure } from './disclosure.js';

/** Memoizes a function of one object, usually a disclosure. */
export function once<T, O extends object = BudgetDisclosure>(make: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, { made: T }>();
  return (object) => {
    const hit = known.get(object);
    if (hit) return hit.made;
    const made = make(object);
    known.set(object, { made });
    return made;
  };
}
