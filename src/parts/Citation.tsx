import type { BudgetDisclosure } from '../model/disclosure.js';
import { isAbsent } from '../model/read.js';
import { common } from '../text/common.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { Quoted } from './Quoted.js';
import { whole } from './whole.js';

/** What a reference needs to know of a disclosure; a whole one has it. */
export type CitedDisclosure = Pick<BudgetDisclosure, 'kind' | 'year' | 'language' | 'source'>;

export interface CitationProps {
  disclosure: CitedDisclosure;
  locale?: LocaleInput | undefined;
  /** Day on which the reader saw the document, ISO; only one with an address needs it. */
  accessed?: string | undefined;
}

/**
 * How to cite the disclosure (引用格式), in the form of GB/T 7714—2015: 主要责任者. 题名[文献类型标识]. (公开日期)[引用日期]. 获取路径.
 *
 * The form is one for every language, and left to right. A title that does not say its year is followed by year and kind, in the
 * reader's language. Without an address the document is no online one (`Z`); what is not known is left out.
 */
export function Citation({ disclosure, locale = 'zh-CN', accessed }: CitationProps) {
  const { kind, year, language, source } = disclosure;
  const { publisher, title, published, url } = source;
  const quoted = (text: string) => <Quoted text={text} language={language} locale={locale} />;
  const day = isAbsent(published) ? '' : published;
  const online = `${day && `(${day})`}${accessed ? `[${accessed}]` : ''}`;
  const date = url === undefined ? day : online;
  return whole(
    <span dir="ltr">
      {quoted(publisher)}. {quoted(title)}
      {!title.includes(String(year)) && `: ${sayIn(common, locale)(`kind.${kind}`, { year })}`}
      {url === undefined ? '[Z].' : '[EB/OL].'}
      {date && (
        <>
          {' '}
          <span className="bd-citation-date">{date}.</span>
        </>
      )}
      {url !== undefined && ` ${url}`}
    </span>,
  );
}
