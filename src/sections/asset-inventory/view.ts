import { sum } from '../../model/arithmetic.js';
import { compare, convert, isZero } from '../../model/decimal.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { Assets, LargeEquipment, Vehicles } from '../../model/matters.js';
import { type Money, moneyOf } from '../../model/money.js';
import { figureUnit, figureValue, isAbsent } from '../../model/read.js';
import { moreFirst, printedElsewhere } from '../../model/reading/line.js';
import type { Absence, Amount, Count, DecimalString, MoneyUnit, Stated } from '../../model/values.js';

/** A printed number of square metres, vehicles or pieces, with the unit printed beside it. */
export interface AssetQuantity {
  value: DecimalString;
  unit?: string | undefined;
  /** As printed, where that differs from value and unit. */
  printed?: string | undefined;
  /** Path in the data. */
  at?: string;
}

/** One row of the inventory. */
export interface AssetRow {
  /** Path of the row in the disclosure. */
  key: string;
  kind: 'buildings' | 'vehicles' | 'vehicle-use' | 'furniture' | 'other' | 'equipment';
  /** As printed; without one, the name of the kind is shown. */
  name?: string;
  depth: 0 | 1;
  /** 数量, 面积; undefined if the document has no such figure for this kind. */
  quantity?: Stated<AssetQuantity> | undefined;
  /** 价值; undefined if the document does not mention it. */
  value?: Stated<Money> | undefined;
  /** Threshold of large equipment: minimum value of one piece. */
  threshold?: Money;
  /** Absence of the whole kind: neither quantity nor value is stated. */
  absent?: Absence;
  elsewhere: OtherFigure[];
}

/** A different figure printed elsewhere in the document. */
type OtherFigure = { where: string } & ({ money: Money } | { quantity: AssetQuantity });

export type AssetElsewhere = OtherFigure & { key: string; row: AssetRow };

export interface AssetsView {
  year: number;
  unit: MoneyUnit;
  /** 截至, as printed. */
  asOf: Stated<string>;
  /** What the department holds, in the order of the official form. */
  rows: AssetRow[];
  /** Planned purchases; empty if the document does not mention any. */
  planned: AssetRow[];
  /** Whether the table has a value column. Without it, an absent value is shown in the quantity column. */
  hasValues: boolean;
  hasPlannedValues: boolean;
  /** Sum of the stated values of the top rows, if at least two are stated; `partial` if another one is not. */
  stated: { value: Money; of: AssetRow[]; partial: boolean } | undefined;
  /** Top rows with a value, the largest first, then those with an absent value. */
  bars: AssetRow[];
  elsewhere: AssetElsewhere[];
  /** The document's statements about absences, without duplicates. */
  absenceStatements: string[];
  statements: string[];
  notes: string[];
}

/** Path of the section in the data. */
const AT = 'assets';

/** View of 国有资产占用使用情况, or the absence of the section. */
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
    stated,
    bars: barsOf(valued),
    elsewhere: rows.flatMap((row) => row.elsewhere.map((other) => ({ ...other, key: row.key, row }))),
    absenceStatements: statementsOf([...rows, ...planned], assets),
    statements: assets.statements ?? [],
    notes: assets.notes ?? [],
  };
}

function heldRows({ buildings, vehicles, furniture, other, equipment }: Assets, unit: MoneyUnit): AssetRow[] {
  const head = { key: `${AT}.buildings`, kind: 'buildings' } as const;
  return [
    isAbsent(buildings)
      ? absentRow(head, buildings)
      : rowOf(head, unit, { count: buildings.area, countKey: 'area', value: buildings.value }),
    ...vehicleRows(vehicles, `${AT}.vehicles`, unit),
    rowOf({ key: `${AT}.furniture`, kind: 'furniture' }, unit, { value: furniture, valueAt: `${AT}.furniture` }),
    rowOf({ key: `${AT}.other`, kind: 'other' }, unit, { value: other, valueAt: `${AT}.other` }),
    ...equipmentRows(equipment, `${AT}.equipment`, unit),
  ];
}

function plannedRows({ planned }: Assets, unit: MoneyUnit): AssetRow[] {
  if (!planned) return [];
  const { vehicles, equipment } = planned;
  return [
    ...(vehicles === undefined ? [] : vehicleRows(vehicles, `${AT}.planned.vehicles`, unit)),
    ...(equipment === undefined ? [] : equipmentRows(equipment, `${AT}.planned.equipment`, unit)),
  ];
}

