import type { ReactNode } from 'react';
import { places as placesOf } from '../../model/decimal.js';
import type { DisclosureKind } from '../../model/disclosure.js';
import type { ChangeReading, Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { ComparisonBase, MoneyUnit, Stated } from '../../model/values.js';
import { Amount, columnPlaces, Percent } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import { Phrase } from '../../parts/Phrase.js';
import type { WritingProps } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { Cell, ColumnHead } from '../../parts/Table.js';
import { common } from '../../text/common.js';
import { documentLang, sayIn, template } from '../../text/language.js';
import type { LineView } from './lines.js';
import { messages } from './messages.js';
import type { TableView } from './view.js';

/** How the cells of one table are written. */
export interface CellsProps extends WritingProps {
  table: TableView;
  kind: DisclosureKind;
  /** Language of the document. */
  language: string;
}

/** Heads of the columns after the name, in their order. */
export function columnHeads({ table, kind, locale = 'zh-CN' }: CellsProps) {
  const { columns } = table;
  const say = sayIn(messages, locale);
  const sayCommon = sayIn(common, locale);
  const texts = {
    none: '',
    reason: sayCommon('reason'),
    purpose: say('expenditure.purpose'),
    both: say('expenditure.text.both'),
  };
  return {
    budget: say('expenditure.initialBudget'),
    amount: kind === 'final-accounts' ? say('expenditure.final') : sayCommon('amount'),
    completion: say('expenditure.completion'),
    split: columns.splits.map((split) => say(`expenditure.${split}`)),
    share: columns.share === 'computed' ? say('expenditure.shareHead.computed') : sayCommon('share'),
    change: columns.base ? sayCommon(`base.${columns.base}`) : sayCommon('change'),
    text: texts[columns.text],
  };
}

/** The class that tells the style sheet how much room a table needs. */
export function widthClass({ columns }: TableView): string {
  const figures = [columns.budget, columns.completion, columns.share !== 'none'].filter(Boolean).length;
  const texts = [columns.change, columns.text !== 'none'].filter(Boolean).length;
  if (figures + columns.splits.length + texts > 4) return 'bd-expenditure-wide';
  return texts === 0 ? 'bd-expenditure-small' : 'bd-expenditure-plain';
}

/** The head row after the name. */
export function LineHeads(props: CellsProps) {
  const { columns } = props.table;
  const heads = columnHeads(props);
  return (
    <>
      {columns.budget && <ColumnHead numeric>{heads.budget}</ColumnHead>}
      <ColumnHead numeric>{heads.amount}</ColumnHead>
      {columns.completion && <ColumnHead numeric>{heads.completion}</ColumnHead>}
      {heads.split.map((head) => (
        <ColumnHead key={head} numeric>
          {head}
        </ColumnHead>
      ))}
      {columns.share !== 'none' && <ColumnHead numeric>{heads.share}</ColumnHead>}
      {columns.change && <ColumnHead className="bd-expenditure-change">{heads.change}</ColumnHead>}
      {columns.text !== 'none' && <ColumnHead>{heads.text}</ColumnHead>}
    </>
  );
}

/** The cells of a line after its name. */
export function LineCells({ line, ...props }: CellsProps & { line: LineView }) {
  const { table, locale = 'zh-CN', unit } = props;
  const { columns } = table;
  const heads = columnHeads(props);
  const captionUnit = unit ?? table.unit;
  const places = moneyPlaces(table, unit);
  const money = (amount: Stated<Money>): ReactNode => (
    <Amount money={amount} locale={locale} unit={unit} captionUnit={captionUnit} places={places} />
  );
  return (
    <>
      {columns.budget && (
        <Cell numeric label={heads.budget}>
          {line.budget !== undefined && money(line.budget)}
        </Cell>
      )}
      <Cell numeric lead label={heads.amount}>
        {money(line.amount)}
        {line.sum && (
          <span className="bd-expenditure-sum">
            <Phrase
              template={template(messages, locale, 'expenditure.computedSum')}
              parts={{ figure: money(line.sum) }}
            />
          </span>
        )}
      </Cell>
      {columns.completion && (
        <Cell numeric label={heads.completion}>
          {line.completion !== undefined && <Percent value={line.completion} locale={locale} />}
        </Cell>
      )}
      {columns.splits.map((split, index) => {
        const amount = line.splits[split];
        return (
          <Cell key={split} numeric label={heads.split[index]}>
            {amount !== undefined && money(amount)}
          </Cell>
        );
      })}
      {columns.share !== 'none' && (
        <Cell numeric label={heads.share}>
          <ShareText line={line} table={table} locale={locale} />
        </Cell>
      )}
      {columns.change && (
        <Cell className="bd-expenditure-change" label={heads.change}>
          <ChangeText line={line} {...props} />
        </Cell>
      )}
      {columns.text !== 'none' && (
        <Cell className="bd-prose bd-expenditure-text" label={heads.text}>
          <ReasonText line={line} {...props} />
        </Cell>
      )}
    </>
  );
}

/** Decimal places of the table's money, so that its columns align. */
function moneyPlaces({ lines, total }: TableView, unit: MoneyUnit | undefined): number {
  const money = [...lines, total].flatMap((line) => [
    line.amount,
    line.sum,
    line.budget,
    ...Object.values(line.splits),
  ]);
  return columnPlaces(money, unit);
}

function ShareText({ line, table, locale = 'zh-CN' }: { line: LineView; table: TableView } & WritingProps) {
  const { share } = line;
  if (!share) return null;
  const most = table.lines.reduce((places, other) => {
    const value = other.share?.value;
    return value === undefined || isAbsent(value) ? places : Math.max(places, placesOf(value));
  }, 0);
  const figure = <Percent value={share.value} locale={locale} places={most} />;
  if (!share.computed || table.columns.share === 'computed') return figure;
  return (
    <span className="bd-expenditure-computed">
      <Phrase template={template(messages, locale, 'expenditure.computedBefore')} parts={{ figure }} />
    </span>
  );
}

/** Every stated change of a line, with what it is measured against where the document prints that. */
function ChangeText({ line, table, locale = 'zh-CN', unit, language }: { line: LineView } & CellsProps) {
  if (line.changes.length === 0) return null;
  const captionUnit = unit ?? table.unit;
  return (
    <span className="bd-expenditure-parts">
      {line.changes.map((change, index) => (
        <span key={`${line.key}.changes.${String(index)}`} className="bd-expenditure-part">
          <Change
            change={change}
            withBase={table.columns.base === undefined}
            locale={locale}
            unit={unit}
            captionUnit={captionUnit}
          />
          <ChangeDetail change={change} captionUnit={captionUnit} locale={locale} unit={unit} language={language} />
        </span>
      ))}
    </span>
  );
}

type DetailProps = { change: ChangeReading; captionUnit: MoneyUnit; language: string } & WritingProps;

function ChangeDetail({ change, captionUnit, locale = 'zh-CN', unit, language }: DetailProps) {
  const { baseAmount, printed } = change;
  return (
    <>
      {baseAmount !== undefined && (
        <span className="bd-expenditure-detail">
          <Phrase
            template={template(messages, locale, 'expenditure.baseAmount')}
            parts={{ amount: <Amount money={baseAmount} locale={locale} unit={unit} captionUnit={captionUnit} /> }}
          />
        </span>
      )}
      {printed !== undefined && (
        <span className="bd-expenditure-detail">
          <Phrase
            template={template(messages, locale, 'expenditure.printedWord')}
            parts={{ word: <bdi lang={documentLang(locale, language)}>{printed}</bdi> }}
          />
        </span>
      )}
    </>
  );
}

/** Purpose and reasons, in the document's words; named where a table has both, or a line several comparisons. */
function ReasonText({ line, table, locale = 'zh-CN', language }: { line: LineView } & CellsProps) {
  const { purpose, changes } = line;
  const both = table.columns.text === 'both';
  const say = (key: 'purposeText' | 'reasonText' | 'reasonOf', parts: Record<string, ReactNode>): ReactNode => (
    <Phrase template={template(messages, locale, `expenditure.${key}`)} parts={parts} />
  );
  const part = (key: string, name: 'purposeText' | 'reasonText', text: ReactNode): ReactNode => (
    <span key={key} className="bd-expenditure-part">
      {both ? say(name, { text }) : text}
    </span>
  );
  const reasonOf = (base: ComparisonBase, text: Stated<string>): ReactNode => {
    const reason = <Quoted text={text} language={language} locale={locale} />;
    return changes.length > 1 ? say('reasonOf', { base: sayIn(common, locale)(`base.${base}`), reason }) : reason;
  };
  const parts = [
    ...(purpose === undefined
      ? []
      : [part('purpose', 'purposeText', <Quoted text={purpose} language={language} locale={locale} />)]),
    ...changes.flatMap(({ base, reason }, index) =>
      reason === undefined ? [] : [part(`reason.${index}`, 'reasonText', reasonOf(base, reason))],
    ),
  ];
  return parts.length === 0 ? null : <span className="bd-expenditure-parts">{parts}</span>;
}
