import { Chart } from '../../charts/Chart.js';
import { isAbsent } from '../../model/read.js';
import { absentBlock } from '../../parts/absentBlock.js';
import { Block } from '../../parts/Block.js';
import { changeText } from '../../parts/Change.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { inUnit } from '../../parts/figures.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes, textNotes } from '../../parts/Notes.js';
import { budgetsText, portionNotes } from '../../parts/portion.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { DataTable } from '../../parts/table/DataTable.js';
import type { Writer } from '../../parts/writer.js';
import { chartWords } from '../../text/charts.js';
import { sayIn } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { type ProcurementLine, type ProcurementView, procurementView, type SmeLine } from './view.js';

/** Props of `ProcurementSummary`. */
export interface ProcurementSummaryProps extends SectionProps {}

/**
 * 政府采购: total, goods / works / services, and the amounts reserved for, or won by, small and medium enterprises.
 *
 * Renders a `<section>`. Source: 第三部分 十一（二）政府采购情况; 政府采购促进中小企业发展管理办法.
 */
export const ProcurementSummary = defineSection<ProcurementSummaryProps, ProcurementView>({
  displayName: 'ProcurementSummary',
  name: 'procurement-summary',
  heading: (locale) => sayIn(messages, locale)('procurement.heading'),
  view: procurementView,
  content: contentOf,
});

function contentOf({ view, w, level }: ContentProps<ProcurementSummaryProps, ProcurementView>) {
  const { total, lines, sme } = view;
  const say = w.say(messages);
  const totalName = say(`procurement.total.${view.kind}`);
  const [change] = total.changes;
  const reserved = sme && !isAbsent(sme) ? sme.find(({ kind }) => kind === 'reserved') : undefined;
  const stated = lines.flatMap(({ kind, amount }) =>
    isAbsent(amount) ? [] : [{ kind, amount: inUnit(amount, w.unit) }],
  );
  const plain = w.unmarked();
  return (
    <>
      <Takeaway>
        {plain.phrase(messages, `procurement.takeaway.${view.kind}`, {
          total: plain.amount(total.amount),
          sme:
            reserved &&
            !isAbsent(reserved.amount) &&
            plain.phrase(messages, 'procurement.takeaway.sme', { reserved: plain.amount(reserved.amount) }),
        })}
      </Takeaway>
      <KeyFigures
        figures={[
          {
            key: 'total',
            label: totalName,
            figure: plain.amount(total.amount),
            under: [change && changeText(w, change, { withBase: true }), budgetsText(w, total)],
          },
        ]}
      />
      {stated.length > 1 && (
        <Chart
          kind="ranked"
          title={say('procurement.chart')}
          label={say('procurement.chartLabel')}
          errorText={w.say(chartWords)('chart.failed')}
          rows={stated.map(({ kind, amount }) => ({
            key: kind,
            label: say(`procurement.${kind}`),
            value: Number(amount.value),
            text: formatMoney(amount, w.locale),
          }))}
        />
      )}
      <AmountTable
        {...{ w, view }}
        title="procurement.table"
        rows={[...lines, { kind: `total.${view.kind}`, amount: total.amount }]}
        hasFoot
      />
      {sme && isAbsent(sme) && (
        <Block level={level} title={say('procurement.sme')}>
          {absentBlock(w, sme)}
        </Block>
      )}
      {sme && !isAbsent(sme) && <AmountTable {...{ w, view }} title="procurement.sme" rows={sme} />}
      <Notes
        w={w}
        notes={[...portionNotes(totalName, total, w), ...textNotes(w, [...view.statements, ...view.notes])]}
      />
    </>
  );
}

type ProcurementRow =
  | Pick<ProcurementLine, 'kind' | 'amount'>
  | SmeLine
  | { kind: `total.${ProcurementView['kind']}`; amount: ProcurementLine['amount'] };

interface AmountTableProps {
  w: Writer;
  view: ProcurementView;
  title: 'procurement.table' | 'procurement.sme';
  rows: readonly ProcurementRow[];
  /** The last row is the total. */
  hasFoot?: boolean;
}

function AmountTable({ w, view, title, rows, hasFoot = false }: AmountTableProps) {
  const say = w.say(messages);
  const head = w.say(tableWords);
  const last = hasFoot ? rows[rows.length - 1] : undefined;
  return (
    <DataTable
      w={w}
      title={say(title)}
      unit={view.unit}
      narrow="keep"
      rows={rows.filter((line) => line !== last)}
      foot={last}
      keyOf={({ kind }) => kind}
      rowProps={(line) => ({ 'data-total': line === last || undefined })}
      name={{
        head: head('item'),
        render: ({ kind }) => say(`procurement.${kind}`),
        depth: (line) => ('depth' in line ? line.depth : 0),
      }}
      columns={[{ key: 'amount', head: head('amount'), figure: ({ amount }) => amount, lead: true }]}
    />
  );
}
