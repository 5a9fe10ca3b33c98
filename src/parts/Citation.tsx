import type { ReactNode } from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { isAbsent } from '../model/read.js';
import { common } from '../text/common.js';
import { Whole } from './whole.js';
import type { Writer } from './writer.js';

/** The fields of a disclosure that a reference needs. */
export type CitedDisclosure = Pick<BudgetDisclosure, 'kind' | 'year' | 'language' | 'source'>;

/**
 * The reference to a disclosure (引用格式) in the format of GB/T 7714—2015: 主要责任者. 题名[文献类型标识]. (公开日期)[引用日期]. 获取路径.
 *
 * The format is the same in every language, and left to right. A title without its year is followed by year and kind, in the reader's
 * language. Without a URL, the document is not an online one (`Z`). Unknown parts are left out.
 *
 * @param accessed ISO date on which the reader saw the document; used only with a URL
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
