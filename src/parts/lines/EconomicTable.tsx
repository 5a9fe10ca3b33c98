import type { DisclosureKind } from '../../model/disclosure.js';
import type { EconomicRow } from '../../model/reading/economic.js';
import type { MoneyUnit } from '../../model/values.js';
import { tableWords } from '../../text/tables.js';
import type { Column } from '../table/columns.js';
import { dataTable } from '../table/DataTable.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';
import { SubjectCode } from './SubjectCode.js';

export interface EconomicTableProps {
  title: string;
  rows: readonly EconomicRow[];
  /**
   * Determines the head of the amounts: 决算数 in final accounts, else 金额.
   * @default 金额
   */
  kind?: DisclosureKind | undefined;
  /** Unit of the section. */
  unit: MoneyUnit;
}

/** 经济分类: 类 and 款 with codes and amounts, and columns for 人员经费 and 公用经费 if the table splits its lines. */
export function economicTable(w: Writer, { title, rows, kind, unit }: EconomicTableProps) {
  const say = w.say(messages);
  const splits = (['personnel', 'operating'] as const).filter((split) => rows.some((row) => row[split] !== undefined));
  return dataTable(w, {
    title,
    unit,
    narrow: splits.length === 0 ? 'keep' : 'stack',
    rows,
    keyOf: ({ key }) => key,
    rowProps: ({ depth }) => ({ 'data-strong': depth === 0 || undefined }),
    name: {
      head: say('lines.subject'),
      depth: ({ depth }) => depth,
      render: (row) => (
        <>
          <SubjectCode w={w} line={row} assigned={false} />
          {w.quote(row.name)}
        </>
      ),
    },
    columns: [
      {
        key: 'amount',
        head: kind === 'final-accounts' ? say('lines.final') : w.say(tableWords)('amount'),
        figure: ({ amount }) => amount,
        lead: true,
      },
      ...splits.map(
        (split): Column<EconomicRow> => ({
          key: split,
          head: say(`lines.economic.${split}`),
          figure: (row) => row[split],
        }),
      ),
    ],
  });
}

export interface NamedSubjectsProps {
  w: Writer;
  subjects: readonly Pick<EconomicRow, 'key' | 'name'>[];
}

/** Subjects that the document names without amounts: one absence and the list of names. */
export function NamedSubjects({ w, subjects }: NamedSubjectsProps) {
  return (
    <div className="bd-lines-named">
      <Whole>
        <p className="bd-lines-named-head">
          {w.say(messages)('lines.economic.named', { count: subjects.length })} {w.absent({ absent: 'not-stated' })}
        </p>
      </Whole>
      <ul className="bd-inline-list" lang={w.lang}>
        {subjects.map(({ key, name }) => (
          <li key={key} className="bd-inline-item">
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
