import type { DisclosureKind } from '../../model/disclosure.js';
import type { EconomicRow } from '../../model/reading/economic.js';
import type { MoneyUnit } from '../../model/values.js';
import { documentLang, sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { Absent } from '../Absent.js';
import { Amount, columnPlaces } from '../Amount.js';
import type { WritingProps } from '../props.js';
import { quote } from '../Quoted.js';
import { Cell, ColumnHead, RowHead, Table } from '../table/Table.js';
import { Whole } from '../whole.js';
import { messages } from './messages.js';

export interface EconomicTableProps extends WritingProps {
  title: string;
  rows: readonly EconomicRow[];
  /** Final accounts call their amounts 决算数. Default: 金额. */
  kind?: DisclosureKind | undefined;
  /** Unit of the section. */
  unitOfSection: MoneyUnit;
  /** Language of the document. */
  language: string;
}

/** 经济分类: 类 and 款 with their codes and amounts; 人员经费 and 公用经费 where the table splits its lines. */
export function EconomicTable({
  title,
  rows,
  kind,
  unitOfSection,
  language,
  locale = 'zh-CN',
  ...words
}: EconomicTableProps) {
  const say = sayIn(messages, locale);
  const { unit } = words;
  const captionUnit = unit ?? unitOfSection;
  const amountHead = kind === 'final-accounts' ? say('lines.final') : sayIn(tableWords, locale)('amount');
  const splits = (['personnel', 'operating'] as const).filter((split) => rows.some((row) => row[split] !== undefined));
  const places = columnPlaces(
    rows.flatMap(({ amount, personnel, operating }) => [amount, personnel, operating]),
    unit,
  );
  return (
    <Table
      title={title}
      label={title}
      unit={captionUnit}
      locale={locale}
      narrow={splits.length === 0 ? 'keep' : 'stack'}
      head={
        <tr>
          <ColumnHead>{say('lines.subject')}</ColumnHead>
          <ColumnHead numeric>{amountHead}</ColumnHead>
          {splits.map((split) => (
            <ColumnHead key={split} numeric>
              {say(`lines.economic.${split}`)}
            </ColumnHead>
          ))}
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.key} className="bd-row" data-strong={row.depth === 0 || undefined}>
          <RowHead depth={row.depth}>
            {row.code && !row.code.assigned && (
              <span className="bd-lines-code" data-field="code">
                {quote(row.code.value, locale)}
              </span>
            )}
            {quote(row.name, locale, language)}
          </RowHead>
          <Cell numeric lead label={amountHead}>
            <Amount money={row.amount} locale={locale} captionUnit={captionUnit} places={places} {...words} />
          </Cell>
          {splits.map((split) => (
            <Cell key={split} numeric label={say(`lines.economic.${split}`)}>
              {row[split] !== undefined && (
                <Amount money={row[split]} locale={locale} captionUnit={captionUnit} places={places} {...words} />
              )}
            </Cell>
          ))}
        </tr>
      ))}
    </Table>
  );
}

export interface NamedSubjectsProps extends Pick<WritingProps, 'locale'> {
  subjects: readonly Pick<EconomicRow, 'key' | 'name'>[];
  /** Language of the document. */
  language: string;
}

/** Subjects that the document names without an amount: their names in a line, the absence said once. */
export function NamedSubjects({ subjects, language, locale = 'zh-CN' }: NamedSubjectsProps) {
  return (
    <div className="bd-lines-named">
      <Whole>
        <p className="bd-lines-named-head">
          {sayIn(messages, locale)('lines.economic.named', { count: subjects.length })}{' '}
          <Absent absence={{ absent: 'not-stated' }} locale={locale} />
        </p>
      </Whole>
      <ul className="bd-inline-list" lang={documentLang(locale, language)}>
        {subjects.map(({ key, name }) => (
          <li key={key} className="bd-inline-item">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
