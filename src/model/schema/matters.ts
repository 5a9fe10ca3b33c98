import * as v from 'valibot';
import type { InputOf } from '../input.js';
import type { ThreePublicItem } from '../matters.js';
import { list, maybe, object, word } from './combinators.js';
import { economicLine, fundedPortion, sourceAmount } from './lines.js';
import {
  decimal,
  moneyUnit,
  portion,
  portionEntries,
  sectionEntries,
  stated,
  statedAmount,
  statedCount,
  statedText,
  text,
} from './values.js';

/** Runtime schema of `../matters.ts`. */

export const institution = object({ name: text, kind: maybe(text) });

export const staffing = object({ authorised: maybe(statedCount), actual: maybe(statedCount) });

export const profile = object({
  ...sectionEntries,
  functions: stated(list(text)),
  institutions: stated(list(institution)),
  staffing: stated(staffing),
});

export const allocation = object({ name: text, amount: statedAmount });

export const textBlock = object({ title: text, text });

export const project = object({
  name: text,
  budget: statedAmount,
  basis: maybe(statedText),
  owner: maybe(statedText),
  allocations: maybe(list(allocation)),
  allocationText: maybe(text),
  period: maybe(text),
  texts: maybe(list(textBlock)),
  lines: maybe(list(economicLine)),
});

export const projectExpenditure = object({ ...sectionEntries, total: maybe(portion), projects: list(project) });

export const threePublicItem = object({
  ...portionEntries,
  kind: word(
    'abroad',
    'vehicles',
    'vehicle-purchase',
    'vehicle-operation',
    'reception',
    'domestic-reception',
    'foreign-guests',
  ),
  name: text,
  ordinal: maybe(text),
  bySource: maybe(list(sourceAmount)),
  items: maybe(list(v.lazy((): v.GenericSchema<InputOf<ThreePublicItem>, ThreePublicItem> => threePublicItem))),
});

export const threePublicCount = object({
  kind: word(
    'abroad-groups',
    'abroad-people',
    'vehicles-purchased',
    'vehicles-held',
    'reception-events',
    'reception-people',
    'foreign-reception-events',
    'foreign-reception-people',
  ),
  name: text,
  value: statedCount,
});

export const threePublicExpenses = object({
  ...sectionEntries,
  total: fundedPortion,
  items: list(threePublicItem),
  meetings: maybe(fundedPortion),
  training: maybe(fundedPortion),
  counts: maybe(list(threePublicCount)),
  explanation: maybe(statedText),
});

export const operatingExpenses = object({
  ...sectionEntries,
  ...portionEntries,
  administrativeUnits: maybe(statedCount),
  civilServiceInstitutions: maybe(statedCount),
  publicInstitutions: maybe(statedCount),
});

export const smeReserve = object({
  reserved: statedAmount,
  reservedForMicro: statedAmount,
  awarded: maybe(statedAmount),
  awardedToMicro: maybe(statedAmount),
  awardedElsewhere: maybe(statedAmount),
});

export const procurement = object({
  ...sectionEntries,
  total: portion,
  goods: statedAmount,
  works: statedAmount,
  services: statedAmount,
  sme: maybe(stated(smeReserve)),
});

export const vehicleUse = object({ name: text, count: statedCount, value: maybe(statedAmount) });

export const largeEquipment = object({
  name: text,
  threshold: decimal,
  thresholdUnit: moneyUnit,
  count: statedCount,
});

export const vehicles = object({
  count: statedCount,
  value: maybe(statedAmount),
  uses: maybe(list(vehicleUse)),
});

const statedVehicles = stated(vehicles);
const statedEquipment = stated(list(largeEquipment));

export const assets = object({
  ...sectionEntries,
  asOf: statedText,
  buildings: stated(object({ area: statedCount, value: maybe(statedAmount) })),
  vehicles: statedVehicles,
  furniture: statedAmount,
  other: statedAmount,
  equipment: statedEquipment,
  planned: maybe(object({ vehicles: maybe(statedVehicles), equipment: maybe(statedEquipment) })),
});

export const otherMatters = object({ ...sectionEntries, blocks: maybe(list(textBlock)) });

export const glossaryEntry = object({ term: text, definition: text });
