import { isAbsent } from '../../model/read.js';
import type { TargetView } from '../../model/reading/targets.js';
import { absentBlock } from '../absentBlock.js';
import { Block } from '../Block.js';
import { Heading } from '../Heading.js';
import { Prose } from '../Prose.js';
import type { Writer } from '../writer.js';
import { Fact } from './Fact.js';
import { indicatorTable } from './IndicatorTable.js';
import { messages } from './messages.js';
import { stated, statedAbsence } from './stated.js';
import { targetChart } from './TargetChart.js';
import { weightSummary } from './WeightSummary.js';

export interface TargetSheetProps {
  target: TargetView;
  /** Level of its heading. */
  level: number;
  /** Show computed sums of weights and the chart. Default true. */
  sums?: boolean;
}

/** One 绩效目标表: scope, funds, goal in the document's words, and indicators. */
export function targetSheet(w: Writer, { target, level, sums = true }: TargetSheetProps) {
  const say = w.say(messages);
  const { indicators, name, scope, unitName, responsible, funds, goal, key } = target;
  return (
    <div key={key} className="bd-target" data-part="target">
      <div className="bd-target-head">
        <p className="bd-target-kind">{say(`targets.scope.${scope}`)}</p>
        <Heading level={level} className="bd-subheading">
          {w.quote(name)}
        </Heading>
      </div>
      <dl className="bd-sheet-facts">
        {unitName !== undefined && (
          <Fact label={say('targets.unitName')} wide>
            {stated(w, unitName, w.quote)}
          </Fact>
        )}
        {responsible !== undefined && (
          <Fact label={say('targets.responsible')} wide>
            {stated(w, responsible, w.quote)}
          </Fact>
        )}
        {isAbsent(funds) ? (
          <Fact label={say('targets.funds')} wide>
            {statedAbsence(w, funds)}
          </Fact>
        ) : (
          (['total', 'fiscal', 'other'] as const).map((share) => (
            <Fact key={share} label={say(`targets.funds.${share}`)}>
              {stated(w, funds[share], w.amount)}
            </Fact>
          ))
        )}
        <Fact label={say(`targets.goal.${scope}`)} wide>
          {w.marked(`${key}.goal`, stated(w, goal, w.quote))}
        </Fact>
      </dl>
      {isAbsent(indicators) ? (
        <Block level={level + 1} title={say('targets.indicators')}>
          {absentBlock(w, indicators)}
        </Block>
      ) : indicators.count === 0 ? (
        <Prose>{say('targets.noIndicators')}</Prose>
      ) : (
        <>
          {sums && weightSummary(w, { weighting: indicators.weighting, name })}
          {sums && targetChart(w, { dimensions: indicators.dimensions, name })}
          {indicatorTable(w, { view: indicators, name, sums })}
        </>
      )}
    </div>
  );
}
