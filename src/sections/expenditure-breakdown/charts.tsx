import { Fragment } from 'react';
import { Chart } from '../../charts/Chart.js';
import { abs, isZero, sign } from '../../model/decimal.js';
import { isAbsent } from '../../model/read.js';
import { inUnit } from '../../parts/Amount.js';
import { Phrase } from '../../parts/Phrase.js';
import type { WritingProps } from '../../parts/props.js';
import { common } from '../../text/common.js';
import { documentLang, type LocaleInput, sayIn, template } from '../../text/language.js';
import { formatMoney, formatPercent } from '../../text/numbers.js';
import type { ChangeMark } from './change-lines.js';
import { LineName, plainName } from './LineName.js';
import { messages } from './messages.js';
import { type ExpenditureView, worth } from './view.js';

type ChartsProps = { view: ExpenditureView; language: string } & WritingProps;

/** What the money is for: the classes by size, each in the colour of its place in the document. */
export function ClassChart({ view, language, locale = 'zh-CN', unit }: ChartsProps) {
  const say = sayIn(messages, locale);
  if (view.classes.length === 0) return null;
  return (
    <Chart
      kind="ranked"
      title={say('expenditure.chart.classes')}
      label={say('expenditure.chart.classesLabel')}
      errorText={sayIn(common, locale)('chart.failed')}
      labelLang={documentLang(locale, language)}
      rows={view.classes.map(({ line, order }) => {
        const tone = toneOf(order);
        const row = { key: line.key, label: line.name ?? '', ...(tone && { tone }) };
        const money = worth(line);
        if (money === undefined) {
          const word = isAbsent(line.amount) ? sayIn(common, locale)(`absent.${line.amount.absent}`) : '';
          return { ...row, value: 0, text: word, absent: word };
        }
        const shown = inUnit(money, unit);
        const text = formatMoney(shown, locale);
        if (line.sum)
          return { ...row, value: Number(shown.value), text: say('expenditure.computedAfter', { figure: text }) };
        return { ...row, value: Number(shown.value), text: `${text}${shareText(line.share, locale)}` };
      })}
    />
  );
}

/** The printed share, in parentheses after the amount; a computed one stays in the table, which says so. */
function shareText(share: ExpenditureView['classes'][number]['line']['share'], locale: LocaleInput): string {
  if (!share || share.computed || isAbsent(share.value)) return '';
  return sayIn(common, locale)('parenthesis', { text: formatPercent(share.value, locale) });
}

/** The first six classes have a colour of their own; the palette does not repeat. */
function toneOf(order: number): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
  return ([1, 2, 3, 4, 5, 6] as const)[order];
}

/** Changes that the picture leaves out are named up to this many, else counted. */
const REST_NAMED = 12;

/** What changed most, and in a line under it what else changed. */
export function ChangeChart({ view, language, locale = 'zh-CN', unit }: ChartsProps) {
  const { changes } = view;
  if (!changes || changes.marks.length < 2) return null;
  const say = sayIn(messages, locale);
  const words = { locale, unit };
  return (
    <div className="bd-block">
      <Chart
        kind="change"
        title={say('expenditure.chart.changes', { base: sayIn(common, locale)(`base.${changes.base}`) })}
        label={say('expenditure.chart.changesLabel')}
        errorText={sayIn(common, locale)('chart.failed')}
        labelLang={documentLang(locale, language)}
        rows={changes.marks.map((mark) => ({
          key: mark.line.key,
          label: plainName(mark.line, locale),
          value: Number(inUnit(mark.change, unit).value),
          text: signedText(mark, words),
        }))}
      />
      {(changes.rest.length > 0 || changes.unchanged > 0) && (
        <p className="bd-prose bd-expenditure-rest">
          {changes.rest.length > REST_NAMED && say('expenditure.restCounted', { count: changes.rest.length })}
          {changes.rest.length > 0 && changes.rest.length <= REST_NAMED && (
            <Phrase
              template={template(messages, locale, 'expenditure.rest')}
              parts={{
                changes: changes.rest.map((mark, index) => (
                  <Fragment key={mark.line.key}>
                    {index > 0 && sayIn(common, locale)('list.separator')}
                    <Phrase
                      template={template(messages, locale, 'expenditure.restItem')}
                      parts={{
                        name: <LineName line={mark.line} locale={locale} language={language} inline />,
                        change: <bdi className="bd-amount">{signedText(mark, words)}</bdi>,
                      }}
                    />
                  </Fragment>
                )),
              }}
            />
          )}
          {changes.unchanged > 0 && say('expenditure.unchanged', { count: changes.unchanged })}
        </p>
      )}
    </div>
  );
}

function signedText({ change }: ChangeMark, { locale = 'zh-CN', unit }: WritingProps): string {
  const { value, unit: shownUnit } = inUnit(change, unit);
  const mark = isZero(value) ? '' : sign(value) < 0 ? '−' : '+';
  return `${mark}${formatMoney({ value: abs(value), unit: shownUnit }, locale)}`;
}
