import { listOf, maximum } from '../model/lists.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import type { Content, Field, FieldRole } from './content.js';
import { messages } from './messages.js';

/** The value of one cell in a file. Numbers keep their printed decimals. */
export interface Value {
  value: string;
  numeric: boolean;
}

export interface FileColumn {
  head: string;
  /** One per row. */
  values: readonly (Value | undefined)[];
}

export type CellContent = Content & { isHead: boolean };
type Row = CellContent | undefined;

const ORDER: readonly FieldRole[] = ['code', 'base', 'word', 'amount', 'rate', 'figure', 'computed'];

/**
 * Splits a column of the page into columns of the file. If each cell is one figure or text, the result is one column. Otherwise each kind
 * of value gets a column (for a change: word, amount, rate), after a column of the whole text if that says more than the values.
 */
export function fileColumns(
  head: string,
  cells: readonly Row[],
  tableUnit: string | undefined,
  locale: LocaleInput,
): FileColumn[] {
  const rows = cells.map((cell) => cell && withFields(cell));
  const slots = slotsOf(rows);
  const numeric = slots.some(({ role }) => role !== 'code');
  const onlyComputed = slots.every(({ role }) => role === 'code' || role === 'computed');
  const text = numeric
    ? rows.some((row) => row && row.rest !== '' && (onlyComputed || row.fields.some(({ role }) => role !== 'computed')))
    : rows.length > 0;
  const texts: FileColumn = { head, values: rows.map((row) => plain(numeric ? row?.text : row?.rest)) };
  const say = sayIn(messages, locale);
  const values = slots.flatMap(({ role, at }, index): FileColumn[] => {
    const found = rows.map((row) => row?.fields.filter((field) => field.role === role)[at]);
    const isMain = !text && index === 0;
    const { unit, units } = unitsOf(found, tableUnit);
    const column = {
      head: role === 'code' ? say('export.code') : headOf(head, [nameOf(role, at, isMain, locale), unit], locale),
      // A row with text only (未安排) has it in the first column.
      values: rows.map((row, line) => found[line] ?? (isMain ? plain(row?.rest) : undefined)),
    };
    if (!units) return [column];
    return [
      column,
      { head: headOf(head, [say('export.unit')], locale), values: found.map((field) => plain(field?.unit)) },
    ];
  });
  const code = slots[0]?.role === 'code' ? values.slice(0, 1) : [];
  return [...code, ...(text || slots.length === 0 ? [texts] : []), ...values.slice(code.length)];
}

/** A row head is text, even if its name contains figures. Only its code is a separate value. */
function withFields(cell: CellContent): CellContent {
  if (!cell.isHead) return cell;
  const fields = cell.fields.filter(({ role }) => role === 'code');
  return { ...cell, fields, rest: fields.length === 0 || cell.rest === '' ? cell.text : cell.rest };
}

function slotsOf(rows: readonly Row[]): { role: FieldRole; at: number }[] {
  return ORDER.flatMap((role) => {
    const count = maximum(rows.map((row) => row?.fields.filter((field) => field.role === role).length ?? 0));
    return listOf(count, (at) => ({ role, at }));
  });
}

/** `unit`: the unit of all values, unless it is the unit of the table. `units`: whether the values have several units. */
function unitsOf(found: readonly (Field | undefined)[], tableUnit: string | undefined) {
  const all = new Set(found.flatMap((field) => (field === undefined ? [] : [field.unit])));
  if (all.size > 1) return { unit: undefined, units: true };
  const [unit] = all;
  return { unit: unit === tableUnit ? undefined : unit, units: false };
}

/** The name of a value within its column; empty for the main value. */
function nameOf(role: Exclude<FieldRole, 'code'>, at: number, isMain: boolean, locale: LocaleInput): string {
  const names = {
    base: 'export.base',
    word: isMain ? undefined : 'export.word',
    amount: 'export.amount',
    rate: 'export.rate',
    figure: isMain ? undefined : 'export.number',
    computed: 'export.computed',
  } as const;
  const name = names[role];
  return [name && sayIn(messages, locale)(name), at > 0 && String(at + 1)].filter(Boolean).join(' ');
}

/** A head with details in one pair of parentheses: 占比（计算，%）. */
function headOf(head: string, details: readonly (string | undefined)[], locale: LocaleInput): string {
  const say = sayIn(messages, locale);
  const [, name = head, inParentheses] = /^(.+?)\s*[（(]([^（()）]+)[）)]$/.exec(head) ?? [];
  const detail = [inParentheses, ...details].filter((part) => part !== undefined && part !== '');
  return detail.length === 0 ? head : say('export.head', { head: name, detail: detail.join(say('export.separator')) });
}

function plain(text: string | undefined): Value | undefined {
  return text === undefined || text === '' ? undefined : { value: text, numeric: false };
}
