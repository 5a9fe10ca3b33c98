import type { BudgetDisclosure } from './disclosure.js';

/** Works something out once for each disclosure object: several rules, and several places of a report, ask for the same. */
export function once<T>(make: (disclosure: BudgetDisclosure) => T): (disclosure: BudgetDisclosure) => T {
  const known = new WeakMap<BudgetDisclosure, { made: T }>();
  return (disclosure) => {
    const before = known.get(disclosure);
    if (before) return before.made;
    const made = make(disclosure);
    known.set(disclosure, { made });
    return made;
  };
}
