import { sum } from '../../model/arithmetic.js';
import { compare, convert, isZero } from '../../model/decimal.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { Assets, LargeEquipment, Vehicles } from '../../model/matters.js';
import { type Money, moneyOf } from '../../model/money.js';
import { figureUnit, figureValue, isAbsent } from '../../model/read.js';
import type {
  Absence,
  Amount,
  Count,
  DecimalString,
  Figure,
  MoneyUnit,
  PrintedElsewhere,
  Stated,
} from '../../model/values.js';

/** A printed number of square metres, vehicles or pieces, with the unit printed beside it. */
export interface AssetQuantity {
  value: DecimalString;
  unit?: string;
  /** As printed, where that differs from value and unit. */
  printed?: string;
  /** Path into the data. */
  at?: string;
}

/** One row of the inventory. */
export interface AssetRow {
  /** Path of the row in the assets of the disclosure. */
  key: string;
  kind: 'buildings' | 'vehicles' | 'vehicle-use' | 'furniture' | 'other' | 'equipment';
  /** As printed; rows without a printed name have the words of their kind. */
  name?: string;
  depth: 0 | 1;
  /** 数量, 面积; nothing where the document has no such figure for this kind. */
  quantity?: Stated<AssetQuantity>;
  /** 价值; nothing where the document does not speak of it. */
  value?: Stated<Money>;
  /** Threshold of large equipment, the value of one piece. */
  threshold?: Money;
  /** The kind as a whole is absent: neither quantity nor value is stated. */
  absent?: Absence;
}

/** The same figure printed otherwise at another place. */
export type AssetElsewhere = { key: string; row: AssetRow; where: string } & (
  | { money: Money }
  | { quantity: AssetQuantity }
);

export interface AssetsView {
  year: number;
  unit: MoneyUnit;
  /** 截至, as printed. */
  asOf: Stated<string>;
  /** What the department holds, in the form's order. */
  rows: AssetRow[];
  /** What the budget plans to buy; empty where the document does not speak of it. */
  planned: AssetRow[];
  /** Whether the rows need a column of values; without one, an absent value stands in the place of the number. */
  hasValues: boolean;
  hasPlannedValues: boolean;
  /** Sum of the stated values of the top rows, where there are at least two; `partial` where one of them is not stated. */
  stated?: { value: Money; of: AssetRow[]; partial: boolean };
  /** Top rows with a value, the largest first, then those whose value is absent. */
  marks: AssetRow[];
  elsewhere: AssetElsewhere[];
  /** The document's sentences about what is absent, each once. */
  absenceStatements: string[];
  statements: string[];
  notes: string[];
}

/** Where the section stands in the data. */
const AT = 'assets';

/** 国有资产占用使用情况, ready to be shown; the section's absence if it has none. */
export function assetsView(disclosure: BudgetDisclosure): Absence | AssetsView {
  const { assets, year } = disclosure;
  if (isAbsent(assets)) return assets;
  const unit = assets.unit ?? disclosure.unit;
  const rows = heldRows(assets, unit);
  const planned = plannedRows(assets, unit);
  const valued = rows.filter((row) => row.depth === 0 && row.kind !== 'equipment');
  const stated = statedValue(valued, unit);
  return {
    year,
    unit,
    asOf: assets.asOf,
    rows,
    planned,
    hasValues: hasValues(rows),
    hasPlannedValues: hasValues(planned),
    ...(stated && { stated }),
    marks: marks(valued),
    elsewhere: elsewhere(assets, rows, unit),
    absenceStatements: statementsOf([...rows, ...planned], assets),
    statements: assets.statements ?? [],
    notes: assets.notes ?? [],
  };
}

