import { isWebAddress } from '../model/address.js';
import { common } from '../text/common.js';
import { formatDate } from '../text/numbers.js';
import type { SectionProps } from './props.js';
import { Whole } from './whole.js';
import { writer } from './writer.js';

/** Who published the document, under which title, and when; a link where the data has its address. */
export function SourceLine({ disclosure, locale }: Pick<SectionProps, 'disclosure' | 'locale'>) {
  const w = writer({ locale, language: disclosure.language });
  const say = w.say(common);
  const { publisher, title, published, url } = disclosure.source;
  const line = w.phrase(common, 'source.line', { publisher: w.quote(publisher), title: w.quote(title) });
  return (
    <p className="bd-source" data-field="source">
      <Whole>
        {url !== undefined && isWebAddress(url) ? (
          <a className="bd-link" href={url}>
            {line}
          </a>
        ) : (
          <span>{line}</span>
        )}
      </Whole>
      <span className="bd-source-date">
        {typeof published === 'string'
          ? say('source.published', { date: formatDate(published, w.locale) })
          : say('source.undated')}
      </span>
    </p>
  );
}
