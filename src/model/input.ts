import type { BudgetDisclosure } from './disclosure.js';
import type { DecimalString } from './values.js';

/** Input for a part of the model: as in the model, but decimals may also be JSON numbers. */
export type InputOf<T> = T extends DecimalString
  ? DecimalString | number
  : T extends object
    ? { [K in keyof T]: InputOf<T[K]> }
    : T;

/** Keys that the input must have. */
type Required = 'schemaVersion' | 'kind' | 'year' | 'unit' | 'department' | 'source';

/**
 * Input of `parseDisclosure`, for data written in TypeScript. Decimals may be numbers. Defaults: `language` is `"zh-CN"`, `tables` is
 * empty, and sections are `{ absent: 'missing' }`.
 */
export type BudgetDisclosureInput = InputOf<Pick<BudgetDisclosure, Required>> &
  Partial<InputOf<Omit<BudgetDisclosure, Required>>>;
