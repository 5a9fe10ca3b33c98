import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.js';
import type { Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Line } from '../../model/reading/line.js';
import type { Stated } from '../../model/values.js';
import { Absent } from '../../parts/Absent.js';
import { Amount, columnPlaces, inUnit, Percent, Quantity } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import { guarded } from '../../parts/guarded.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { initialBudget } from '../../parts/portion.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/Table.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { changeWords } from '../../text/changes.js';
import { chartWords } from '../../text/charts.js';
import { documentLang, sayIn, template } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';
import { threePublicNotes } from './notes.js';
import { type ThreePublicView, threePublicView } from './view.js';

export interface ThreePublicExpensesCardProps extends SectionProps {}

/**
 * 财政拨款“三公”经费: total, change on last year, every printed line with its reason, and the printed counts. 会议费 and 培训费
 * stand apart where a document prints them; final accounts show budget and final figures side by side.
 *
 * Renders a `<section>`. Source: 第三部分 “三公”经费预算情况说明; table 8. An absent section says so and why.
 */
export const ThreePublicExpensesCard = guarded<ThreePublicExpensesCardProps>(
  'three-public-expenses',
  (locale) => sayIn(messages, locale)('threePublic.heading'),
  function ThreePublicExpensesCard(props, ref) {
    const { disclosure, locale = 'zh-CN' } = props;
    const view = threePublicView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    return (
      <Section
        {...props}
        ref={ref}
        name="three-public-expenses"
        heading={sayIn(messages, locale)('threePublic.heading')}
        official={messages['zh-CN']['threePublic.heading']}
        absence={absence}
      >
        {!isAbsent(view) && <Content view={view} language={disclosure.language} {...writingOf(props)} />}
      </Section>
    );
  },
);

type ContentProps = { view: ThreePublicView; language: string } & WritingProps;

function Content({ view, language, locale = 'zh-CN', unit, marks }: ContentProps) {
  const say = sayIn(messages, locale);
  const words = { locale, unit };
  const headline = [view.total, ...view.lines.filter((line) => line.depth === 0)];
  const drawn = view.marks.filter(({ amount }) => Number(amount.value) !== 0);
  return (
    <>
      <TakeawaySentence view={view} language={language} {...words} />
      <KeyFigures
        figures={headline.slice(0, 1).map((line) => ({
          key: line.key,
          label: say('threePublic.total'),
          figure: <Amount money={line.amount} {...words} />,
          under: [
            initialBudget(line, words),
            line.changes[0] && <Change change={line.changes[0]} withBase {...words} />,
          ],
        }))}
      />
      {drawn.length > 1 && (
        <Chart
          kind="paired"
          title={say('threePublic.chart')}
          label={say('threePublic.chartLabel')}
          errorText={sayIn(chartWords, locale)('chart.failed')}
          rows={view.marks.map(({ line, amount, lastYear }) => ({
            key: line.key,
            label: line.name ?? '',
            value: Number(inUnit(amount, unit).value),
            text: formatMoney(inUnit(amount, unit), locale),
            ...(lastYear && {
              compare: Number(inUnit(lastYear, unit).value),
              compareText: say('threePublic.lastYear', { amount: formatMoney(inUnit(lastYear, unit), locale) }),
            }),
          }))}
        />
      )}
      <ThreePublicTable view={view} language={language} {...words} marks={marks} />
      {view.counts.length > 0 && <CountList view={view} language={language} locale={locale} marks={marks} />}
      <Notes locale={locale} notes={threePublicNotes(view, { language, locale, unit, marks })} />
    </>
  );
}

function TakeawaySentence({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  const { total, changedBy } = view;
  const change = total.changes[0] && <Change change={total.changes[0]} withBase locale={locale} unit={unit} />;
  const clause = changedBy ? 'threePublic.takeaway.changeBy' : 'threePublic.takeaway.change';
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, 'threePublic.takeaway')}
        parts={{
          total: <Amount money={total.amount} locale={locale} unit={unit} />,
          budget: budgetClause(total, { locale, unit }),
          change: change && (
            <Phrase
              template={template(messages, locale, clause)}
              parts={{ change, line: changedBy?.name && quote(changedBy.name, locale, language) }}
            />
          ),
        }}
      />
    </Takeaway>
  );
}

/** Of the final accounts: the year's budget, and how much of it was used. */
function budgetClause({ budget, completion }: Line, { locale = 'zh-CN', unit }: WritingProps): ReactNode {
  if (budget === undefined || isAbsent(budget)) return null;
  const used = completion !== undefined && !isAbsent(completion);
  return (
    <Phrase
      template={template(messages, locale, `threePublic.takeaway.${used ? 'completed' : 'budgeted'}`)}
      parts={{
        budget: <Amount money={budget} locale={locale} unit={unit} />,
        completion: used && <Percent value={completion} locale={locale} />,
      }}
    />
  );
}