function heldRows(assets: Assets, unit: MoneyUnit): AssetRow[] {
  const { buildings } = assets;
  return [
    isAbsent(buildings)
      ? { key: 'buildings', kind: 'buildings', depth: 0, absent: buildings }
      : {
          key: 'buildings',
          kind: 'buildings',
          depth: 0,
          quantity: quantityOf(buildings.area, `${AT}.buildings.area`),
          ...(buildings.value !== undefined && { value: moneyOf(buildings.value, unit, `${AT}.buildings.value`) }),
        },
    ...vehicleRows(assets.vehicles, 'vehicles', unit),
    { key: 'furniture', kind: 'furniture', depth: 0, value: moneyOf(assets.furniture, unit, `${AT}.furniture`) },
    { key: 'other', kind: 'other', depth: 0, value: moneyOf(assets.other, unit, `${AT}.other`) },
    ...equipmentRows(assets.equipment, 'equipment'),
  ];
}

function plannedRows({ planned }: Assets, unit: MoneyUnit): AssetRow[] {
  if (!planned) return [];
  return [
    ...(planned.vehicles === undefined ? [] : vehicleRows(planned.vehicles, 'planned.vehicles', unit)),
    ...(planned.equipment === undefined ? [] : equipmentRows(planned.equipment, 'planned.equipment')),
  ];
}

/** A column of values is worth its width where one is stated, or where a row with a number leaves its value open. */
function hasValues(rows: readonly AssetRow[]): boolean {
  return rows.some(({ quantity, value }) => value !== undefined && (quantity !== undefined || !isAbsent(value)));
}

function vehicleRows(vehicles: Stated<Vehicles>, key: string, unit: MoneyUnit): AssetRow[] {
  if (isAbsent(vehicles)) return [{ key, kind: 'vehicles', depth: 0, absent: vehicles }];
  const { count, value, uses = [] } = vehicles;
  const at = `${AT}.${key}`;
  return [
    {
      key,
      kind: 'vehicles',
      depth: 0,
      quantity: quantityOf(count, `${at}.count`),
      ...(value !== undefined && { value: moneyOf(value, unit, `${at}.value`) }),
    },
    ...uses.map(
      (use, index): AssetRow => ({
        key: `${key}.uses.${index}`,
        kind: 'vehicle-use',
        name: use.name,
        depth: 1,
        quantity: quantityOf(use.count, `${at}.uses[${index}].count`),
        ...(use.value !== undefined && { value: moneyOf(use.value, unit, `${at}.uses[${index}].value`) }),
      }),
    ),
  ];
}

function equipmentRows(equipment: Stated<LargeEquipment[]>, key: string): AssetRow[] {
  if (isAbsent(equipment)) return [{ key, kind: 'equipment', depth: 0, absent: equipment }];
  return equipment.map(({ name, threshold, thresholdUnit, count }, index) => ({
    key: `${key}.${index}`,
    kind: 'equipment',
    name,
    depth: 0,
    quantity: quantityOf(count, `${AT}.${key}[${index}].count`),
    threshold: { value: threshold, unit: thresholdUnit },
  }));
}

function quantityOf(count: Stated<Count>, at: string): Stated<AssetQuantity> {
  if (isAbsent(count)) return count;
  const unit = figureUnit(count, '');
  return {
    at,
    value: figureValue(count),
    ...(unit !== '' && { unit }),
    ...(typeof count === 'object' && count.printed !== undefined && { printed: count.printed }),
  };
}

/** Only stated values are summed; what is absent is said, never counted as 0. */
function statedValue(rows: readonly AssetRow[], unit: MoneyUnit): AssetsView['stated'] {
  const of = rows.filter(({ value }) => value !== undefined && !isAbsent(value));
  if (of.length < 2) return undefined;
  const values = of.flatMap(({ value }) =>
    value === undefined || isAbsent(value) ? [] : [convert(value.value, value.unit, unit)],
  );
  return { value: { value: sum(values), unit }, of, partial: of.length < rows.length };
}

/** Kinds by value; a picture of one value, or of zeros, answers nothing. */
function marks(rows: readonly AssetRow[]): AssetRow[] {
  const stated = rows.flatMap((row) =>
    row.value === undefined || isAbsent(row.value) ? [] : [{ row, money: row.value }],
  );
  if (stated.filter(({ money }) => !isZero(money.value)).length < 2) return [];
  const absent = rows.filter(
    ({ value, absent: whole }) => whole !== undefined || (value !== undefined && isAbsent(value)),
  );
  const largestFirst = stated.sort((a, b) =>
    compare(convert(b.money.value, b.money.unit, '元'), convert(a.money.value, a.money.unit, '元')),
  );
  return [...largestFirst.map(({ row }) => row), ...absent];
}

