import type { BudgetDisclosure } from './disclosure.js';

/** Returns the disclosure unchecked: in browsers an error boundary catches what a component throws. */
export const fitting = (disclosure: BudgetDisclosure): BudgetDisclosure => disclosure;
