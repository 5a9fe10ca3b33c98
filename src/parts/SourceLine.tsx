import type { ReactNode } from 'react';
import { isWebAddress } from '../model/address.js';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { common } from '../text/common.js';
import { formatDate } from '../text/numbers.js';
import { Whole } from './whole.js';
import type { Writer } from './writer.js';

/** Publisher, title and date of the document, linked if the data has its URL. */
export function sourceLine(w: Writer, { publisher, title, published, url }: BudgetDisclosure['source']): ReactNode {
  const say = w.say(common);
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