type Head = Pick<AssetRow, 'key' | 'kind'> & Partial<AssetRow>;

interface Figures {
  count?: Stated<Count> | undefined;
  /** Default `'count'`. */
  countKey?: string;
  value?: Stated<Amount> | undefined;
  valueAt?: string;
}

function rowOf(
  head: Head,
  unit: MoneyUnit,
  { count, countKey = 'count', value, valueAt = `${head.key}.value` }: Figures,
): AssetRow {
  const countAt = `${head.key}.${countKey}`;
  return {
    depth: 0,
    ...head,
    quantity: count === undefined || isAbsent(count) ? count : quantityOf(count, countAt),
    value: value && moneyOf(value, unit, valueAt),
    elsewhere: [
      ...(value === undefined ? [] : printedElsewhere(value, unit, valueAt)),
      ...(count === undefined ? [] : otherCounts(count, countAt)),
    ],
  };
}

function absentRow(head: Head, absent: Absence): AssetRow {
  return { depth: 0, elsewhere: [], ...head, absent };
}

/** True if a value is stated, or if a row with a quantity has an absent value. */
function hasValues(rows: readonly AssetRow[]): boolean {
  return rows.some(({ quantity, value }) => value !== undefined && (quantity !== undefined || !isAbsent(value)));
}

function vehicleRows(vehicles: Stated<Vehicles>, key: string, unit: MoneyUnit): AssetRow[] {
  if (isAbsent(vehicles)) return [absentRow({ key, kind: 'vehicles' }, vehicles)];
  const { uses = [], ...all } = vehicles;
  return [
    rowOf({ key, kind: 'vehicles' }, unit, all),
    ...uses.map(({ name, ...use }, index) =>
      rowOf({ key: `${key}.uses[${index}]`, kind: 'vehicle-use', name, depth: 1 }, unit, use),
    ),
  ];
}

function equipmentRows(equipment: Stated<LargeEquipment[]>, key: string, unit: MoneyUnit): AssetRow[] {
  if (isAbsent(equipment)) return [absentRow({ key, kind: 'equipment' }, equipment)];
  return equipment.map(({ name, threshold, thresholdUnit, count }, index) => {
    const head = { key: `${key}[${index}]`, kind: 'equipment' } as const;
    // If unparsed data has no threshold, this must throw here, so that only this section fails.
    const least = { value: figureValue(threshold), unit: thresholdUnit };
    return rowOf({ ...head, name, threshold: least }, unit, { count });
  });
}

function quantityOf(count: Count, at: string): AssetQuantity {
  return {
    at,
    value: figureValue(count),
    unit: figureUnit(count, '') || undefined,
    printed: typeof count === 'object' ? count.printed : undefined,
  };
}

/** Other printed figures for a count. One without a unit takes the count's unit. */
function otherCounts(count: Stated<Count>, at: string): OtherFigure[] {
  if (isAbsent(count) || typeof count === 'string') return [];
  return (count.elsewhere ?? []).flatMap(({ where, value, unit = figureUnit(count, '') }, index) =>
    compare(value, count.value) === 0
      ? []
      : [{ where, quantity: quantityOf({ value, unit }, `${at}.elsewhere[${index}]`) }],
  );
}

/** Sums stated values only: an absence is never counted as 0. */
function statedValue(rows: readonly AssetRow[], unit: MoneyUnit): AssetsView['stated'] {
  const of = rows.filter(({ value }) => value !== undefined && !isAbsent(value));
  if (of.length < 2) return undefined;
  const values = of.flatMap(({ value }) =>
    value === undefined || isAbsent(value) ? [] : [convert(value.value, value.unit, unit)],
  );
  return { value: { value: sum(values), unit }, of, partial: of.length < rows.length };
}

/** Kinds by value, largest first; empty for a single value or only zeros, where a chart shows nothing. */
function barsOf(rows: readonly AssetRow[]): AssetRow[] {
  const stated = rows.flatMap((row) =>
    row.value === undefined || isAbsent(row.value) ? [] : [{ row, money: row.value }],
  );
  if (stated.filter(({ money }) => !isZero(money.value)).length < 2) return [];
  const absent = rows.filter(
    ({ value, absent: whole }) => whole !== undefined || (value !== undefined && isAbsent(value)),
  );
  return [...stated.sort((a, b) => moreFirst(a.money, b.money)).map(({ row }) => row), ...absent];
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
