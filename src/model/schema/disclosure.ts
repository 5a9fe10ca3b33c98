import * as v from 'valibot';
import { isWebAddress } from '../address.js';
import { SCHEMA_VERSION } from '../disclosure.js';
import { STATUTORY_TABLES } from '../statutory.js';
import { few, list, maybe, object, word } from './combinators.js';
import { EXPECT } from './expect.js';
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

const texts = maybe(list(text));

export const department = object({
  name: text,
  shortName: maybe(text),
  region: texts,
  code: maybe(text),
});

export const disclosureSource = object({
  title: text,
  publisher: text,
  published: statedDate,
  url: maybe(v.pipe(matching(/^https?:\/\/\S+$/, EXPECT.url), v.check(isWebAddress, EXPECT.url))),
  extent: maybe(text),
});

export const statutoryTableId = word(...STATUTORY_TABLES);

export const tableHead = object({ title: text, unit: maybe(moneyUnit), notes: texts });

export const statutoryTable = object({
  table: statutoryTableId,
  content: stated(tableHead),
  head: maybe(tableHead),
});

/** A section of the document; `missing` if the data leaves it out. */
function section<const S extends v.GenericSchema>(schema: S) {
  return v.optional(stated(schema), () => ({ absent: 'missing' as const }));
}

type Section<S extends v.GenericSchema> = ReturnType<typeof section<S>>;

const schemaVersion = word(SCHEMA_VERSION);
const kind = word('budget', 'final-accounts');
const language = v.optional(matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, EXPECT.language), 'zh-CN');
const tables = v.optional(list(statutoryTable), () => []);
const glossary = few(glossaryEntry, 500);

/** Written out, because the inferred type is too long for a declaration file. */
type Entries = {
  schemaVersion: typeof schemaVersion;
  kind: typeof kind;
  year: typeof year;
  language: typeof language;
  unit: typeof moneyUnit;
  department: typeof department;
  source: typeof disclosureSource;
  outline: typeof texts;
  tables: typeof tables;
  profile: Section<typeof profile>;
  overview: Section<typeof overview>;
  revenue: Section<typeof revenue>;
  expenditure: Section<typeof expenditure>;
  fiscalAppropriation: Section<typeof fiscalAppropriation>;
  generalPublicBudget: Section<typeof fundExpenditure>;
  basicExpenditure: Section<typeof basicExpenditure>;
  projectExpenditure: Section<typeof projectExpenditure>;
  governmentFund: Section<typeof fundExpenditure>;
  stateCapital: Section<typeof fundExpenditure>;
  threePublicExpenses: Section<typeof threePublicExpenses>;
  operatingExpenses: Section<typeof operatingExpenses>;
  procurement: Section<typeof procurement>;
  assets: Section<typeof assets>;
  performance: Section<typeof performance>;
  otherMatters: Section<typeof otherMatters>;
  glossary: Section<typeof glossary>;
};

export const disclosure: ReturnType<typeof object<Entries>> = object<Entries>({
  schemaVersion,
  kind,
  year,
  language,
  unit: moneyUnit,
  department,
  source: disclosureSource,
  outline: texts,
  tables,
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
  glossary: section(glossary),
});
