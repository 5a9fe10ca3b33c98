import type { ReactNode } from 'react';
import { valuesOf } from '../../model/lists.js';
import type { Money } from '../../model/money.js';
import { signedChange } from '../../model/reading/changes.js';
import { type Line, worth } from '../../model/reading/line.js';
import type { TableView } from '../../model/reading/table.js';
import type { MoneyUnit, Stated } from '../../model/values.js';
import { changeWords } from '../../text/changes.js';
import { sayIn, template } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { Amount, columnPlaces, Percent } from '../Amount.js';
import { Phrase } from '../Phrase.js';
import { Cell, ColumnHead } from '../Table.js';
import { Whole } from '../whole.js';
import { type CellsProps, comparedHead } from './cells.js';
import { ChangeText, sharePlaces as placesOfShares, ReasonText, ShareText } from './LineTexts.js';
import { messages } from './messages.js';
import type { FigureOf } from './ordering.js';

/** Heads of the columns after the name, in their order. */
function columnHeads({ table, kind, locale = 'zh-CN' }: CellsProps) {
  const { columns } = table;
  const say = sayIn(messages, locale);
  const texts = {
    none: '',
    reason: sayIn(tableWords, locale)('reason'),
    purpose: say('lines.purpose'),
    both: say('lines.text.both'),
  };
  const compared = comparedHead(table, locale);
  return {
    budget: say('lines.initialBudget'),
    amount: kind === 'final-accounts' ? say('lines.final') : sayIn(tableWords, locale)('amount'),
    completion: say('lines.completion'),
    splits: columns.splits.map((split) => ({ split, head: say(`lines.${split}`) })),
    funds: columns.funds.map((source) => ({ source, head: say(`lines.source.${source}`) })),
    compared: columns.compared === 'computed' ? say('lines.head.computed', { head: compared }) : compared,
    share: columns.share === 'computed' ? say('lines.shareHead.computed') : sayIn(tableWords, locale)('share'),
    change: columns.base ? sayIn(changeWords, locale)(`base.${columns.base}`) : sayIn(tableWords, locale)('change'),
    text: texts[columns.text],
  };
}

type Heads = ReturnType<typeof columnHeads>;

/** What all rows of one table share, worked out once and not once a row. */
export interface Columns {
  heads: Heads;
  /** Decimal places of the table's money, so that its columns align. */
  places: number;
  /** Decimal places of its shares. */
  sharePlaces: number;
}

/** Heads and decimal places of a table's columns. */
export function columnsOf(props: CellsProps): Columns {
  return {
    heads: columnHeads(props),
    places: moneyPlaces(props.table, props.unit),
    sharePlaces: placesOfShares(props.table),
  };
}

/** Writes the head of a column of figures: its name among the columns, its words, and what it shows of a line. */
export type HeadOf = (
  column: string,
  words: string,
  figureOf: FigureOf,
  rest: { numeric?: boolean; className?: string },
) => ReactNode;

export interface LineHeadsProps extends Pick<CellsProps, 'table'> {
  heads: Heads;
  /** Default: plain heads. */
  headOf?: HeadOf | undefined;
}

const plainHead: HeadOf = (column, words, _, rest) => (
  <ColumnHead key={column} {...rest}>
    {words}
  </ColumnHead>
);

/** Column heads after the one of the names. */
export function LineHeads({ heads, table: { columns }, headOf = plainHead }: LineHeadsProps) {
  const numeric = { numeric: true };
  const change = { className: 'bd-lines-change' };
  return (
    <>
      {columns.budget && headOf('budget', heads.budget, ({ budget }) => budget, numeric)}
      {headOf('amount', heads.amount, worth, numeric)}
      {columns.completion && headOf('completion', heads.completion, ({ completion }) => completion, numeric)}
      {heads.splits.map(({ split, head }) => headOf(split, head, ({ splits }) => splits[split], numeric))}
      {heads.funds.map(({ source, head }) =>
        headOf(`fund ${source}`, head, ({ funds }) => funds[source], { ...numeric, className: 'bd-lines-fund' }),
      )}
      {columns.share !== 'none' && headOf('share', heads.share, ({ share }) => share?.value, numeric)}
      {columns.compared !== 'none' && headOf('compared', heads.compared, ({ compared }) => compared?.money, numeric)}
      {columns.change &&
        // Changes on different bases are not to be ranked.
        (columns.base === undefined ? plainHead : headOf)('change', heads.change, mainChange, change)}
      {columns.text !== 'none' && <ColumnHead>{heads.text}</ColumnHead>}
    </>
  );
}

function mainChange({ changes: [main] }: Line): Money | undefined {
  return main && signedChange(main);
}

/** The cells of a line after its name. */
export function LineCells({ line, heads, places, sharePlaces, ...props }: CellsProps & Columns & { line: Line }) {
  const { table, locale = 'zh-CN', unit, marks } = props;
  const { columns } = table;
  const words = { locale, unit, marks };
  const captionUnit = unit ?? table.unit;
  const money = (amount: Stated<Money> | undefined): ReactNode =>
    amount !== undefined && <Amount money={amount} captionUnit={captionUnit} places={places} {...words} />;
  return (
    <>
      {columns.budget && (
        <Cell numeric label={heads.budget}>
          {money(line.budget)}
        </Cell>
      )}
      <Cell numeric lead label={heads.amount}>
        {money(line.amount)}
        {line.sum && (
          <Whole>
            <span className="bd-lines-sum" data-computed>
              <Phrase template={template(messages, locale, 'lines.computedSum')} parts={{ figure: money(line.sum) }} />
            </span>
          </Whole>
        )}
      </Cell>
      {columns.completion && (
        <Cell numeric label={heads.completion}>
          {line.completion !== undefined && (
            <Percent value={line.completion} locale={locale} at={line.completionAt} marks={marks} />
          )}
        </Cell>
      )}
      {heads.splits.map(({ split, head }) => (
        <Cell key={split} numeric label={head}>
          {money(line.splits[split])}
        </Cell>
      ))}
      {heads.funds.map(({ source, head }) => (
        <Cell key={source} numeric label={head}>
          {money(line.funds[source])}
        </Cell>
      ))}
      {columns.share !== 'none' && (
        <Cell numeric label={heads.share}>
          <ShareText line={line} table={table} places={sharePlaces} locale={locale} marks={marks} />
        </Cell>
      )}
      {columns.compared !== 'none' && (
        <Cell numeric label={heads.compared}>
          {line.compared?.computed && columns.compared === 'mixed' ? (
            <Whole>
              <span className="bd-lines-computed" data-computed>
                <Phrase
                  template={template(messages, locale, 'lines.computedBefore')}
                  parts={{ figure: money(line.compared.money) }}
                />
              </span>
            </Whole>
          ) : (
            money(line.compared?.money)
          )}
        </Cell>
      )}
      {columns.change && (
        <Cell className="bd-lines-change" label={heads.change}>
          <ChangeText line={line} {...props} />
        </Cell>
      )}
      {columns.text !== 'none' && (
        <Cell className="bd-prose bd-lines-text" label={heads.text}>
          <ReasonText line={line} {...props} />
        </Cell>
      )}
    </>
  );
}

function moneyPlaces({ lines, total }: TableView, unit: MoneyUnit | undefined): number {
  const money = [...lines, total].flatMap((line) => [
    line.amount,
    line.sum,
    line.budget,
    line.compared?.money,
    ...valuesOf(line.splits),
    ...valuesOf(line.funds),
  ]);
  return columnPlaces(money, unit);
}
