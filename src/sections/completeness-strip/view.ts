import { completenessOf, isDue, type NarrativePart, type PartState } from '../../model/audit/completeness.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { StatutoryTableId } from '../../model/statutory.js';

/** A required part and how it stands. */
export interface RequiredPart<Id extends string> {
  id: Id;
  state: PartState;
}

/** Parts of one kind, in the order of the regulation, and how many of them are in each state. */
export interface RequiredParts<Id extends string> {
  parts: RequiredPart<Id>[];
  /** How many parts the form in use has. */
  due: number;
  /** States that occur, the published first. */
  counts: { state: PartState; count: number }[];
}

export interface CompletenessView {
  tables: RequiredParts<StatutoryTableId>;
  narrative: RequiredParts<NarrativePart>;
  /** The data was made from part of the document, and something is not in it: that may have been published. */
  partial: boolean;
}

/** Published first, then what is lawfully without content, then what cannot be told. */
const ORDER: readonly PartState[] = [
  'published',
  'empty-with-statement',
  'withheld-with-reason',
  'empty-without-statement',
  'withheld-without-reason',
  'missing',
  'not-in-form',
];

/** The statutory list held against a disclosure, ready to be shown. */
export function completenessView(disclosure: BudgetDisclosure): CompletenessView {
  const { tables, narrative } = completenessOf(disclosure);
  return {
    tables: counted(tables.map(({ table, state }) => ({ id: table, state }))),
    narrative: counted(narrative.map(({ part, state }) => ({ id: part, state }))),
    partial:
      disclosure.source.extent !== undefined && [...tables, ...narrative].some(({ state }) => state === 'missing'),
  };
}

function counted<Id extends string>(parts: RequiredPart<Id>[]): RequiredParts<Id> {
  return {
    parts,
    due: parts.filter(({ state }) => isDue(state)).length,
    counts: ORDER.flatMap((state) => {
      const count = parts.filter((part) => part.state === state).length;
      return count === 0 ? [] : [{ state, count }];
    }),
  };
}
