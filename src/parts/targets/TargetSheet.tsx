import { isAbsent } from '../../model/read.js';
import type { FundsView, TargetView } from '../../model/reading/targets.js';
import { sayIn } from '../../text/language.js';
import { AbsentBlock } from '../Absent.js';
import { Amount } from '../Amount.js';
import { withMark } from '../FindingMark.js';
import { Heading } from '../Heading.js';
import type { HeadingLevel, WritingProps } from '../props.js';
import { quote } from '../Quoted.js';
import { Fact } from './Fact.js';
import { IndicatorTable } from './IndicatorTable.js';
import { messages } from './messages.js';
import { StatedAbsence, StatedText } from './StatedText.js';
import { TargetChart } from './TargetChart.js';
import { WeightSummary } from './WeightSummary.js';

export interface TargetSheetProps extends WritingProps {
  target: TargetView;
  /** Level of its heading. */
  level: HeadingLevel;
  language: string;
  /** With the sums of weights and the picture, which are ours. Default true. */
  sums?: boolean;
}

/** One 绩效目标表: what it is for, its funds, its goal in the document's words, its indicators. */
export function TargetSheet({ target, level, language, sums = true, locale = 'zh-CN', unit, marks }: TargetSheetProps) {
  const say = sayIn(messages, locale);
  const { indicators, name } = target;
  const words = { locale, language };
  return (
    <div className="bd-target" data-part="target">
      <div className="bd-target-head">
        <p className="bd-target-kind">{say(`targets.scope.${target.scope}`)}</p>
        <Heading level={level} className="bd-subheading">
          {quote(name, locale, language)}
        </Heading>
      </div>
      <dl className="bd-sheet-facts">
        {target.unitName !== undefined && (
          <Fact label={say('targets.unitName')} wide>
            <StatedText text={target.unitName} {...words} />
          </Fact>
        )}
        {target.responsible !== undefined && (
          <Fact label={say('targets.responsible')} wide>
            <StatedText text={target.responsible} {...words} />
          </Fact>
        )}
        {isAbsent(target.funds) ? (
          <Fact label={say('targets.funds')} wide>
            <StatedAbsence absence={target.funds} {...words} />
          </Fact>
        ) : (
          <Funds funds={target.funds} {...words} unit={unit} marks={marks} />
        )}
        <Fact label={say(`targets.goal.${target.scope}`)} wide>
          {withMark(`${target.key}.goal`, marks, locale, <StatedText text={target.goal} {...words} />)}
        </Fact>
      </dl>
      {isAbsent(indicators) && (
        <div className="bd-block">
          <Heading level={level + 1} className="bd-subheading">
            {say('targets.indicators')}
          </Heading>
          <AbsentBlock absence={indicators} {...words} />
        </div>
      )}
      {!isAbsent(indicators) && indicators.count === 0 && <p className="bd-prose">{say('targets.noIndicators')}</p>}
      {!isAbsent(indicators) && indicators.count > 0 && (
        <>
          {sums && <WeightSummary weighting={indicators.weighting} name={name} {...words} />}
          {sums && <TargetChart dimensions={indicators.dimensions} name={name} {...words} />}
          <IndicatorTable view={indicators} name={name} sums={sums} {...words} marks={marks} />
        </>
      )}
    </div>
  );
}

type FundsProps = { funds: FundsView; language: string } & Required<Pick<WritingProps, 'locale'>> &
  Pick<WritingProps, 'unit' | 'marks'>;

function Funds({ funds, language, locale, unit, marks }: FundsProps) {
  const say = sayIn(messages, locale ?? 'zh-CN');
  return (['total', 'fiscal', 'other'] as const).map((share) => {
    const money = funds[share];
    return (
      <Fact key={share} label={say(`targets.funds.${share}`)}>
        {isAbsent(money) ? (
          <StatedAbsence absence={money} locale={locale ?? 'zh-CN'} language={language} />
        ) : (
          <Amount money={money} locale={locale} unit={unit} marks={marks} />
        )}
      </Fact>
    );
  });
}
