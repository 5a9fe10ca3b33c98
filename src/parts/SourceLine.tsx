import { isWebAddress } from '../model/address.js';
import { common } from '../text/common.js';
import { sayIn, template } from '../text/language.js';
import { formatDate } from '../text/numbers.js';
import { Phrase } from './Phrase.js';
import type { SectionProps } from './props.js';
import { quote } from './Quoted.js';
import { Whole } from './whole.js';

/** Who published the document, under which title, and when; a link where the data has its address. */
export function SourceLine({ disclosure, locale = 'zh-CN' }: Pick<SectionProps, 'disclosure' | 'locale'>) {
  const say = sayIn(common, locale);
  const { language } = disclosure;
  const { publisher, title, published, url } = disclosure.source;
  const line = (
    <Phrase
      template={template(common, locale, 'source.line')}
      parts={{ publisher: quote(publisher, locale, language), title: quote(title, locale, language) }}
    />
  );
  const date =
    typeof published === 'string'
      ? say('source.published', { date: formatDate(published, locale) })
      : say('source.undated');
  return (
    <p className="bd-source" data-field="source">
      {url === undefined || !isWebAddress(url) ? (
        <Whole>
          <span>{line}</span>
        </Whole>
      ) : (
        <Whole>
          <a className="bd-link" href={url}>
            {line}
          </a>
        </Whole>
      )}
      <span className="bd-source-date">{date}</span>
    </p>
  );
}
