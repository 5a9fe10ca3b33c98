import type { ReactNode } from 'react';
import { places as placesOf } from '../../model/decimal.js';
import type { DisclosureKind } from '../../model/disclosure.js';
import { maximum } from '../../model/lists.js';
import type { Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { DecimalString, MoneyUnit, Stated } from '../../model/values.js';
import { Amount, columnPlaces, Percent } from '../../parts/Amount.js';
import { BlankLines } from '../../parts/lines/BlankLines.js';
import type { WritingProps } from '../../parts/props.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/table/Table.js';
import { writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { LineName } from './LineName.js';
import type { SummaryLine } from './lines.js';
import { messages } from './messages.js';
import type { SummarySide } from './view.js';

export interface SideTableProps extends WritingProps {
  side: SummarySide;
  name: 'revenue' | 'expenditure';
  kind: DisclosureKind;
  captionUnit: MoneyUnit;
  /** Language of the document. */
  language: string;
}

/** One side of 部门收支总体情况表: lines, the year's sum, balances, total. */
export function SideTable({
  side,
  name,
  kind,
  captionUnit,
  language,
  locale = 'zh-CN',
  unit,
  marks,
  terms,
}: SideTableProps) {
  const say = sayIn(messages, locale);
  const all = [...side.lines, ...(side.currentYear ? [side.currentYear] : []), ...side.balances, side.total];
  const places = columnPlaces(
    all.flatMap(({ amount, budget }) => [amount, budget]),
    unit,
  );
  const sharePlaces = mostPlaces(all.map(({ share }) => share?.value));
  const amountHead = say(`budgetSummary.amount.${kind}`);
  const shareHead =
    side.shares === 'computed' ? say('budgetSummary.share.computed') : sayIn(tableWords, locale)('share');
  const money = (amount: Stated<Money>): ReactNode => (
    <Amount {...{ money: amount, locale, unit, captionUnit, places, marks }} />
  );
  const row = (line: SummaryLine): ReactNode => (
    <tr
      key={line.key}
      className="bd-row"
      data-total={line.kind === 'total' || undefined}
      data-strong={line.kind === 'current-year' || undefined}
    >
      <RowHead depth={line.depth}>
        <LineName line={line} side={name} locale={locale} language={language} terms={terms} ordinal />
      </RowHead>
      {side.hasBudgets && (
        <Cell numeric label={say('budgetSummary.initialBudget')}>
          {line.budget !== undefined && money(line.budget)}
        </Cell>
      )}
      <Cell numeric lead label={amountHead}>
        {money(line.amount)}
      </Cell>
      {side.hasCompletions && (
        <Cell numeric label={say('budgetSummary.completion')}>
          {line.completion !== undefined && (
            <Percent value={line.completion} locale={locale} at={line.completionAt} marks={marks} />
          )}
        </Cell>
      )}
      {side.shares !== 'none' && (
        <Cell numeric label={shareHead}>
          {line.share && (
            <ShareText share={line.share} shares={side.shares} places={sharePlaces} locale={locale} marks={marks} />
          )}
        </Cell>
      )}
    </tr>
  );
  return (
    <div className="bd-summary-side" data-part={name}>
      <Table
        title={say(`budgetSummary.${name}`)}
        label={say(`budgetSummary.${name}`)}
        unit={captionUnit}
        locale={locale}
        head={
          <tr>
            <ColumnHead>{say(`budgetSummary.${name}Item`)}</ColumnHead>
            {side.hasBudgets && <ColumnHead numeric>{say('budgetSummary.initialBudget')}</ColumnHead>}
            <ColumnHead numeric>{amountHead}</ColumnHead>
            {side.hasCompletions && <ColumnHead numeric>{say('budgetSummary.completion')}</ColumnHead>}
            {side.shares !== 'none' && <ColumnHead numeric>{shareHead}</ColumnHead>}
          </tr>
        }
        foot={row(side.total)}
      >
        {side.lines.map(row)}
        {side.currentYear && row(side.currentYear)}
        {side.balances.map(row)}
      </Table>
      <BlankLines
        side={name}
        w={writer({ locale, language })}
        lines={side.folded.map((line) => ({
          key: line.key,
          name: <LineName line={line} side={name} locale={locale} language={language} ordinal />,
        }))}
      />
    </div>
  );
}

type ShareProps = Pick<SummarySide, 'shares'> &
  Pick<WritingProps, 'marks'> & {
    share: NonNullable<SummaryLine['share']>;
    places: number;
    locale: NonNullable<WritingProps['locale']>;
  };

/** A share; where printed ones stand beside it, one that is computed here says so. */
function ShareText({ share, shares, places, locale, marks }: ShareProps) {
  const figure = <Percent value={share.value} locale={locale} places={places} at={share.at} marks={marks} />;
  if (!share.computed || shares !== 'mixed') return figure;
  return (
    <span data-computed>
      {figure}
      <span className="bd-unit">{sayIn(messages, locale)('budgetSummary.computed')}</span>
    </span>
  );
}

function mostPlaces(values: readonly (Stated<DecimalString> | undefined)[]): number {
  return maximum(values.map((value) => (value === undefined || isAbsent(value) ? 0 : placesOf(value))));
}
