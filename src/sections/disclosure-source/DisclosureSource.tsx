import { isWebAddress } from '../../model/address.js';
import { isAbsent } from '../../model/read.js';
import { Absent } from '../../parts/Absent.js';
import { Citation } from '../../parts/Citation.js';
import { Fold } from '../../parts/Fold.js';
import { guarded } from '../../parts/guarded.js';
import type { SectionProps } from '../../parts/props.js';
import { Quoted, quote } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Whole } from '../../parts/whole.js';
import { common } from '../../text/common.js';
import { sayIn } from '../../text/language.js';
import { formatDate } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { headingsOf } from './view.js';

/** Props of `DisclosureSource`. */
export interface DisclosureSourceProps extends SectionProps {}

/**
 * Who published the disclosure, under which title, when and where (公开单位, 公开日期), what the data covers, how to cite it
 * (GB/T 7714), and every heading of the document as printed (文件目录).
 *
 * Renders a `<section>` with a description list.
 */
export const DisclosureSource = guarded<DisclosureSourceProps>(
  'DisclosureSource',
  'disclosure-source',
  (locale) => sayIn(messages, locale)('source.heading'),
  function DisclosureSource(props, ref) {
    const { disclosure, locale = 'zh-CN' } = props;
    const { source, department, language, kind, year, unit } = disclosure;
    const say = sayIn(messages, locale);
    const sayCommon = sayIn(common, locale);
    const quoted = (text: string) => <Quoted text={text} language={language} locale={locale} />;
    const date = isAbsent(source.published) ? (
      <Absent absence={source.published} locale={locale} />
    ) : (
      <time dateTime={source.published}>{formatDate(source.published, locale)}</time>
    );
    const { url } = source;
    const link =
      url && isWebAddress(url) ? (
        <a className="bd-link" href={url}>
          {url}
        </a>
      ) : (
        url
      );
    const citation = <Citation disclosure={disclosure} locale={locale} />;
    const headings = headingsOf(disclosure);
    const outline = headings.length > 0 && (
      <Fold summary={say('source.outline.count', { count: headings.length })}>
        <ol className="bd-outline">
          {headings.map(({ key, text }) => (
            <Whole key={key}>
              <li className="bd-outline-item">{quoted(text)}</li>
            </Whole>
          ))}
        </ol>
      </Fold>
    );
    const facts = [
      ['source.publisher', quoted(source.publisher)],
      ['source.title', quoted(source.title)],
      [`source.year.${kind}`, sayCommon(`kind.${kind}`, { year })],
      ['source.date', date],
      ['source.region', department.region && quoted(department.region.join(' '))],
      ['source.code', department.code !== undefined && quote(department.code, locale)],
      ['source.unit', sayIn(tableWords, locale)(`unitNote.${unit}`)],
      ['source.extent', source.extent !== undefined && quoted(source.extent)],
      ['source.url', link],
      ['source.cite', citation],
      ['source.outline', outline],
    ] as const;
    return (
      <Section {...props} ref={ref} name="disclosure-source" heading={say('source.heading')}>
        <dl className="bd-terms">
          {facts.map(
            ([key, value]) =>
              value && (
                <div key={key} className="bd-term">
                  <dt className="bd-term-name">{say(key)}</dt>
                  <Whole>
                    <dd className="bd-term-definition">{value}</dd>
                  </Whole>
                </div>
              ),
          )}
        </dl>
      </Section>
    );
  },
);
