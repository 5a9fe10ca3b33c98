import { Chart, type ChartRow } from '../../charts/Chart.js';
import type { Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { inYuan, type Share } from '../../model/reading/line.js';
import type { Stated } from '../../model/values.js';
import { chartWords } from '../../text/charts.js';
import { common } from '../../text/common.js';
import { formatMoney, formatPercent } from '../../text/numbers.js';
import { inUnit } from '../figures.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';

const TONES: readonly ChartRow['tone'][] = [1, 2, 3, 4, 5, 6];

export interface Part {
  key: string;
  label: string;
  money: Stated<Money>;
  /** Whether `money` is a computed sum of the lines below, as the document prints no figure. */
  summed?: boolean;
  share?: Share | undefined;
  /**
   * Index in the document, which determines the colour of the first six parts.
   * @default the accent colour
   */
  order?: number;
}

export interface CompositionChartProps {
  w: Writer;
  title: string;
  /** Accessible name of the chart. */
  label: string;
  /** In the order they are drawn. */
  parts: readonly Part[];
  /**
   * The printed whole.
   * @default the sum of the parts
   */
  whole?: { label: string; money: Stated<Money> } | undefined;
  /** `lang` of the labels, if not that of the widget. */
  labelLang?: string | undefined;
}

/**
 * A whole as one stacked bar, and each part as a share of it. If a part is withheld, the chart is a plain ranking, as the rest of the
 * stacked bar would reveal it.
 */
export function CompositionChart({ w, title, label, parts, whole, labelLang }: CompositionChartProps) {
  const say = w.say(messages);
  const write = (money: Money) => formatMoney(inUnit(money, w.unit), w.locale);
  const withheld = parts.some(({ money }) => isAbsent(money) && money.absent === 'withheld');
  const drawnWhole = whole === undefined || withheld || isAbsent(whole.money) ? undefined : whole.money;
  // If all shares are computed, the head of the column says so.
  const allComputed = drawnWhole !== undefined && parts.every(({ share }) => share === undefined || share.computed);
  return (
    <Chart
      kind={withheld ? 'ranked' : 'composition'}
      title={title}
      label={label}
      errorText={w.say(chartWords)('chart.failed')}
      labelLang={labelLang}
      {...(whole !== undefined &&
        drawnWhole !== undefined && {
          whole: {
            label: whole.label,
            value: Number(inYuan(drawnWhole)),
            text: write(drawnWhole),
            ...(allComputed && parts.some(({ share }) => share) && { share: say('composition.computedShares') }),
          },
        })}
      rows={parts.map(({ key, label: name, money, summed = false, share, order }): ChartRow => {
        const part = chartShare(w, share, allComputed);
        const tone = order === undefined ? undefined : TONES[order];
        const row = { key, label: name, ...(tone && { tone }), ...(part !== undefined && { share: part }) };
        if (isAbsent(money)) {
          const word = w.say(common)(`absent.${money.absent}`);
          return { ...row, value: 0, text: word, absent: word };
        }
        const text = summed ? say('composition.computed', { figure: write(money) }) : write(money);
        return { ...row, value: Number(inYuan(money)), text };
      })}
    />
  );
}

/** The formatted share, labelled if computed, unless the head of the column says so. */
function chartShare(w: Writer, share: Share | undefined, said: boolean): string | undefined {
  if (!share || isAbsent(share.value)) return undefined;
  const figure = formatPercent(share.value, w.locale);
  return share.computed && !said ? w.say(messages)('composition.computed', { figure }) : figure;
}
