import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.js';
import { isAbsent } from '../../model/read.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { inUnit } from '../../parts/figures.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { type Note, Notes, textNotes } from '../../parts/Notes.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { PhraseParts, Writer } from '../../parts/writer.js';
import { chartWords } from '../../text/charts.js';
import { common } from '../../text/common.js';
import { sayIn } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { assetTable } from './AssetTable.js';
import { assetName, assetQuantity } from './assetRow.js';
import { messages } from './messages.js';
import { type AssetsView, assetsView } from './view.js';

/** Props of `AssetInventory`. */
export interface AssetInventoryProps extends SectionProps {}

/**
 * 国有资产占用使用情况: buildings, vehicles by use, furniture, other assets and large equipment as of the printed date, with number or area and
 * value; and planned purchases. Figures are shown as printed, even where a part exceeds its whole.
 *
 * Renders a `<section>`. Source: 第三部分 其他重要事项, 国有资产占用使用情况. An absent section says that it is absent, and why.
 */
export const AssetInventory = defineSection<AssetInventoryProps, AssetsView>({
  displayName: 'AssetInventory',
  name: 'asset-inventory',
  heading: (locale) => sayIn(messages, locale)('assetInventory.heading'),
  view: assetsView,
  content: contentOf,
});

function contentOf({ view, w }: ContentProps<AssetInventoryProps, AssetsView>) {
  const say = w.say(messages);
  const plain = w.unmarked();
  const figures = keyFigures(plain, view);
  return (
    <>
      {takeaway(plain, view)}
      {figures.length > 0 && <KeyFigures figures={figures} />}
      {valueChart(w, view)}
      {assetTable(w, {
        title: say('assetInventory.held'),
        quantityHead: say('assetInventory.quantity'),
        rows: view.rows,
        unit: view.hasValues ? view.unit : undefined,
      })}
      {view.planned.length > 0 &&
        assetTable(w, {
          title: say('assetInventory.planned', { year: view.year }),
          quantityHead: say('assetInventory.plannedQuantity'),
          rows: view.planned,
          unit: view.hasPlannedValues ? view.unit : undefined,
        })}
      <Notes w={w} notes={assetNotes(w, view)} />
    </>
  );
}

/** Kinds of assets summed up by their number or area. */
const COUNTED = ['buildings', 'vehicles'] as const;

/** One sentence on what the department holds: area of buildings, number of vehicles, total value. */
function takeaway(w: Writer, { rows, asOf, stated }: AssetsView): ReactNode {
  const held = COUNTED.flatMap((of) => {
    const quantity = rows.find(({ kind }) => kind === of)?.quantity;
    if (quantity === undefined || isAbsent(quantity)) return [];
    return [w.phrase(messages, `assetInventory.takeaway.${of}`, { quantity: assetQuantity(w, quantity) })];
  });
  if (held.length === 0) return null;
  return (
    <Takeaway>
      {w.phrase(messages, 'assetInventory.takeaway', {
        asOf: !isAbsent(asOf) && w.phrase(messages, 'assetInventory.takeaway.asOf', { date: w.quote(asOf) }),
        held: w.list(held),
        value: stated && w.phrase(messages, 'assetInventory.takeaway.value', { value: w.amount(stated.value) }),
      })}
    </Takeaway>
  );
}

function keyFigures(w: Writer, { rows, stated }: AssetsView): KeyFigure[] {
  const say = w.say(messages);
  const labels = { buildings: say('assetInventory.area'), vehicles: say('assetInventory.vehicleCount') };
  const counted = COUNTED.flatMap((of): KeyFigure[] => {
    const { quantity, value } = rows.find(({ kind }) => kind === of) ?? {};
    if (quantity === undefined) return [];
    const money = value !== undefined && !isAbsent(value) && w.amount(value);
    return [
      {
        key: of,
        label: labels[of],
        figure: assetQuantity(w, quantity),
        under: [money && w.phrase(messages, 'assetInventory.worth', { value: money })],
      },
    ];
  });
  if (!stated) return counted;
  return [...counted, { key: 'value', label: say('assetInventory.statedValue'), figure: w.amount(stated.value) }];
}

function valueChart(w: Writer, { bars }: AssetsView): ReactNode {
  const say = w.say(messages);
  if (bars.length === 0) return null;
  return (
    <Chart
      kind="ranked"
      title={say('assetInventory.chart')}
      label={say('assetInventory.chartLabel')}
      errorText={w.say(chartWords)('chart.failed')}
      rows={bars.flatMap(({ key, kind, value, absent = value }) => {
        if (kind === 'vehicle-use' || absent === undefined) return [];
        const head = { key, label: say(`assetInventory.${kind}`) };
        if (isAbsent(absent)) {
          const word = w.say(common)(`absent.${absent.absent}`);
          return [{ ...head, value: 0, text: word, absent: word }];
        }
        const money = inUnit(absent, w.unit);
        return [{ ...head, value: Number(money.value), text: formatMoney(money, w.locale) }];
      })}
    />
  );
}

/** Notes below the tables: an absent date, which values were added up, how figures are printed, and different figures printed elsewhere. */
function assetNotes(w: Writer, view: AssetsView): Note[] {
  const { asOf, stated } = view;
  const note = (key: string, message: NoteMessage, parts: PhraseParts): Note => ({
    key,
    content: w.phrase(messages, `assetInventory.${message}`, parts),
  });
  return [
    ...(isAbsent(asOf) ? [note('asOf', 'asOf', { date: w.absent(asOf) })] : []),
    ...(stated
      ? [
          note('computed', stated.partial ? 'partial' : 'computed', {
            names: w.list(stated.of.map((row) => assetName(w, row))),
          }),
        ]
      : []),
    ...[...view.rows, ...view.planned].flatMap((row) => {
      const printed = [row.quantity, row.value].flatMap((figure) =>
        figure === undefined || isAbsent(figure) || figure.printed === undefined ? [] : [figure.printed],
      );
      return printed.map((text, index) =>
        note(`printed.${row.key}.${index}`, 'printed', { name: assetName(w, row), printed: w.quote(text) }),
      );
    }),
    ...view.elsewhere.map(({ row, where, ...other }, index) =>
      note(`elsewhere.${row.key}.${index}`, 'elsewhere', {
        name: assetName(w, row),
        where: w.quote(where),
        figure: 'money' in other ? w.amount(other.money) : assetQuantity(w, other.quantity),
      }),
    ),
    ...view.absenceStatements.map((text, index) => note(`absent.${index}`, 'statement', { text: w.quote(text) })),
    ...textNotes(w, [...view.statements, ...view.notes]),
  ];
}

type NoteMessage = 'asOf' | 'computed' | 'partial' | 'printed' | 'elsewhere' | 'statement';
