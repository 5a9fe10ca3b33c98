import { SourceLine } from '../parts/SourceLine.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { messages } from './messages.js';
import type { ComparisonView } from './view.js';

/** The source of every compared document; many of them fold away. */
export function ComparisonSources({ subjects, locale }: { subjects: ComparisonView['subjects']; locale: LocaleInput }) {
  return (
    <footer className="bd-footer" data-part="source">
      <details className="bd-comparison-sources">
        <summary className="bd-comparison-summary">
          {sayIn(messages, locale)('comparison.sources', { count: subjects.length })}
        </summary>
        {subjects.map(({ key, disclosure }) => (
          <SourceLine key={key} disclosure={disclosure} locale={locale} />
        ))}
      </details>
    </footer>
  );
}
