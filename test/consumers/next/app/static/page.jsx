import { Glossary, OperatingExpenses } from 'budget-disclosure';
import { disclosure } from '../disclosure.js';

/** Sections that nothing can be done with but reading: the page gets no script of theirs. */
export default function Page() {
  return (
    <main>
      <OperatingExpenses disclosure={disclosure} />
      <Glossary disclosure={disclosure} />
    </main>
  );
}
