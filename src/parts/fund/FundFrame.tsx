import type { BudgetDisclosure, StatutoryTableData } from '../../model/disclosure.js';
import type { Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { FundKey } from '../../model/reading/fund.js';
import type { Absence, MoneyUnit, Stated } from '../../model/values.js';
import { tableWords } from '../../text/tables.js';
import { messages as lineMessages } from '../lines/messages.js';
import { ColumnHead, RowHead, Table } from '../table/Table.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';

export interface FundFrameProps {
  disclosure: BudgetDisclosure;
  fund: FundKey;
  /** Why the table has no lines. If undefined, the table has only a total. */
  absence?: Absence | undefined;
  /** The printed total and its unit, if any. */
  total?: { amount: Stated<Money>; unit: MoneyUnit } | undefined;
}

/** Statutory table of each fund. */
const TABLE: Readonly<Record<FundKey, StatutoryTableData['table']>> = {
  generalPublicBudget: 'general-public-budget',
  governmentFund: 'government-fund',
  stateCapital: 'state-capital',
};

/**
 * The official table of a fund that was published without lines: the heads, and the absence in place of the lines. Called, not rendered:
 * it reads the disclosure.
 */
export function fundFrame(w: Writer, { disclosure, fund, absence, total }: FundFrameProps) {
  const say = w.say(messages);
  const sayLines = w.say(lineMessages);
  const printed = printedTitle(disclosure, fund);
  const captionUnit = w.unit ?? total?.unit ?? disclosure.unit;
  const sum = w.say(tableWords)('total');
  return (
    <Table
      title={printed === undefined ? say(`fund.table.${fund}`) : w.quote(printed)}
      label={printed ?? say(`fund.table.${fund}`)}
      unit={captionUnit}
      locale={w.locale}
      narrow="keep"
      className="bd-frame"
      head={
        <tr>
          <ColumnHead>{say('fund.code')}</ColumnHead>
          <ColumnHead>{say('fund.name')}</ColumnHead>
          <ColumnHead numeric>{sum}</ColumnHead>
          <ColumnHead numeric>{sayLines('lines.basic')}</ColumnHead>
          <ColumnHead numeric>{sayLines('lines.project')}</ColumnHead>
        </tr>
      }
      foot={
        total && (
          <tr className="bd-row" data-total>
            <RowHead colSpan={2}>{sum}</RowHead>
            <td className="bd-td bd-num bd-lead">{w.amount(total.amount, { captionUnit })}</td>
            <td className="bd-td" />
            <td className="bd-td" />
          </tr>
        )
      }
    >
      <tr className="bd-row">
        <td className="bd-td bd-frame-empty" colSpan={5}>
          {absence ? w.absent(absence) : say('fund.noLines')}
        </td>
      </tr>
    </Table>
  );
}

function printedTitle({ tables }: BudgetDisclosure, fund: FundKey): string | undefined {
  const table = tables?.find((entry) => entry.table === TABLE[fund]);
  if (!table) return undefined;
  return isAbsent(table.content) ? table.head?.title : table.content.title;
}
