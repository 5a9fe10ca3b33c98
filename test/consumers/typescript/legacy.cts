import budget = require('budget-disclosure');
import model = require('budget-disclosure/model');

const result: model.ParseResult = model.parseDisclosure({});
export const year: number | undefined = result.ok ? result.disclosure.year : undefined;
export const report = budget.BudgetReport;
