import { catalog } from '../../text/language.js';

/** Messages of the revenue section. */
export const messages = catalog(
  {
    'revenue.heading.budget': '收入预算',
    'revenue.heading.final-accounts': '收入决算',
    'revenue.total.budget': '收入预算',
    'revenue.total.final-accounts': '收入决算',
    'revenue.takeaway.budget': '{year} 年收入预算 {total}{source}{change}{notArranged}。',
    'revenue.takeaway.final-accounts': '{year} 年度收入决算 {total}{source}{change}{notArranged}。',
    'revenue.takeaway.sole': '，全部来自{name}',
    'revenue.takeaway.largest': '，最多的来源是{name} {amount}{share}',
    'revenue.takeaway.notArranged': '；另有 {count} 项来源未安排',
    'revenue.chart': '收入从哪里来',
    'revenue.chartLabel': '各收入来源占收入合计的份额，由大到小。数据与下表相同。',
    'revenue.sources': '收入来源',
    'revenue.source': '收入来源',
    'revenue.functions': '按支出功能分类的收入',
    'revenue.balances': '本年收入之外，收支总体情况还列有{balances}。',
    'revenue.balance': '{name} {amount}',
  },
  {
    'revenue.heading.budget': 'Revenue budget',
    'revenue.heading.final-accounts': 'Revenue, final accounts',
    'revenue.total.budget': 'Revenue budget',
    'revenue.total.final-accounts': 'Revenue, final accounts',
    'revenue.takeaway.budget': 'The {year} revenue budget is {total}{source}{change}{notArranged}.',
    'revenue.takeaway.final-accounts': 'Revenue in the {year} final accounts is {total}{source}{change}{notArranged}.',
    'revenue.takeaway.sole': ', all of it from {name}',
    'revenue.takeaway.largest': ', most of it from {name}: {amount}{share}',
    'revenue.takeaway.notArranged': '; {count} more {count|source is|sources are} not arranged',
    'revenue.chart': 'Where revenue comes from',
    'revenue.chartLabel':
      'Each source as a share of all revenue, the largest first. The table below has the same figures.',
    'revenue.sources': 'Sources of revenue',
    'revenue.source': 'Source',
    'revenue.functions': 'Revenue by function',
    'revenue.balances': 'Beside the revenue of the year, the summary of totals lists {balances}.',
    'revenue.balance': '{name} {amount}',
  },
);
