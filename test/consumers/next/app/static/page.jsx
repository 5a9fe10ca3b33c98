import { Glossary, OperatingExpenses } from 'budget-disclosure';
import { disclosure } from '../disclosure.js';

/** Sections without interaction: the page loads no scripts for them. */
export default function Page() {
  return (
    <main>
      <OperatingExpenses disclosure={disclosure} />
      <Glossary disclosure={disclosure} />
    </main>
  );
}
