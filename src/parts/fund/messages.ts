import { catalog } from '../../text/language.js';

/** Words of the sections on a fund's expenditure. */
export const messages = catalog(
  {
    'fund.takeaway.budget': '{year} 年{fund}拨款 {total}{change}{parts}{largest}{mostChanged}。',
    'fund.takeaway.final-accounts':
      '{year} 年度{fund}财政拨款支出 {total}{completion}{change}{parts}{largest}{mostChanged}。',
    'fund.takeaway.budgets': '，{budgets}',
    'fund.takeaway.largest': '；支出最多的一类是{name}{share}',
    'fund.total.budget': '拨款合计',
    'fund.total.final-accounts': '支出合计',
    'fund.table.generalPublicBudget': '一般公共预算支出情况表',
    'fund.table.governmentFund': '政府性基金预算支出情况表',
    'fund.table.stateCapital': '国有资本经营预算支出情况表',
    'fund.code': '科目编码',
    'fund.name': '科目名称',
    'fund.noLines': '本表没有列出科目。',
  },
  {
    'fund.takeaway.budget': 'The {year} budget from the {fund} is {total}{change}{parts}{largest}{mostChanged}.',
    'fund.takeaway.final-accounts':
      'Expenditure from the {fund} in the {year} final accounts is {total}{completion}{change}{parts}{largest}{mostChanged}.',
    'fund.takeaway.budgets': ', {budgets}',
    'fund.takeaway.largest': '; the largest class is {name}{share}',
    'fund.total.budget': 'Total',
    'fund.total.final-accounts': 'Total expenditure',
    'fund.table.generalPublicBudget': 'Expenditure from the general public budget',
    'fund.table.governmentFund': 'Expenditure from government funds',
    'fund.table.stateCapital': 'Expenditure from state capital operations',
    'fund.code': 'Code',
    'fund.name': 'Subject',
    'fund.noLines': 'This table lists no subjects.',
  },
);
