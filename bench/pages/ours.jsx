/** Ours: the report as a portal embeds it. */
import { BudgetReport } from 'budget-disclosure';

export function App({ content, layout }) {
  return <BudgetReport disclosure={content} layout={layout} />;
}
