import type { BudgetDisclosure } from './disclosure.js';

/** A disclosure as the sections of a browser read it, where an error boundary catches what a part throws: as it is given. */
export const fitting = (disclosure: BudgetDisclosure): BudgetDisclosure => disclosure;
