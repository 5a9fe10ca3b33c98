import * as v from 'valibot';
import type { InputOf } from '../input.js';
import type { EconomicLine, FunctionLine, RevenueSource } from '../lines.js';
import { list, maybe, object, word } from './combinators.js';
import { code, portion, portionEntries, sectionEntries, statedAmount, text } from './values.js';

/** Runtime schema of `../lines.ts`. */

export const revenueSourceKind = word(
  'fiscal-appropriation',
  'general-public-budget',
  'general-public-transfer',
  'government-fund',
  'government-fund-transfer',
  'state-capital',
  'state-capital-transfer',
  'special-account',
  'institutional',
  'business',
  'superior-subsidy',
  'affiliate-remittance',
  'carry-over',
  'other',
);

export const revenueSource = object({
  ...portionEntries,
  kind: revenueSourceKind,
  name: text,
  ordinal: maybe(text),
  sources: maybe(list(v.lazy((): v.GenericSchema<InputOf<RevenueSource>, RevenueSource> => revenueSource))),
});

export const sourceAmount = object({ source: revenueSourceKind, amount: statedAmount });

const bySource = maybe(list(sourceAmount));

export const fundedPortion = object({ ...portionEntries, bySource });

export const balance = object({
  ...portionEntries,
  kind: word('opening-carry-over', 'surplus-used', 'surplus-distributed', 'closing-carry-over'),
  name: text,
  ordinal: maybe(text),
  bySource,
});

const balances = maybe(list(balance));

export const functionLine = object({
  ...portionEntries,
  level: word('class', 'group', 'item'),
  name: text,
  ordinal: maybe(text),
  code: maybe(code),
  printedAs: maybe(text),
  basic: maybe(statedAmount),
  project: maybe(statedAmount),
  business: maybe(statedAmount),
  remittedUp: maybe(statedAmount),
  subsidiesPaid: maybe(statedAmount),
  bySource,
  lines: maybe(list(v.lazy((): v.GenericSchema<InputOf<FunctionLine>, FunctionLine> => functionLine))),
});

const functionLines = list(functionLine);

export const economicLine = object({
  name: text,
  code: maybe(code),
  amount: statedAmount,
  personnel: maybe(statedAmount),
  operating: maybe(statedAmount),
  lines: maybe(list(v.lazy((): v.GenericSchema<InputOf<EconomicLine>, EconomicLine> => economicLine))),
});

const sources = list(revenueSource);
const currentYear = maybe(statedAmount);
const revenueSide = object({ total: maybe(portion), currentYear, sources, balances });

export const overview = object({
  ...sectionEntries,
  total: portion,
  revenue: revenueSide,
  expenditure: object({ total: maybe(portion), currentYear, classes: functionLines, balances }),
});

export const revenue = object({ ...sectionEntries, total: portion, sources, balances, lines: maybe(functionLines) });

export const expenditure = object({
  ...sectionEntries,
  total: portion,
  basic: portion,
  project: portion,
  business: maybe(portion),
  remittedUp: maybe(portion),
  subsidiesPaid: maybe(portion),
  lines: maybe(functionLines),
});

export const fiscalAppropriation = object({
  ...sectionEntries,
  total: fundedPortion,
  revenue: revenueSide,
  expenditure: object({ total: maybe(fundedPortion), currentYear, bySource, classes: functionLines, balances }),
});

export const fundExpenditure = object({
  ...sectionEntries,
  total: portion,
  basic: maybe(portion),
  project: maybe(portion),
  lines: functionLines,
  balances,
});

export const basicShare = object({ ...portionEntries, items: maybe(list(economicLine)) });

export const basicExpenditure = object({
  ...sectionEntries,
  total: portion,
  personnel: basicShare,
  operating: basicShare,
  lines: maybe(list(economicLine)),
});
