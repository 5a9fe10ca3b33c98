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

/** A part of a whole, for the picture. */
export interface Part {
  key: string;
  label: string;
  money: Stated<Money>;
  /** Whether the document prints no figure and `money` is the sum of what is below. */
  summed?: boolean;
  share?: Share | undefined;
  /** Its place in the document, which gives the first six parts a colour each; the palette does not repeat. Default: the accent. */
  order?: number;
}

export interface CompositionChartProps {
  w: Writer;
  title: string;
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** In the order they are drawn. */
  parts: readonly Part[];
  /** What the parts make up, as printed. Without it they are measured against their sum. */
  whole?: { label: string; money: Stated<Money> } | undefined;
  /** Language of the labels, where it is not the widget's. */
  labelLang?: string | undefined;
}

/**
 * What a whole is made of: one bar of its parts, and under it each part as a share of it. Where a part is withheld there is no bar
 * of the whole, as what the others leave of it would show the part: then the parts are ranked, without shares.
 */
export function CompositionChart({ w, title, label, parts, whole, labelLang }: CompositionChartProps) {
  const say = w.say(messages);
  const write = (money: Money) => formatMoney(inUnit(money, w.unit), w.locale);
  const withheld = parts.some(({ money }) => isAbsent(money) && money.absent === 'withheld');
  const drawnWhole = whole === undefined || withheld || isAbsent(whole.money) ? undefined : whole.money;
  // Said once, over the column of shares, where it is so of all.
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

/** The printed share; a computed one says that it is, unless that is said of all. */
function chartShare(w: Writer, share: Share | undefined, said: boolean): string | undefined {
  if (!share || isAbsent(share.value)) return undefined;
  const figure = formatPercent(share.value, w.locale);
  return share.computed && !said ? w.say(messages)('composition.computed', { figure }) : figure;
}
