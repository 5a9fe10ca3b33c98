import type { ReactNode } from 'react';
import { isWebAddress } from '../../model/address.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import { isAbsent } from '../../model/read.js';
import { citation } from '../../parts/Citation.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { Fold } from '../../parts/Fold.js';
import type { SectionProps } from '../../parts/props.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { common } from '../../text/common.js';
import { sayIn } from '../../text/language.js';
import { formatDate } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';

/** Props of `DisclosureSource`. */
export interface DisclosureSourceProps extends SectionProps {}

/**
 * Publisher, title, date and address of the disclosure (公开单位, 公开日期), what the data covers, how to cite it (GB/T 7714), and the headings of
 * the document as printed (文件目录).
 *
 * Renders a `<section>` with a description list.
 */
export const DisclosureSource = defineSection<DisclosureSourceProps, BudgetDisclosure>({
  displayName: 'DisclosureSource',
  name: 'disclosure-source',
  heading: (locale) => sayIn(messages, locale)('source.heading'),
  view: (disclosure) => disclosure,
  content: contentOf,
});

function contentOf({ view, w }: ContentProps<DisclosureSourceProps, BudgetDisclosure>) {
  const { source, department, kind, year, unit, outline = [] } = view;
  const say = w.say(messages);
  const facts = [
    ['source.publisher', w.quote(source.publisher)],
    ['source.title', w.quote(source.title)],
    [`source.year.${kind}`, w.say(common)(`kind.${kind}`, { year })],
    ['source.date', dateOf(w, source)],
    ['source.region', department.region && w.quote(department.region.join(' '))],
    ['source.code', department.code !== undefined && w.code(department.code)],
    ['source.unit', w.say(tableWords)(`unitNote.${unit}`)],
    ['source.extent', source.extent !== undefined && w.quote(source.extent)],
    ['source.url', webLink(source)],
    ['source.cite', citation(w, view)],
    ['source.outline', outline.length > 0 && outlineOf(w, outline)],
  ] as const;
  return (
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
  );
}

function dateOf(w: Writer, { published }: BudgetDisclosure['source']): ReactNode {
  if (isAbsent(published)) return w.absent(published);
  return <time dateTime={published}>{formatDate(published, w.locale)}</time>;
}

function webLink({ url }: BudgetDisclosure['source']): ReactNode {
  if (!url || !isWebAddress(url)) return url;
  return (
    <a className="bd-link" href={url}>
      {url}
    </a>
  );
}

/** The headings of the document, as printed. */
function outlineOf(w: Writer, headings: readonly string[]): ReactNode {
  return (
    <Fold summary={w.say(messages)('source.outline.count', { count: headings.length })}>
      <ol className="bd-outline">
        {headings.map((text, index) => (
          // Headings may repeat.
          <Whole key={String(index)}>
            <li className="bd-outline-item">{w.quote(text)}</li>
          </Whole>
        ))}
      </ol>
    </Fold>
  );
}
