import type { BudgetDisclosure } from './disclosure.js';
import type { DecimalString } from './values.js';

/** What may be written for a part of the model: decimals as strings or as JSON numbers, all else as in the model. */
export type InputOf<T> = T extends DecimalString
  ? DecimalString | number
  : T extends object
    ? { [K in keyof T]: InputOf<T[K]> }
    : T;

/** Keys of a disclosure that its data has to state. */
type Required = 'schemaVersion' | 'kind' | 'year' | 'unit' | 'department' | 'source';

/**
 * The data of a disclosure as `parseDisclosure` takes it, for those who write it in TypeScript: decimals may be numbers,
 * `language` is `"zh-CN"` if left out, `tables` is empty, and a section that is left out is `{ absent: 'missing' }`.
 */
export type BudgetDisclosureInput = InputOf<Pick<BudgetDisclosure, Required>> &
  Partial<InputOf<Omit<BudgetDisclosure, Required>>>;
