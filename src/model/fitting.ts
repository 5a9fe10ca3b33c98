import type { BudgetDisclosure } from './disclosure.js';
import { keysOf } from './lists.js';
import { once } from './once.js';

/**
 * The shape behind each key of a disclosure, which is the same wherever the key stands. Far less than the schema tells: enough to keep a
 * section from throwing.
 */
const SHAPES = {
  text: `absent allocationText base category completionOf date definition dimension direction extent grade heading kind language level name operator
    ordinal origin period printed printedAs publisher purpose scope shortName statement table term text threshold
    thresholdUnit title unit url where word`,
  /** A text or figure, or in its place an object that has one of these keys: with its unit, as a line, or as an absence. */
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

/** What an object with one key, or of one kind, cannot be without. */
const NEEDED: ReadonlyMap<unknown, string> = new Map([
  ['institutions', 'functions'],
  ['thresholdUnit', 'threshold'],
  ['date', 'date'],
]);

/** Shape by key. */
export const shapes: ReadonlyMap<string, string> = new Map(
  Object.entries(SHAPES).flatMap(([shape, keys]) => keys.split(/\s+/).map((key) => [key, shape] as const)),
);

/**
 * A disclosure as the sections of a server can read it: parsed data as it is. Of data made by hand, a field in which something does not
 * have its shape (`null`, a number for a figure, an object for a text, a getter that throws) throws where a section reads it, and costs no
 * section that does not. Found later, by a part deep in a section, it would cost the whole page, as nothing catches there.
 *
 * Browsers, where a boundary does, have `fitting.browser` in its place.
 */
export const fitting = once((disclosure): BudgetDisclosure => {
  const unfit: PropertyDescriptorMap = {};
  for (const key of keysOf(disclosure)) {
    try {
      requireShape(disclosure[key as keyof BudgetDisclosure], shapes.get(key), key);
    } catch (error) {
      unfit[key] = {
        enumerable: true,
        get: () => {
          throw error;
        },
      };
    }
  }
  if (keysOf(unfit).length === 0) return disclosure;
  return Object.defineProperties({} as BudgetDisclosure, { ...Object.getOwnPropertyDescriptors(disclosure), ...unfit });
});

/** Throws for a value that is not of its shape, or that has something in it that is not. What has no name is read by nobody. */
function requireShape(value: unknown, shape: string | undefined, path: string): void {
  if (value === undefined || shape === undefined) return;
  if (!isOf(shape, value)) fail(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = `${path}.${key}`;
    const needed = NEEDED.get(key === 'kind' ? child : key);
    if (needed !== undefined && !(needed in value)) fail(`${path}.${needed}`);
    if (!Array.isArray(value)) requireShape(child, shapes.get(key), at);
    // A place of a list is not without its item.
    else requireShape(child ?? null, shape === 'texts' ? 'text' : 'object', at);
  }
}

function fail(path: string): never {
  throw new TypeError(`\`${path}\` is not of its shape. Pass what parseDisclosure(data) gave as \`disclosure\`.`);
}

function isOf(shape: string, value: unknown): boolean {
  if (shape === 'text' || shape === 'number') return typeof value === (shape === 'text' ? 'string' : shape);
  if (Array.isArray(value)) return shape === 'list' || shape === 'texts';
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && shape.includes(' ');
  if (shape === 'object') return true;
  const keys = shape.includes(' ') ? shape.split(' ') : ['absent'];
  return keys.some((key) => (value as Record<string, unknown>)[key] !== undefined);
}
