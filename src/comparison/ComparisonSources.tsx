import { Fold } from '../parts/Fold.js';
import { SourceLine } from '../parts/SourceLine.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { messages } from './messages.js';
import type { ComparisonView } from './view.js';

/** The source of every compared document; they wait for the reader. */
export function ComparisonSources({ subjects, locale }: { subjects: ComparisonView['subjects']; locale: LocaleInput }) {
  return (
    <footer className="bd-footer" data-part="source">
      <Fold summary={sayIn(messages, locale)('comparison.sources', { count: subjects.length })}>
        {subjects.map(({ key, disclosure }) => (
          <SourceLine key={key} disclosure={disclosure} locale={locale} />
        ))}
      </Fold>
    </footer>
  );
}
