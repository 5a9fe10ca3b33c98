import { completenessOf, isDue, type NarrativePart, type PartState } from '../../model/audit/completeness.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { StatutoryTableId } from '../../model/statutory.js';

/** A required part and its state. */
export interface RequiredPart<Id extends string> {
  id: Id;
  state: PartState;
}

/** Parts of one kind, in the order of the regulation, with the number in each state. */
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
  /** The data covers only part of the document, so a missing part may have been published. */
  partial: boolean;
}

/** Published first, then lawful absences, then unknown states. */
const ORDER: readonly PartState[] = [
  'published',
  'empty-with-statement',
  'withheld-with-reason',
  'empty-without-statement',
  'withheld-without-reason',
  'missing',
  'not-in-form',
];

/** View of the statutory list: the state of each part in this disclosure. */
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
