import type * as v from 'valibot';
import type { BudgetDisclosure } from '../disclosure.js';
import type { BudgetDisclosureInput } from '../input.js';
import type { disclosure } from './disclosure.js';

/**
 * Holds the runtime schema equal to the types: what is parsed, and what may be written. Nothing of it runs; a difference in either
 * direction, however deep, even of one optional key, does not compile.
 */

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { schema: A; type: B };

type Holds<R extends true> = R;

/** Members of an intersection, spelled out. */
type Flat<T> = { [K in keyof T]: T[K] };

export type Equal = [
  Holds<Same<v.InferOutput<typeof disclosure>, BudgetDisclosure>>,
  Holds<Same<v.InferInput<typeof disclosure>, Flat<BudgetDisclosureInput>>>,
];
