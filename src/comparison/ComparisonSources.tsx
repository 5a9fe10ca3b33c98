import { Fragment } from 'react';
import { Fold } from '../parts/Fold.js';
import { sourceLine } from '../parts/SourceLine.js';
import { type Writer, writer } from '../parts/writer.js';
import { messages } from './messages.js';
import type { ComparisonView } from './view.js';

/** The source of every compared document; they wait for the reader. */
export function ComparisonSources({ w, subjects }: { w: Writer; subjects: ComparisonView['subjects'] }) {
  return (
    <footer className="bd-footer" data-part="source">
      <Fold summary={w.say(messages)('comparison.sources', { count: subjects.length })}>
        {subjects.map(({ key, disclosure }) => (
          <Fragment key={key}>
            {sourceLine(writer({ ...w.writing, language: disclosure.language }), disclosure.source)}
          </Fragment>
        ))}
      </Fold>
    </footer>
  );
}
