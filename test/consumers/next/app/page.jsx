import { BudgetReport } from 'budget-disclosure';
import { disclosure } from './disclosure.js';

export default function Page() {
  return <BudgetReport disclosure={disclosure} layout="tabs" />;
}
