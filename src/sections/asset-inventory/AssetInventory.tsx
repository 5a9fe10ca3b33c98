import { Fragment, type ReactNode } from 'react';
import { Chart } from '../../charts/Chart.js';
import { isAbsent } from '../../model/read.js';
import { Absent } from '../../parts/Absent.js';
import { Amount, inUnit } from '../../parts/Amount.js';
import { guarded } from '../../parts/guarded.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { type Note, Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { chartWords } from '../../text/charts.js';
import { common } from '../../text/common.js';
import { sayIn, template } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { AssetFigure, AssetName } from './AssetFigure.js';
import { AssetTable } from './AssetTable.js';
import { messages } from './messages.js';
import { type AssetRow, type AssetsView, assetsView } from './view.js';

/** Props of `AssetInventory`. */
export interface AssetInventoryProps extends SectionProps {}

/**
 * 国有资产占用使用情况: buildings, vehicles by use, furniture, other assets and large equipment, as of the printed date, with number
 * or area and value; and what the budget plans to buy. Figures stand as printed, also where a part exceeds its whole.
 *
 * Renders a `<section>`. Source: 第三部分 其他重要事项, 国有资产占用使用情况. An absent section says so and why.
 */
export const AssetInventory = guarded<AssetInventoryProps>(
  'AssetInventory',
  'asset-inventory',
  (locale) => sayIn(messages, locale)('assetInventory.heading'),
  function AssetInventory(props, ref) {
    const { disclosure, locale = 'zh-CN' } = props;
    const view = assetsView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    return (
      <Section
        {...props}
        ref={ref}
        name="asset-inventory"
        heading={sayIn(messages, locale)('assetInventory.heading')}
        official={messages['zh-CN']['assetInventory.heading']}
        absence={absence}
      >
        {!isAbsent(view) && <Content view={view} {...writingOf(props)} />}
      </Section>
    );
  },
);

type ContentProps = { view: AssetsView; language: string } & WritingProps;

function Content({ view, language, locale = 'zh-CN', unit, marks }: ContentProps) {
  const say = sayIn(messages, locale);
  const words = { language, locale, unit };
  const table = { captionUnit: unit ?? view.unit, ...words, marks };
  const figures = keyFigures(view, words);
  return (
    <>
      <TakeawaySentence view={view} {...words} />
      {figures.length > 0 && <KeyFigures figures={figures} />}
      <ValueChart view={view} {...words} />
      <AssetTable
        title={say('assetInventory.held')}
        quantityHead={say('assetInventory.quantity')}
        rows={view.rows}
        values={view.hasValues}
        {...table}
      />
      {view.planned.length > 0 && (
        <AssetTable
          title={say('assetInventory.planned', { year: view.year })}
          quantityHead={say('assetInventory.plannedQuantity')}
          rows={view.planned}
          values={view.hasPlannedValues}
          {...table}
        />
      )}
      <Notes locale={locale} notes={notesOf(view, { ...words, marks })} />
    </>
  );
}

type Words = Omit<ContentProps, 'view'>;

