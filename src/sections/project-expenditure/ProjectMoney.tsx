import { Amount, type AmountProps } from '../../parts/Amount.js';
import { Phrase } from '../../parts/Phrase.js';
import { quote } from '../../parts/Quoted.js';
import { Whole } from '../../parts/whole.js';
import { template } from '../../text/language.js';
import { messages } from './messages.js';
import type { PrintedMoney } from './view.js';

export interface ProjectMoneyProps extends Omit<AmountProps, 'money'> {
  money: PrintedMoney;
  /** Language of the document. */
  language: string;
}

/** A project's figure; where the document prints it in a form of its own (36 万), that too. */
export function ProjectMoney({ money: { money, printed }, language, locale = 'zh-CN', ...rest }: ProjectMoneyProps) {
  return (
    <>
      <Amount money={money} locale={locale} {...rest} />
      {printed !== undefined && (
        <Whole>
          <span className="bd-project-printed">
            <Phrase
              template={template(messages, locale, 'projects.printed')}
              parts={{ printed: quote(printed, locale, language) }}
            />
          </span>
        </Whole>
      )}
    </>
  );
}
