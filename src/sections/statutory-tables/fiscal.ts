import type { Balance, FunctionLine, RevenueSourceKind, SourceAmount } from '../../model/lines.js';
import { isAbsent } from '../../model/read.js';
import { subjectFinder } from '../../model/reading/subjects.js';
import type { Absence } from '../../model/values.js';
import { adopt, type Cell, type Column, cellOf, lender, type Making, type Sheet, sideOf, splitHeads } from './sheet.js';
import { balanceRows, classRows, portionCells, portionColumns, sourceRows, sumRow, totalRow } from './side-rows.js';

/** Funds that table 4 has columns for. */
const FUNDS: readonly RevenueSourceKind[] = ['general-public-budget', 'government-fund', 'state-capital'];

/** Table 4: 收入 by fund; 支出 by class with a column for each fund. */
export function fiscalSheet({ disclosure, derived }: Making): Absence | Sheet {
  const { fiscalAppropriation: fiscal, kind } = disclosure;
  if (isAbsent(fiscal)) return fiscal;
  const unit = fiscal.unit ?? disclosure.unit;
  const { revenue, expenditure, total } = fiscal;
  const at = 'fiscalAppropriation';
  const general = derived ? lender(disclosure, 'general-public-budget', disclosure.generalPublicBudget) : undefined;
  const generalUnit = general?.unit ?? disclosure.unit;
  /** A fund of which the text says as a whole that there is none has none for any class. */
  const none = (fund: RevenueSourceKind): Absence | undefined => {
    const amount = derived ? revenue.sources.find((source) => source.kind === fund)?.amount : undefined;
    return amount !== undefined && isAbsent(amount) && amount.absent !== 'not-stated' ? amount : undefined;
  };
  const byFund = (own: readonly SourceAmount[] | undefined, path: string, generalCell: Cell): Cell[] =>
    FUNDS.map((fund) => {
      const index = own?.findIndex(({ source }) => source === fund) ?? -1;
      const cell = cellOf(own?.[index]?.amount, unit, `${path}.bySource[${index}].amount`);
      return adopt(cell, fund === 'general-public-budget' ? [generalCell] : []) ?? none(fund);
    });
  const columns: Column[] = [
    { heads: [{ word: 'initialBudget' }], official: false },
    { heads: splitHeads(kind, { word: 'total' }), official: true },
    ...FUNDS.map((source) => ({ heads: splitHeads(kind, { source }), official: true })),
  ];
  const findGeneral = subjectFinder(general?.lines ?? []);
  const classCells = (line: FunctionLine, path: string): Cell[] => {
    const index = findGeneral(line);
    const lent = cellOf(general?.lines[index]?.amount, generalUnit, `generalPublicBudget.lines[${index}].amount`);
    return [...portionCells(line, unit, path), ...byFund(line.bySource, path, lent)];
  };
  const opening = (balance: Balance | undefined, path: string): Cell[] => [
    undefined,
    cellOf(balance?.amount, unit, `${path}.amount`),
  ];
  return {
    unit,
    gaps: [],
    sides: [
      sideOf({
        name: 'revenue',
        nameHead: { word: 'revenueItem' },
        columns: portionColumns(kind),
        rows: [
          ...sourceRows(revenue.sources, `${at}.revenue.sources`, (source, path) => portionCells(source, unit, path)),
          ...sumRow('currentRevenue', `${at}.revenue.currentYear`, derived, [
            undefined,
            cellOf(revenue.currentYear, unit, `${at}.revenue.currentYear`),
          ]),
          ...balanceRows(revenue.balances, `${at}.revenue.balances`, 'openingBalance', derived, opening),
          totalRow('revenueTotal', `${at}.total`, portionCells(total, unit, `${at}.total`)),
        ],
      }),
      sideOf({
        name: 'expenditure',
        nameHead: { word: 'expenditureItem' },
        columns,
        rows: [
          ...classRows(expenditure.classes, `${at}.expenditure.classes`, classCells),
          ...sumRow('currentExpenditure', `${at}.expenditure.currentYear`, derived, [
            undefined,
            cellOf(expenditure.currentYear, unit, `${at}.expenditure.currentYear`),
            ...byFund(
              expenditure.bySource,
              `${at}.expenditure`,
              cellOf(general?.total.amount, generalUnit, 'generalPublicBudget.total.amount'),
            ),
          ]),
          ...balanceRows(
            expenditure.balances,
            `${at}.expenditure.balances`,
            'closingBalance',
            derived,
            (balance, path) => [
              undefined,
              cellOf(balance?.amount, unit, `${path}.amount`),
              ...byFund(balance?.bySource, path, undefined),
            ],
          ),
          totalRow('expenditureTotal', `${at}.total`, [
            ...portionCells(total, unit, `${at}.total`),
            ...byFund(total.bySource, `${at}.total`, undefined),
          ]),
        ],
      }),
    ],
  };
}
