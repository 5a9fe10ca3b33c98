import type { ReactNode } from 'react';
import { isZero } from '../model/decimal.js';
import type { ChangeReading, Trend } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import { changeWords } from '../text/changes.js';
import { Whole } from './whole.js';
import type { Writer } from './writer.js';

const MARKS: Readonly<Record<Trend, string>> = { increase: '▲', decrease: '▼', unchanged: '＝' };
const SIGNS: Readonly<Record<Trend, '+' | '−' | undefined>> = { increase: '+', decrease: '−', unchanged: undefined };

export interface ChangeOptions {
  /**
   * Start with the base of the comparison (比上年预算).
   * @default false, for columns whose head names it
   */
  withBase?: boolean;
}

/** A change: symbol, word, amount and rate (▲ 增加 120.5 万元（+14.1%）). In a neutral colour, as more money is neither good nor bad. */
export function changeText(w: Writer, change: ChangeReading, options: ChangeOptions = {}): ReactNode {
  const { withBase = false } = options;
  const say = w.say(changeWords);
  const { trend, amount, rate, at } = change;
  const rateSign = rate !== undefined && !isAbsent(rate) && !isZero(rate) ? SIGNS[trend] : undefined;
  const shownRate =
    rate !== undefined &&
    w.percent(rate, { sign: rateSign, at: at === undefined ? undefined : `${at}.rate`, changeBy: 'rate' });
  const told = (
    <>
      <span className="bd-change-word" data-field="word">
        <span className="bd-change-mark" aria-hidden="true">
          {MARKS[trend]}
        </span>
        {` ${say(`change.${trend}`)} `}
      </span>
      {amount !== undefined && w.amount(amount, { changeBy: 'amount', decrease: trend === 'decrease' })}
      {amount !== undefined && shownRate ? (
        <span className="bd-change-rate">{w.phrase(changeWords, 'parenthesis', { text: shownRate })}</span>
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
  return (
    <Whole>
      <span className="bd-change" data-trend={trend} data-at={w.dataAt(at)}>
        {w.mark(at)}
        {withBase ? w.phrase(changeWords, 'change.withBase', { base, change: told }) : told}
      </span>
    </Whole>
  );
}
