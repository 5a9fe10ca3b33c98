import { catalog } from '../../text/language.js';

/** Messages of the section on 财政拨款. */
export const messages = catalog(
  {
    'fiscal.heading.budget': '财政拨款收支预算总体情况',
    'fiscal.heading.final-accounts': '财政拨款收入支出决算总体情况',
    'fiscal.total.budget': '财政拨款收支总预算',
    'fiscal.total.final-accounts': '财政拨款收入支出决算总计',
    'fiscal.sideTotal.revenue': '财政拨款收入总计',
    'fiscal.sideTotal.expenditure': '财政拨款支出总计',
    'fiscal.takeaway.side.budget': '{year} 年{side} {total}{change}{source}{largest}{balances}。',
    'fiscal.takeaway.side.final-accounts': '{year} 年度{side} {total}{change}{source}{largest}{balances}。',
    'fiscal.takeaway.budget': '{year} 年财政拨款收支总预算 {total}{change}{source}{largest}{balances}。',
    'fiscal.takeaway.final-accounts':
      '{year} 年度财政拨款收入支出决算总计 {total}{change}{source}{largest}{balances}。',
    'fiscal.takeaway.sole': '；收入全部来自{name}',
    'fiscal.takeaway.soleOfYear': '；本年收入全部来自{name}',
    'fiscal.takeaway.largest': '；收入最多来自{name} {amount}{share}',
    'fiscal.takeaway.class': '；支出最多的一类是{name}{share}',
    'fiscal.takeaway.balances': '；{balances}',
    'fiscal.balance': '{name} {amount}',
    'fiscal.revenue': '财政拨款收入',
    'fiscal.revenueItem': '收入项目',
    'fiscal.expenditure': '财政拨款支出：功能分类和资金性质',
  },
  {
    'fiscal.heading.budget': 'Fiscal appropriation in total',
    'fiscal.heading.final-accounts': 'Fiscal appropriation in total, final accounts',
    'fiscal.total.budget': 'Fiscal appropriation',
    'fiscal.total.final-accounts': 'Fiscal appropriation, final accounts',
    'fiscal.sideTotal.revenue': 'Revenue from fiscal appropriation',
    'fiscal.sideTotal.expenditure': 'Expenditure of fiscal appropriation',
    'fiscal.takeaway.side.budget': '{side} in the {year} budget is {total}{change}{source}{largest}{balances}.',
    'fiscal.takeaway.side.final-accounts':
      '{side} in the {year} final accounts is {total}{change}{source}{largest}{balances}.',
    'fiscal.takeaway.budget':
      'The {year} budget from fiscal appropriation is {total}{change}{source}{largest}{balances}.',
    'fiscal.takeaway.final-accounts':
      'Fiscal appropriation in the {year} final accounts is {total}{change}{source}{largest}{balances}.',
    'fiscal.takeaway.sole': '; all of it comes from {name}',
    'fiscal.takeaway.soleOfYear': '; all revenue of the year comes from {name}',
    'fiscal.takeaway.largest': '; most of it comes from {name}: {amount}{share}',
    'fiscal.takeaway.class': '; the largest class is {name}{share}',
    'fiscal.takeaway.balances': '; {balances}',
    'fiscal.balance': '{name} {amount}',
    'fiscal.revenue': 'Revenue from fiscal appropriation',
    'fiscal.revenueItem': 'Source of revenue',
    'fiscal.expenditure': 'Expenditure from fiscal appropriation, by function and fund',
  },
);
