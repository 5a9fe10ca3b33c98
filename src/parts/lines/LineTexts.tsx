import type { ReactNode } from 'react';
import { places as placesOf } from '../../model/decimal.js';
import { maximum } from '../../model/lists.js';
import type { ChangeReading } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Line } from '../../model/reading/line.js';
import type { TableView } from '../../model/reading/table.js';
import type { ComparisonBase, MoneyUnit, Stated } from '../../model/values.js';
import { changeWords } from '../../text/changes.js';
import { sayIn, template } from '../../text/language.js';
import { Amount, Percent } from '../Amount.js';
import { Change } from '../Change.js';
import { Phrase } from '../Phrase.js';
import type { WritingProps } from '../props.js';
import { Quoted, quote } from '../Quoted.js';
import { Whole } from '../whole.js';
import type { CellsProps } from './cells.js';
import { messages } from './messages.js';

/** Most decimal places among the shares of a table. */
export function sharePlaces({ lines }: TableView): number {
  return maximum(lines.map(({ share }) => (share === undefined || isAbsent(share.value) ? 0 : placesOf(share.value))));
}

/** The share of a line; a computed one says so where the column has printed ones, too. */
export function ShareText({
  line,
  table,
  places,
  locale = 'zh-CN',
  marks,
}: { line: Line; table: TableView /** Decimal places of the column. */; places: number } & WritingProps) {
  const { share } = line;
  if (!share) return null;
  const figure = <Percent value={share.value} locale={locale} places={places} at={share.at} marks={marks} />;
  if (!share.computed || table.columns.share === 'computed') return figure;
  return (
    <Whole>
      <span className="bd-lines-computed" data-computed>
        <Phrase template={template(messages, locale, 'lines.computedBefore')} parts={{ figure }} />
      </span>
    </Whole>
  );
}

/** Every stated change of a line, with what it is measured against where the document prints that. */
export function ChangeText({ line, table, language, locale = 'zh-CN', unit, marks }: { line: Line } & CellsProps) {
  if (line.changes.length === 0) return null;
  const words = { locale, unit, marks, captionUnit: unit ?? table.unit };
  return (
    <span className="bd-lines-parts">
      {line.changes.map((change, index) => (
        <span key={`${line.key}.changes.${String(index)}`} className="bd-lines-part">
          <Change change={change} withBase={table.columns.base === undefined} {...words} />
          <ChangeDetail
            change={change}
            language={language}
            inColumn={index === 0 && line.compared !== undefined}
            {...words}
          />
        </span>
      ))}
    </span>
  );
}

type DetailProps = {
  change: ChangeReading;
  captionUnit: MoneyUnit;
  language: string;
  /** The figure compared with has a column of its own. */
  inColumn: boolean;
} & WritingProps;

function ChangeDetail({ change, language, inColumn, locale = 'zh-CN', ...words }: DetailProps) {
  const { baseAmount, printed } = change;
  return (
    <>
      {baseAmount !== undefined && !inColumn && (
        <Whole>
          <span className="bd-lines-detail">
            <Phrase
              template={template(messages, locale, 'lines.baseAmount')}
              parts={{ amount: <Amount money={baseAmount} locale={locale} {...words} /> }}
            />
          </span>
        </Whole>
      )}
      {printed !== undefined && (
        <Whole>
          <span className="bd-lines-detail">
            <Phrase
              template={template(messages, locale, 'lines.printedWord')}
              parts={{ word: quote(printed, locale, language) }}
            />
          </span>
        </Whole>
      )}
    </>
  );
}

/** Purpose and reasons, in the document's words; named where a table has both, or a line several comparisons. */
export function ReasonText({ line, table, locale = 'zh-CN', language }: { line: Line } & CellsProps) {
  const { purpose, changes } = line;
  const both = table.columns.text === 'both';
  const say = (key: 'purposeText' | 'reasonText' | 'reasonOf', parts: Record<string, ReactNode>): ReactNode => (
    <Phrase template={template(messages, locale, `lines.${key}`)} parts={parts} />
  );
  const part = (key: string, name: 'purposeText' | 'reasonText', text: ReactNode): ReactNode => (
    <Whole key={key}>
      <span className="bd-lines-part">{both ? say(name, { text }) : text}</span>
    </Whole>
  );
  const reasonOf = (base: ComparisonBase, text: Stated<string>): ReactNode => {
    const reason = <Quoted text={text} language={language} locale={locale} />;
    return changes.length > 1 ? say('reasonOf', { base: sayIn(changeWords, locale)(`base.${base}`), reason }) : reason;
  };
  const parts = [
    ...(purpose === undefined
      ? []
      : [part('purpose', 'purposeText', <Quoted text={purpose} language={language} locale={locale} />)]),
    ...changes.flatMap(({ base, reason }, index) =>
      reason === undefined ? [] : [part(`reason.${index}`, 'reasonText', reasonOf(base, reason))],
    ),
  ];
  return parts.length === 0 ? null : <span className="bd-lines-parts">{parts}</span>;
}
