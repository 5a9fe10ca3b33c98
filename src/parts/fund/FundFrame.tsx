import type { BudgetDisclosure, StatutoryTableData } from '../../model/disclosure.js';
import type { Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { FundKey } from '../../model/reading/fund.js';
import type { Absence, MoneyUnit, Stated } from '../../model/values.js';
import { sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { Absent } from '../Absent.js';
import { Amount } from '../Amount.js';
import { messages as lineMessages } from '../lines/messages.js';
import type { WritingProps } from '../props.js';
import { quote } from '../Quoted.js';
import { ColumnHead, RowHead, Table } from '../Table.js';
import { messages } from './messages.js';

export interface FundFrameProps extends WritingProps {
  disclosure: BudgetDisclosure;
  fund: FundKey;
  /** Why the table has no lines; without it the table has a total and nothing else. */
  absence?: Absence | undefined;
  /** The printed total and its unit, where there is one. */
  total?: { amount: Stated<Money>; unit: MoneyUnit } | undefined;
}

/** Names of the funds' tables in the statutory list. */
const TABLE: Readonly<Record<FundKey, StatutoryTableData['table']>> = {
  generalPublicBudget: 'general-public-budget',
  governmentFund: 'government-fund',
  stateCapital: 'state-capital',
};

/**
 * The frame of a fund's official table that is published without lines: its heads, and in the place of lines the word for why there
 * are none. Called, not rendered: it reads the disclosure.
 */
export function fundFrame({ disclosure, fund, absence, total, locale = 'zh-CN', ...words }: FundFrameProps) {
  const say = sayIn(messages, locale);
  const sayLines = sayIn(lineMessages, locale);
  const printed = printedTitle(disclosure, fund);
  const unit = words.unit ?? total?.unit ?? disclosure.unit;
  return (
    <Table
      title={printed === undefined ? say(`fund.table.${fund}`) : quote(printed, locale, disclosure.language)}
      label={printed ?? say(`fund.table.${fund}`)}
      unit={unit}
      locale={locale}
      narrow="keep"
      className="bd-frame"
      head={
        <tr>
          <ColumnHead>{say('fund.code')}</ColumnHead>
          <ColumnHead>{say('fund.name')}</ColumnHead>
          <ColumnHead numeric>{sayIn(tableWords, locale)('total')}</ColumnHead>
          <ColumnHead numeric>{sayLines('lines.basic')}</ColumnHead>
          <ColumnHead numeric>{sayLines('lines.project')}</ColumnHead>
        </tr>
      }
      foot={
        total && (
          <tr className="bd-row" data-total>
            <RowHead colSpan={2}>{sayIn(tableWords, locale)('total')}</RowHead>
            <td className="bd-td bd-num bd-lead">
              <Amount money={total.amount} captionUnit={unit} locale={locale} {...words} />
            </td>
            <td className="bd-td" />
            <td className="bd-td" />
          </tr>
        )
      }
    >
      <tr className="bd-row">
        <td className="bd-td bd-frame-empty" colSpan={5}>
          {absence ? <Absent absence={absence} locale={locale} /> : say('fund.noLines')}
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