/** Figures of the held assets that the document prints otherwise somewhere else. */
function elsewhere(assets: Assets, rows: readonly AssetRow[], unit: MoneyUnit): AssetElsewhere[] {
  const { buildings, vehicles, furniture, other, equipment } = assets;
  const amounts: [string, Stated<Amount> | undefined][] = [
    ['furniture', furniture],
    ['other', other],
    ['buildings', isAbsent(buildings) ? undefined : buildings.value],
    ...(isAbsent(vehicles) ? [] : valuesOf(vehicles)),
  ];
  const counts: [string, Stated<Count> | undefined][] = [
    ['buildings', isAbsent(buildings) ? undefined : buildings.area],
    ...(isAbsent(vehicles) ? [] : countsOf(vehicles)),
    ...(isAbsent(equipment)
      ? []
      : equipment.map(({ count }, index): [string, Count | Absence] => [`equipment.${index}`, count])),
  ];
  const find = (key: string): AssetRow[] => rows.filter((row) => row.key === key);
  return [
    ...amounts.flatMap(([key, amount]) =>
      find(key).flatMap((row) =>
        otherFigures(amount, placeOf(row.value)).map((figure) => ({
          key,
          row,
          where: figure.where,
          money: { value: figure.value, unit: figure.unit ?? unit, ...(figure.at && { at: figure.at }) },
        })),
      ),
    ),
    ...counts.flatMap(([key, count]) =>
      find(key).flatMap((row) => {
        const own = count === undefined || isAbsent(count) ? '' : figureUnit(count, '');
        return otherFigures(count, placeOf(row.quantity)).map((figure) => {
          const printedUnit = figure.unit ?? own;
          return {
            key,
            row,
            where: figure.where,
            quantity: {
              value: figure.value,
              ...(figure.at && { at: figure.at }),
              ...(printedUnit !== '' && { unit: printedUnit }),
            },
          };
        });
      }),
    ),
  ];
}

function valuesOf({ value, uses = [] }: Vehicles): [string, Stated<Amount> | undefined][] {
  return [
    ['vehicles', value],
    ...uses.map((use, index): [string, Stated<Amount> | undefined] => [`vehicles.uses.${index}`, use.value]),
  ];
}

function countsOf({ count, uses = [] }: Vehicles): [string, Stated<Count>][] {
  return [
    ['vehicles', count],
    ...uses.map((use, index): [string, Stated<Count>] => [`vehicles.uses.${index}`, use.count]),
  ];
}

function placeOf(figure: Stated<{ at?: string }> | undefined): string | undefined {
  return figure === undefined || isAbsent(figure) ? undefined : figure.at;
}

/** Other printings of a figure, each with its path; `at` is the figure's. */
function otherFigures<U extends string>(
  figure: Stated<Figure<U>> | undefined,
  at: string | undefined,
): (PrintedElsewhere<U> & { at?: string })[] {
  if (figure === undefined || isAbsent(figure) || typeof figure === 'string') return [];
  return (figure.elsewhere ?? [])
    .map((other, index) => ({ ...other, ...(at && { at: `${at}.elsewhere[${index}]` }) }))
    .filter(({ value }) => compare(value, figure.value) !== 0);
}

function statementsOf(rows: readonly AssetRow[], { asOf }: Assets): string[] {
  const absences = [
    ...(isAbsent(asOf) ? [asOf] : []),
    ...rows.flatMap(({ absent, quantity, value }) =>
      [absent, quantity, value].flatMap((stated) => (stated !== undefined && isAbsent(stated) ? [stated] : [])),
    ),
  ];
  return [...new Set(absences.flatMap(({ statement }) => (statement === undefined ? [] : [statement])))];
}