/** What the department holds, in one sentence: buildings and vehicles by number, all values it prints. */
function TakeawaySentence({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  const say = (key: Parameters<typeof template<(typeof messages)['zh-CN']>>[2]) => template(messages, locale, key);
  const held = (['buildings', 'vehicles'] as const).flatMap((kind) => {
    const quantity = view.rows.find((row) => row.kind === kind)?.quantity;
    return quantity === undefined || isAbsent(quantity) ? [] : [{ kind, quantity }];
  });
  if (held.length === 0) return null;
  return (
    <Takeaway>
      <Phrase
        template={say('assetInventory.takeaway')}
        parts={{
          asOf: !isAbsent(view.asOf) && (
            <Phrase
              template={say('assetInventory.takeaway.asOf')}
              parts={{ date: quote(view.asOf, locale, language) }}
            />
          ),
          held: held.map(({ kind, quantity }, index) => (
            <Fragment key={kind}>
              {index > 0 && sayIn(common, locale)('list.separator')}
              <Phrase
                template={say(`assetInventory.takeaway.${kind}`)}
                parts={{ quantity: <AssetFigure quantity={quantity} locale={locale} language={language} /> }}
              />
            </Fragment>
          )),
          value: view.stated && (
            <Phrase
              template={say('assetInventory.takeaway.value')}
              parts={{ value: <Amount money={view.stated.value} locale={locale} unit={unit} /> }}
            />
          ),
        }}
      />
    </Takeaway>
  );
}

function keyFigures(view: AssetsView, { language, locale = 'zh-CN', unit }: Words): KeyFigure[] {
  const say = sayIn(messages, locale);
  const worth = (value: AssetRow['value']): ReactNode =>
    value === undefined || isAbsent(value) ? undefined : (
      <Phrase
        template={template(messages, locale, 'assetInventory.worth')}
        parts={{ value: <Amount money={value} locale={locale} unit={unit} /> }}
      />
    );
  const counted = (kind: 'buildings' | 'vehicles', label: string): KeyFigure[] => {
    const row = view.rows.find((entry) => entry.kind === kind);
    if (row?.quantity === undefined) return [];
    return [
      {
        key: kind,
        label,
        figure: <AssetFigure quantity={row.quantity} locale={locale} language={language} />,
        under: [worth(row.value)],
      },
    ];
  };
  return [
    ...counted('buildings', say('assetInventory.area')),
    ...counted('vehicles', say('assetInventory.vehicleCount')),
    ...(view.stated
      ? [
          {
            key: 'value',
            label: say('assetInventory.statedValue'),
            figure: <Amount money={view.stated.value} locale={locale} unit={unit} />,
          },
        ]
      : []),
  ];
}

function ValueChart({ view, locale = 'zh-CN', unit }: ContentProps) {
  const say = sayIn(messages, locale);
  if (view.marks.length === 0) return null;
  return (
    <Chart
      kind="ranked"
      title={say('assetInventory.chart')}
      label={say('assetInventory.chartLabel')}
      errorText={sayIn(chartWords, locale)('chart.failed')}
      rows={view.marks.flatMap((row) => {
        if (row.kind === 'vehicle-use') return [];
        const head = { key: row.key, label: say(`assetInventory.${row.kind}`) };
        const value = row.absent ?? row.value;
        if (value === undefined) return [];
        if (isAbsent(value)) {
          const word = sayIn(common, locale)(`absent.${value.absent}`);
          return [{ ...head, value: 0, text: word, absent: word }];
        }
        const money = inUnit(value, unit);
        return [{ ...head, value: Number(money.value), text: formatMoney(money, locale) }];
      })}
    />
  );
}

function notesOf(view: AssetsView, words: Words): Note[] {
  const { language, locale = 'zh-CN', unit, marks } = words;
  const phrase = (
    key: Parameters<typeof template<(typeof messages)['zh-CN']>>[2],
    parts: Record<string, ReactNode>,
  ) => <Phrase template={template(messages, locale, key)} parts={parts} />;
  const quoted = (text: string): ReactNode => quote(text, locale, language);
  const name = (row: AssetRow): ReactNode => <AssetName row={row} locale={locale} language={language} />;
  return [
    ...(isAbsent(view.asOf)
      ? [
          {
            key: 'asOf',
            content: phrase('assetInventory.asOf', { date: <Absent absence={view.asOf} locale={locale} /> }),
          },
        ]
      : []),
    ...(view.stated
      ? [
          {
            key: 'computed',
            content: phrase(view.stated.partial ? 'assetInventory.partial' : 'assetInventory.computed', {
              names: view.stated.of.map((row, index) => (
                <Fragment key={row.key}>
                  {index > 0 && sayIn(common, locale)('list.separator')}
                  {name(row)}
                </Fragment>
              )),
            }),
          },
        ]
      : []),
    ...[...view.rows, ...view.planned].flatMap((row) => {
      const printed = [row.quantity, row.value].flatMap((stated) =>
        stated === undefined || isAbsent(stated) || stated.printed === undefined ? [] : [stated.printed],
      );
      return printed.map((text, index) => ({
        key: `printed.${row.key}.${index}`,
        content: phrase('assetInventory.printed', { name: name(row), printed: quoted(text) }),
      }));
    }),
    ...view.elsewhere.map(({ key, row, where, ...other }, index) => ({
      key: `elsewhere.${key}.${index}`,
      content: phrase('assetInventory.elsewhere', {
        name: name(row),
        where: quoted(where),
        figure:
          'money' in other ? (
            <Amount money={other.money} locale={locale} unit={unit} marks={marks} />
          ) : (
            <AssetFigure quantity={other.quantity} locale={locale} language={language} marks={marks} />
          ),
      }),
    })),
    ...view.absenceStatements.map((text, index) => ({
      key: `absent.${index}`,
      content: phrase('assetInventory.statement', { text: quoted(text) }),
    })),
    ...[...view.statements, ...view.notes].map((text, index) => ({ key: `text.${index}`, content: quoted(text) })),
  ];
}
