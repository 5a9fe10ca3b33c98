import type { BudgetDisclosure } from './disclosure.js';

/** Works something out once for each disclosure, or other object: several rules, and several places of a report, ask for the same. */
export function once<T, O extends object = BudgetDisclosure>(make: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, { made: T }>();
  return (object) => {
    const before = known.get(object);
    if (before) return before.made;
    const made = make(object);
    known.set(object, { made });
    return made;
  };
}
