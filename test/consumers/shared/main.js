import { BudgetReport, parseDisclosure } from 'budget-disclosure';
import data from 'budget-disclosure/samples/bayingolin-2023.json';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const result = parseDisclosure(data);
if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
const report = createElement(BudgetReport, { disclosure: result.disclosure, layout: 'tabs' });
createRoot(document.getElementById('root')).render(report);
