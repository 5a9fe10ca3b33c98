import { isZero } from '../model/decimal.js';
import type { ChangeReading, Trend } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import { changeWords } from '../text/changes.js';
import { sayIn, template } from '../text/language.js';
import { Amount, Percent } from './Amount.js';
import { findingMark } from './FindingMark.js';
import { placeOf } from './marks.js';
import { Phrase } from './Phrase.js';
import type { WritingProps } from './props.js';
import { textParts, whole } from './whole.js';

const MARKS: Readonly<Record<Trend, string>> = { increase: '▲', decrease: '▼', unchanged: '＝' };
const SIGNS: Readonly<Record<Trend, '+' | '−' | undefined>> = { increase: '+', decrease: '−', unchanged: undefined };

export interface ChangeProps extends WritingProps {
  change: ChangeReading | undefined;
  /** Name what it is compared with (比上年预算) before the word. Default false: the column head says it. */
  withBase?: boolean;
  /** Unit already given by the caption. */
  captionUnit?: Parameters<typeof Amount>[0]['captionUnit'];
}

/**
 * A change: mark, word, amount and rate (▲ 增加 120.5 万元（+14.1%）). Neutral in colour: more money is neither good nor bad.
 */
export function Change({ change, unit, locale = 'zh-CN', withBase = false, captionUnit, marks }: ChangeProps) {
  const say = sayIn(changeWords, locale);
  if (change === undefined) return <span className="bd-absent">{say('change.none')}</span>;
  const { trend, amount, rate } = change;
  const rateSign = rate !== undefined && !isAbsent(rate) && !isZero(rate) ? SIGNS[trend] : undefined;
  const rateAt = change.at && `${change.at}.rate`;
  const shownRate = rate !== undefined && (
    <Percent value={rate} sign={rateSign} locale={locale} at={rateAt} marks={marks} />
  );
  const told = (
    <>
      <span className="bd-change-word" data-field="word">
        <span className="bd-change-mark" aria-hidden="true">
          {MARKS[trend]}
        </span>
        {` ${say(`change.${trend}`)} `}
      </span>
      {amount !== undefined && (
        <Amount money={amount} unit={unit} locale={locale} captionUnit={captionUnit} marks={marks} />
      )}
      {amount !== undefined && shownRate ? (
        <span className="bd-change-rate">
          <Phrase template={template(changeWords, locale, 'parenthesis')} parts={{ text: shownRate }} />
        </span>
      ) : (
        shownRate
      )}
    </>
  );
  const base = (
    <span className="bd-change-base" data-field="base">
      {say(`base.${change.base}`)}
    </span>
  );
  return whole(
    <span className="bd-change" data-trend={trend} data-at={placeOf(change.at, marks)}>
      {findingMark(change.at, marks, locale)}
      {withBase ? (
        <Phrase template={template(changeWords, locale, 'change.withBase')} parts={{ base, change: told }} />
      ) : (
        told
      )}
    </span>,
  );
}

textParts(Change);
