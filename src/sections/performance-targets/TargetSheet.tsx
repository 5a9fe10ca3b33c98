import { isAbsent } from '../../model/read.js';
import { AbsentBlock } from '../../parts/Absent.js';
import { Amount } from '../../parts/Amount.js';
import { Heading } from '../../parts/Heading.js';
import type { HeadingLevel, WritingProps } from '../../parts/props.js';
import { documentLang, sayIn } from '../../text/language.js';
import { Fact } from './Fact.js';
import { IndicatorTable } from './IndicatorTable.js';
import { messages } from './messages.js';
import { StatedAbsence, StatedText } from './StatedText.js';
import type { FundsView, TargetView } from './view.js';
import { WeightSummary } from './WeightSummary.js';

export interface TargetSheetProps extends WritingProps {
  target: TargetView;
  /** Level of its heading. */
  level: HeadingLevel;
  language: string;
}

/** One 绩效目标表: what it is for, its funds, its goal in the document's words, its indicators. */
export function TargetSheet({ target, level, language, locale = 'zh-CN', unit }: TargetSheetProps) {
  const say = sayIn(messages, locale);
  const { indicators, name } = target;
  const words = { locale, language };
  return (
    <div className="bd-target" data-part="target">
      <div className="bd-target-head">
        <p className="bd-target-kind">{say(`performance.scope.${target.scope}`)}</p>
        <Heading level={level} className="bd-subheading">
          <bdi lang={documentLang(locale, language)}>{name}</bdi>
        </Heading>
      </div>
      <dl className="bd-sheet-facts">
        {target.unitName !== undefined && (
          <Fact label={say('performance.unitName')} wide>
            <StatedText text={target.unitName} {...words} />
          </Fact>
        )}
        {target.responsible !== undefined && (
          <Fact label={say('performance.responsible')} wide>
            <StatedText text={target.responsible} {...words} />
          </Fact>
        )}
        {isAbsent(target.funds) ? (
          <Fact label={say('performance.funds')} wide>
            <StatedAbsence absence={target.funds} {...words} />
          </Fact>
        ) : (
          <Funds funds={target.funds} {...words} unit={unit} />
        )}
        <Fact label={say(`performance.goal.${target.scope}`)} wide>
          <StatedText text={target.goal} {...words} />
        </Fact>
      </dl>
      {isAbsent(indicators) && (
        <div className="bd-block">
          <Heading level={level + 1} className="bd-subheading">
            {say('performance.indicators')}
          </Heading>
          <AbsentBlock absence={indicators} {...words} />
        </div>
      )}
      {!isAbsent(indicators) && indicators.count === 0 && <p className="bd-prose">{say('performance.noIndicators')}</p>}
      {!isAbsent(indicators) && indicators.count > 0 && (
        <>
          <WeightSummary weighting={indicators.weighting} name={name} {...words} />
          <IndicatorTable view={indicators} name={name} {...words} />
        </>
      )}
    </div>
  );
}

type FundsProps = { funds: FundsView; language: string } & Required<Pick<WritingProps, 'locale'>> &
  Pick<WritingProps, 'unit'>;

function Funds({ funds, language, locale, unit }: FundsProps) {
  const say = sayIn(messages, locale ?? 'zh-CN');
  return (['total', 'fiscal', 'other'] as const).map((share) => {
    const money = funds[share];
    return (
      <Fact key={share} label={say(`performance.funds.${share}`)}>
        {isAbsent(money) ? (
          <StatedAbsence absence={money} locale={locale ?? 'zh-CN'} language={language} />
        ) : (
          <Amount money={money} locale={locale} unit={unit} />
        )}
      </Fact>
    );
  });
}
