import type { BudgetDisclosure } from './disclosure.js';
import { keysOf } from './lists.js';
import { once } from './once.js';

/**
 * The shape of each key of a disclosure, which is the same wherever the key occurs. Much coarser than the schema: just enough to keep
 * sections from throwing.
 */
const SHAPES = {
  text: `absent allocationText base category completionOf date definition dimension direction extent grade heading kind language level name operator
    ordinal origin period printed printedAs publisher purpose scope shortName statement table term text threshold
    thresholdUnit title unit url where word`,
  /** A text or figure, or an object that has one of these keys: a figure with its unit, a line, an absence, a table head. */
  'value amount absent title': `actual adjustedBudget administrativeUnits amount area asOf authorised averageScore awarded awardedElsewhere
    awardedToMicro baseAmount basic basis budget business civilServiceInstitutions code completion count coverage currentYear evidence
    explanation fiscal furniture goal goods lastYearBudget lastYearExecution meetings operating other owner personnel problemsFound project publicInstitutions
    published rate reason remittedUp reserved reservedForMicro responsible scoring services share source subsidiesPaid total
    training unitName value weight works`,
  'value printed word date absent': 'lastYear target',
  texts: 'functions notes outline region statements',
  list: `allocations balances blocks bySource changes classes counts elsewhere equipment glossary grades indicators institutions items
    lines projects sources tables targets texts uses`,
  object: `assets basicExpenditure buildings content department expenditure fiscalAppropriation funds generalPublicBudget governmentFund
    head operatingExpenses otherMatters overview performance planned procurement profile projectExpenditure revenue sme staffing
    stateCapital threePublicExpenses vehicles`,
  number: 'schemaVersion year',
};

/** Keys required in objects that have a certain key or `kind`. */
const REQUIRED: ReadonlyMap<unknown, string> = new Map([
  ['institutions', 'functions'],
  ['thresholdUnit', 'threshold'],
  ['date', 'date'],
]);

/** Shape by key. */
export const shapes: ReadonlyMap<string, string> = new Map(
  Object.entries(SHAPES).flatMap(([shape, keys]) => keys.split(/\s+/).map((key) => [key, shape] as const)),
);

/**
 * Checks a disclosure before sections read it on a server, where there are no error boundaries. Data from `parseDisclosure` is
 * returned as it is. For other data, a field with something of the wrong shape in it (`null`, a number for a figure, an object for a
 * text, a getter that throws) is replaced by a getter that throws. So only the sections that read this field fail, and they fail
 * where `guarded` catches it, not in an element further down, which would fail the whole page.
 *
 * Browsers have error boundaries and use `fitting.browser` instead.
 */
export const fitting = once((disclosure): BudgetDisclosure => {
  const failing: PropertyDescriptorMap = {};
  for (const key of keysOf(disclosure)) {
    try {
      requireShape(disclosure[key as keyof BudgetDisclosure], shapes.get(key), key);
    } catch (error) {
      failing[key] = {
        enumerable: true,
        get: () => {
          throw error;
        },
      };
    }
  }
  if (keysOf(failing).length === 0) return disclosure;
  return Object.defineProperties({} as BudgetDisclosure, {
    ...Object.getOwnPropertyDescriptors(disclosure),
    ...failing,
  });
});

/** Throws if a value, or anything in it, has the wrong shape. Unknown keys are ignored: no section reads them. */
function requireShape(value: unknown, shape: string | undefined, path: string): void {
  if (value === undefined || shape === undefined) return;
  if (!isOf(shape, value)) fail(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = `${path}.${key}`;
    const required = REQUIRED.get(key === 'kind' ? child : key);
    if (required !== undefined && !(required in value)) fail(`${path}.${required}`);
    if (!Array.isArray(value)) requireShape(child, shapes.get(key), at);
    // A list must not have gaps or `undefined` items.
    else requireShape(child ?? null, shape === 'texts' ? 'text' : 'object', at);
  }
}

function fail(path: string): never {
  throw new TypeError(`\`${path}\` has the wrong shape. Pass the result of parseDisclosure(data) as \`disclosure\`.`);
}

function isOf(shape: string, value: unknown): boolean {
  if (shape === 'text' || shape === 'number') return typeof value === (shape === 'text' ? 'string' : shape);
  if (Array.isArray(value)) return shape === 'list' || shape === 'texts';
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && shape.includes(' ');
  if (shape === 'object') return true;
  const keys = shape.includes(' ') ? shape.split(' ') : ['absent'];
  return keys.some((key) => (value as Record<string, unknown>)[key] !== undefined);
}
