import type { EconomicLine } from '../lines.js';
import { type Money, moneyOf } from '../money.js';
import { placed } from '../path.js';
import { isAbsent } from '../read.js';
import type { MoneyUnit, Stated } from '../values.js';
import { type LineCode, readCode } from './line.js';

/** Lines of the economic classification (部门预算支出经济分类科目) as table rows: 类 and 款 in the document's order. */

/** A subject of the economic classification. */
export interface EconomicRow {
  /** Path of the line in the disclosure. */
  key: string;
  name: string;
  /** The code as printed. */
  code?: LineCode;
  depth: 0 | 1;
  amount: Stated<Money>;
  /** 人员经费 */
  personnel?: Stated<Money>;
  /** 公用经费 */
  operating?: Stated<Money>;
}

/** Reads the lines as rows; `path` is that of their list. */
export function economicRows(lines: readonly EconomicLine[] | undefined, unit: MoneyUnit, path: string): EconomicRow[] {
  return placed(lines, path, 'lines').map(({ item, at, above }) => {
    const { name, code, amount, personnel, operating } = item;
    return {
      key: at,
      name,
      depth: above.length === 0 ? 0 : 1,
      amount: moneyOf(amount, unit, `${at}.amount`),
      ...(code && { code: readCode(code) }),
      ...(personnel !== undefined && { personnel: moneyOf(personnel, unit, `${at}.personnel`) }),
      ...(operating !== undefined && { operating: moneyOf(operating, unit, `${at}.operating`) }),
    };
  });
}

/** Separates rows that are only named, without a figure: they are shown as a list of names instead of empty cells. */
export function namedApart(rows: readonly EconomicRow[]): { rows: EconomicRow[]; named: EconomicRow[] } {
  const onlyNamed = ({ amount }: EconomicRow) =>
    isAbsent(amount) && amount.absent === 'not-stated' && amount.statement === undefined;
  return { rows: rows.filter((row) => !onlyNamed(row)), named: rows.filter(onlyNamed) };
}
