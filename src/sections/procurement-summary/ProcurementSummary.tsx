import { Chart } from '../../charts/Chart.js';
import { isAbsent } from '../../model/read.js';
import { AbsentBlock } from '../../parts/Absent.js';
import { Amount, columnPlaces, inUnit } from '../../parts/Amount.js';
import { Block } from '../../parts/Block.js';
import { Change } from '../../parts/Change.js';
import { guarded } from '../../parts/guarded.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { initialBudget, portionNotes } from '../../parts/portion.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/Table.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { chartWords } from '../../text/charts.js';
import { sayIn, template } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { type ProcurementView, procurementView, type SmeLine } from './view.js';

/** Props of `ProcurementSummary`. */
export interface ProcurementSummaryProps extends SectionProps {}

/**
 * 政府采购: total, goods / works / services, and what is reserved for, or won by, small and medium enterprises.
 *
 * Renders a `<section>`. Source: 第三部分 十一（二）政府采购情况; 政府采购促进中小企业发展管理办法.
 */
export const ProcurementSummary = guarded<ProcurementSummaryProps>(
  'procurement-summary',
  (locale) => sayIn(messages, locale)('procurement.heading'),
  function ProcurementSummary(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = procurementView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    const heading = sayIn(messages, locale)('procurement.heading');
    const { language } = disclosure;
    return (
      <Section
        {...props}
        ref={ref}
        name="procurement-summary"
        heading={heading}
        official={messages['zh-CN']['procurement.heading']}
        absence={absence}
      >
        {!isAbsent(view) && <Content view={view} language={language} level={headingLevel + 1} {...writingOf(props)} />}
      </Section>
    );
  },
);

type ContentProps = { view: ProcurementView; language: string; level: number } & WritingProps;

function Content(props: ContentProps) {
  const { view, language, level, locale = 'zh-CN', unit, marks } = props;
  const say = sayIn(messages, locale);
  const [change] = view.total.changes;
  const reserved = view.sme && !isAbsent(view.sme) ? view.sme.find(({ kind }) => kind === 'reserved') : undefined;
  const stated = view.lines.flatMap(({ kind, amount }) =>
    isAbsent(amount) ? [] : [{ kind, amount: inUnit(amount, unit) }],
  );
  return (
    <>
      <Takeaway>
        <Phrase
          template={template(messages, locale, `procurement.takeaway.${view.kind}`)}
          parts={{
            total: <Amount money={view.total.amount} locale={locale} unit={unit} />,
            sme: reserved && !isAbsent(reserved.amount) && (
              <Phrase
                template={template(messages, locale, 'procurement.takeaway.sme')}
                parts={{ reserved: <Amount money={reserved.amount} locale={locale} unit={unit} /> }}
              />
            ),
          }}
        />
      </Takeaway>
      <KeyFigures
        figures={[
          {
            key: 'total',
            label: say(`procurement.total.${view.kind}`),
            figure: <Amount money={view.total.amount} locale={locale} unit={unit} />,
            under: [
              change && <Change change={change} withBase locale={locale} unit={unit} marks={marks} />,
              initialBudget(view.total, { locale, unit, marks }),
            ],
          },
        ]}
      />
      {stated.length > 1 && (
        <Chart
          kind="ranked"
          title={say('procurement.chart')}
          label={say('procurement.chartLabel')}
          errorText={sayIn(chartWords, locale)('chart.failed')}
          rows={stated.map(({ kind, amount }) => ({
            key: kind,
            label: say(`procurement.${kind}`),
            value: Number(amount.value),
            text: formatMoney(amount, locale),
          }))}
        />
      )}
      <ObjectTable {...props} />
      {view.sme !== undefined && isAbsent(view.sme) && (
        <Block level={level} title={say('procurement.sme')}>
          <AbsentBlock absence={view.sme} locale={locale} language={language} />
        </Block>
      )}
      {view.sme !== undefined && !isAbsent(view.sme) && <SmeTable {...props} lines={view.sme} />}
      <Notes
        locale={locale}
        notes={[
          ...portionNotes(say(`procurement.total.${view.kind}`), view.total, { language, locale, unit, marks }),
          ...[...view.statements, ...view.notes].map((text, index) => ({
            key: `text.${index}`,
            content: <Quoted text={text} language={language} locale={locale} />,
          })),
        ]}
      />
    </>
  );
}

function ObjectTable({ view, locale = 'zh-CN', unit, marks }: ContentProps) {
  const say = sayIn(messages, locale);
  const captionUnit = unit ?? view.unit;
  const places = columnPlaces([view.total.amount, ...view.lines.map(({ amount }) => amount)], unit);
  const rows = [...view.lines, { kind: `total.${view.kind}` as const, amount: view.total.amount }];
  const label = say('procurement.table');
  const amountHead = sayIn(tableWords, locale)('amount');
  const body = rows.map(({ kind, amount }) => (
    <tr key={kind} className="bd-row" data-total={kind.startsWith('total') || undefined}>
      <RowHead>{say(`procurement.${kind}`)}</RowHead>
      <Cell numeric lead label={amountHead}>
        <Amount {...{ money: amount, locale, unit, captionUnit, places, marks }} />
      </Cell>
    </tr>
  ));
  return (
    <Table
      title={label}
      label={label}
      unit={captionUnit}
      locale={locale}
      narrow="keep"
      head={<Head locale={locale} />}
      foot={body[body.length - 1]}
    >
      {body.slice(0, -1)}
    </Table>
  );
}

function SmeTable({ lines, view, locale = 'zh-CN', unit, marks }: ContentProps & { lines: readonly SmeLine[] }) {
  const say = sayIn(messages, locale);
  const captionUnit = unit ?? view.unit;
  const places = columnPlaces(
    lines.map(({ amount }) => amount),
    unit,
  );
  const label = say('procurement.sme');
  return (
    <Table title={label} label={label} unit={captionUnit} locale={locale} narrow="keep" head={<Head locale={locale} />}>
      {lines.map(({ kind, depth, amount }) => (
        <tr key={kind} className="bd-row">
          <RowHead depth={depth}>{say(`procurement.${kind}`)}</RowHead>
          <Cell numeric lead label={sayIn(tableWords, locale)('amount')}>
            <Amount {...{ money: amount, locale, unit, captionUnit, places, marks }} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

function Head({ locale = 'zh-CN' }: Pick<SectionProps, 'locale'>) {
  const say = sayIn(tableWords, locale);
  return (
    <tr>
      <ColumnHead>{say('item')}</ColumnHead>
      <ColumnHead numeric>{say('amount')}</ColumnHead>
    </tr>
  );
}
