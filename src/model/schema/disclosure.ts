import * as v from 'valibot';
import { SCHEMA_VERSION } from '../disclosure.js';
import { list, maybe, object, word } from './combinators.js';
import { EXPECT, oneOf } from './expect.js';
import { basicExpenditure, expenditure, fiscalAppropriation, fundExpenditure, overview, revenue } from './lines.js';
import {
  assets,
  glossaryEntry,
  operatingExpenses,
  otherMatters,
  procurement,
  profile,
  projectExpenditure,
  threePublicExpenses,
} from './matters.js';
import { performance } from './performance.js';
import { matching, moneyUnit, stated, statedDate, text, year } from './values.js';

/** Runtime schema of `../disclosure.ts`. */

export const department = object({
  name: text,
  shortName: maybe(text),
  region: maybe(list(text)),
  code: maybe(text),
});

export const disclosureSource = object({
  title: text,
  publisher: text,
  published: statedDate,
  url: maybe(matching(/^https?:\/\/\S+$/, EXPECT.url)),
  extent: maybe(text),
});

export const statutoryTableId = word(
  'overview',
  'revenue',
  'expenditure',
  'fiscal-appropriation',
  'general-public-budget',
  'basic-expenditure',
  'projects',
  'three-public',
  'government-fund',
  'state-capital',
  'performance-targets',
);

export const tableHead = object({ title: text, unit: maybe(moneyUnit), notes: maybe(list(text)) });

export const statutoryTable = object({
  table: statutoryTableId,
  content: stated(tableHead),
  head: maybe(tableHead),
});

/** A section of the document; data that leaves it out says that the document does not have it. */
function section<const S extends v.GenericSchema>(schema: S) {
  return v.optional(stated(schema), () => ({ absent: 'missing' as const }));
}

export const disclosure = object({
  schemaVersion: v.picklist([SCHEMA_VERSION], oneOf([SCHEMA_VERSION])),
  kind: word('budget', 'final-accounts'),
  year,
  language: v.optional(matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, EXPECT.language), 'zh-CN'),
  unit: moneyUnit,
  department,
  source: disclosureSource,
  outline: maybe(list(text)),
  tables: v.optional(list(statutoryTable), () => []),
  profile: section(profile),
  overview: section(overview),
  revenue: section(revenue),
  expenditure: section(expenditure),
  fiscalAppropriation: section(fiscalAppropriation),
  generalPublicBudget: section(fundExpenditure),
  basicExpenditure: section(basicExpenditure),
  projectExpenditure: section(projectExpenditure),
  governmentFund: section(fundExpenditure),
  stateCapital: section(fundExpenditure),
  threePublicExpenses: section(threePublicExpenses),
  operatingExpenses: section(operatingExpenses),
  procurement: section(procurement),
  assets: section(assets),
  performance: section(performance),
  otherMatters: section(otherMatters),
  glossary: section(list(glossaryEntry)),
});
