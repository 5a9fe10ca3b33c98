import type * as v from 'valibot';
import type { BudgetDisclosure } from '../disclosure.js';
import type { BudgetDisclosureInput } from '../input.js';
import type { disclosure } from './disclosure.js';

/**
 * Compile-time check that input and output of the runtime schema equal the types, at any depth and including optional keys.
 */

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { schema: A; type: B };

type Assert<R extends true> = R;

/** Flattens an intersection. */
type Flat<T> = { [K in keyof T]: T[K] };

export type Equal = [
  Assert<Same<v.InferOutput<typeof disclosure>, BudgetDisclosure>>,
  Assert<Same<v.InferInput<typeof disclosure>, Flat<BudgetDisclosureInput>>>,
];