function ThreePublicTable({ view, language, locale = 'zh-CN', unit, marks }: ContentProps) {
  const say = sayIn(messages, locale);
  const captionUnit = unit ?? view.unit;
  const all = [...view.lines, view.total, ...view.beside];
  const places = columnPlaces(
    all.flatMap((line) => [line.amount, line.budget]),
    unit,
  );
  const changeHead = view.base ? sayIn(changeWords, locale)(`base.${view.base}`) : sayIn(tableWords, locale)('change');
  const heads: { key: string; text: string; numeric?: boolean }[] = [
    ...(view.hasBudgets ? [{ key: 'budget', text: say('threePublic.budget'), numeric: true }] : []),
    {
      key: 'amount',
      text:
        view.hasBudgets || view.kind === 'final-accounts'
          ? say('threePublic.final')
          : sayIn(tableWords, locale)('amount'),
      numeric: true,
    },
    ...(view.hasBudgets ? [{ key: 'completion', text: say('threePublic.completion'), numeric: true }] : []),
    ...(view.hasShares ? [{ key: 'share', text: sayIn(tableWords, locale)('share'), numeric: true }] : []),
    ...(view.hasChanges
      ? [
          { key: 'change', text: changeHead },
          { key: 'reason', text: sayIn(tableWords, locale)('reason') },
        ]
      : []),
  ];
  const money = (amount: Stated<Money>): ReactNode => (
    <Amount {...{ money: amount, locale, unit, captionUnit, places, marks }} />
  );
  const row = (line: Line): ReactNode => (
    <tr key={line.key} className="bd-row" data-total={line.kind === 'total' || undefined}>
      <RowHead depth={line.depth}>
        <LineName line={line} locale={locale} language={language} withOrdinal />
      </RowHead>
      {view.hasBudgets && (
        <Cell numeric label={say('threePublic.budget')}>
          {line.budget !== undefined && money(line.budget)}
        </Cell>
      )}
      <Cell numeric lead label={heads.find(({ key }) => key === 'amount')?.text}>
        {money(line.amount)}
      </Cell>
      {view.hasBudgets && (
        <Cell numeric label={say('threePublic.completion')}>
          {line.completion !== undefined && (
            <Percent value={line.completion} locale={locale} at={line.completionAt} marks={marks} />
          )}
        </Cell>
      )}
      {view.hasShares && (
        <Cell numeric label={sayIn(tableWords, locale)('share')}>
          {line.share && <Percent value={line.share.value} locale={locale} at={line.share.at} marks={marks} />}
        </Cell>
      )}
      {view.hasChanges && (
        <>
          <Cell label={changeHead}>
            {line.changes[0] && (
              <Change
                change={line.changes[0]}
                withBase={view.base === undefined}
                locale={locale}
                unit={unit}
                captionUnit={captionUnit}
                marks={marks}
              />
            )}
          </Cell>
          <Cell className="bd-prose" label={sayIn(tableWords, locale)('reason')} lang={documentLang(locale, language)}>
            {reasonOf(line, locale)}
          </Cell>
        </>
      )}
    </tr>
  );
  return (
    <Table
      title={say('threePublic.table')}
      label={say('threePublic.table')}
      unit={captionUnit}
      locale={locale}
      head={
        <tr>
          <ColumnHead>{sayIn(tableWords, locale)('item')}</ColumnHead>
          {heads.map(({ key, text, numeric }) => (
            <ColumnHead key={key} numeric={numeric ?? false}>
              {text}
            </ColumnHead>
          ))}
        </tr>
      }
      foot={row(view.total)}
    >
      {view.lines.map(row)}
      {view.beside.map(row)}
    </Table>
  );
}

function reasonOf(line: Line, locale: NonNullable<WritingProps['locale']>): ReactNode {
  const reason = line.changes[0]?.reason;
  if (reason === undefined) return null;
  return isAbsent(reason) ? <Absent absence={reason} locale={locale} /> : reason;
}

function CountList({ view, language, locale = 'zh-CN', marks }: Omit<ContentProps, 'unit'>) {
  const title = sayIn(messages, locale)('threePublic.counts');
  return (
    <Table
      title={title}
      label={title}
      locale={locale}
      narrow="keep"
      head={
        <tr>
          <ColumnHead>{sayIn(tableWords, locale)('item')}</ColumnHead>
          <ColumnHead numeric>{sayIn(tableWords, locale)('count')}</ColumnHead>
        </tr>
      }
    >
      {view.counts.map((count) => (
        <tr key={count.key} className="bd-row">
          <RowHead>{quote(count.name, locale, language)}</RowHead>
          <Cell numeric lead label={sayIn(tableWords, locale)('count')}>
            <Quantity value={count.value} quantityUnit={count.unit} locale={locale} at={count.at} marks={marks} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
