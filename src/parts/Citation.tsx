import type { ReactNode } from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { isAbsent } from '../model/read.js';
import { common } from '../text/common.js';
import { Whole } from './whole.js';
import type { Writer } from './writer.js';

/** What a reference needs to know of a disclosure; a whole one has it. */
export type CitedDisclosure = Pick<BudgetDisclosure, 'kind' | 'year' | 'language' | 'source'>;

/**
 * How to cite the disclosure (引用格式), in the form of GB/T 7714—2015: 主要责任者. 题名[文献类型标识]. (公开日期)[引用日期]. 获取路径.
 *
 * The form is one for every language, and left to right. A title that does not say its year is followed by year and kind, in the
 * reader's language. Without an address the document is no online one (`Z`); what is not known is left out.
 *
 * @param accessed day on which the reader saw the document, ISO; only one with an address needs it
 */
export function citation(w: Writer, { kind, year, source }: CitedDisclosure, accessed?: string): ReactNode {
  const { publisher, title, published, url } = source;
  const day = isAbsent(published) ? '' : published;
  const online = `${day && `(${day})`}${accessed ? `[${accessed}]` : ''}`;
  const date = url === undefined ? day : online;
  return (
    <Whole>
      <span dir="ltr">
        {w.quote(publisher)}. {w.quote(title)}
        {!title.includes(String(year)) && `: ${w.say(common)(`kind.${kind}`, { year })}`}
        {url === undefined ? '[Z].' : '[EB/OL].'}
        {date && (
          <>
            {' '}
            <span className="bd-citation-date">{date}.</span>
          </>
        )}
        {url !== undefined && ` ${url}`}
      </span>
    </Whole>
  );
}
