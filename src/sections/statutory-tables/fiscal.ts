import type { Balance, FunctionLine, RevenueSourceKind, SourceAmount } from '../../model/lines.js';
import { isAbsent } from '../../model/read.js';
import type { Side } from '../../model/reading/line.js';
import { FUND_SOURCES } from '../../model/reading/sources.js';
import { subjectFinder } from '../../model/reading/subjects.js';
import { sideTotal } from '../../model/reading/totals.js';
import type { Absence } from '../../model/values.js';
import {
  adoptCell,
  amountWord,
  cellOf,
  lender,
  lineRows,
  type Making,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  sourceCell,
  splitHeads,
} from './sheet.js';
import { amountCells, portionCells, portionColumns, tableSide } from './side-rows.js';

/** Table 4: revenue by fund, expenditure by class with a column for each fund. */
export function fiscalSheet({ disclosure, derived }: Making): Absence | Sheet {
  const { fiscalAppropriation: fiscal, kind } = disclosure;
  if (isAbsent(fiscal)) return fiscal;
  const unit = fiscal.unit ?? disclosure.unit;
  const { revenue, expenditure } = fiscal;
  const at = 'fiscalAppropriation';
  const general = derived ? lender(disclosure, 'general-public-budget', disclosure.generalPublicBudget) : undefined;
  const generalUnit = general?.unit ?? disclosure.unit;
  /** The absence of a fund in all classes, if the text says that the fund as a whole is absent. */
  const absenceOf = (fund: RevenueSourceKind): Absence | undefined => {
    const amount = derived ? revenue.sources.find((source) => source.kind === fund)?.amount : undefined;
    return amount !== undefined && isAbsent(amount) && amount.absent !== 'not-stated' ? amount : undefined;
  };
  const byFund = (amounts: readonly SourceAmount[] | undefined, path: string, generalCell: SheetCell): SheetCell[] =>
    FUND_SOURCES.map((fund) => {
      const cell = sourceCell(amounts, fund, unit, path);
      return adoptCell(cell, fund === 'general-public-budget' ? [generalCell] : []) ?? absenceOf(fund);
    });
  const columns: SheetColumn[] = [
    ...portionColumns(splitHeads(kind, { word: 'total' })),
    ...FUND_SOURCES.map((source) => ({ heads: splitHeads(kind, { source }), official: true })),
  ];
  const findGeneral = subjectFinder(general?.lines ?? []);
  const classCells = (line: FunctionLine, path: string): SheetCell[] => {
    const index = findGeneral(line);
    const generalCell = cellOf(
      general?.lines[index]?.amount,
      generalUnit,
      `generalPublicBudget.lines[${index}].amount`,
    );
    return [...portionCells(line, unit, path), ...byFund(line.bySource, path, generalCell)];
  };
  const balanceCells = (balance: Balance | undefined, path: string) => portionCells(balance ?? {}, unit, path);
  const year = (side: Side) => amountCells(cellOf(fiscal[side].currentYear, unit, `${at}.${side}.currentYear`));
  const revenueTotal = sideTotal(fiscal, at, 'revenue');
  const expenditureTotal = sideTotal(fiscal, at, 'expenditure');
  return {
    unit,
    gaps: [],
    sides: [
      tableSide(at, 'revenue', derived, {
        columns: portionColumns([amountWord(kind)]),
        lines: lineRows(revenue.sources, `${at}.revenue.sources`, 'sources', (source, path) =>
          portionCells(source, unit, path),
        ),
        year: year('revenue'),
        balances: revenue.balances,
        balanceCells,
        total: { at: revenueTotal.at, cells: portionCells(revenueTotal.portion, unit, revenueTotal.at) },
      }),
      tableSide(at, 'expenditure', derived, {
        columns,
        lines: lineRows(expenditure.classes, `${at}.expenditure.classes`, 'lines', classCells),
        year: [
          ...year('expenditure'),
          ...byFund(
            expenditure.bySource,
            `${at}.expenditure`,
            cellOf(general?.total.amount, generalUnit, 'generalPublicBudget.total.amount'),
          ),
        ],
        balances: expenditure.balances,
        balanceCells: (balance, path) => [
          ...balanceCells(balance, path),
          ...byFund(balance?.bySource, path, undefined),
        ],
        total: {
          at: expenditureTotal.at,
          cells: [
            ...portionCells(expenditureTotal.portion, unit, expenditureTotal.at),
            ...byFund(expenditureTotal.portion.bySource, expenditureTotal.at, undefined),
          ],
        },
      }),
    ],
  };
}
