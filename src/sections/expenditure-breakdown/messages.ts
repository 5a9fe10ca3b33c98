import { catalog } from '../../text/language.js';

/** Messages of the expenditure section. */
export const messages = catalog(
  {
    'expenditure.heading.budget': '支出预算',
    'expenditure.heading.final-accounts': '支出决算',
    'expenditure.total.budget': '支出预算',
    'expenditure.total.final-accounts': '支出决算',
    'expenditure.takeaway.budget': '{year} 年支出预算 {total}{change}{parts}{largest}{mostChanged}。',
    'expenditure.takeaway.final-accounts': '{year} 年度支出决算 {total}{change}{parts}{largest}{mostChanged}。',
    'expenditure.takeaway.largest': '；支出最多的一类是{name}{share}',
    'expenditure.takeaway.largestOfFund': '；{fund}支出最多的一类是{name}{share}',
    'expenditure.noFunctions': '按功能分类的支出明细：{absent}',
    'expenditure.note.from': '支出情况没有列出功能分类科目，上表各科目取自“{section}”。',
    'expenditure.note.seeAlso': '支出情况没有列出功能分类科目，各科目见{sections}。',
    'expenditure.note.adopted':
      '变化、原因、用途、年初预算和占比中，支出情况没有印出的，取自“{section}”中同一科目、同一金额的说明。',
    'expenditure.note.other': '“{section}”对{name}的说明：{amount}{changes}',
    'expenditure.note.otherAmount': '金额 {amount}；',
    'expenditure.note.otherNext': '；',
    'expenditure.note.otherReason': '{change}；主要原因：{reason}',
  },
  {
    'expenditure.heading.budget': 'Expenditure budget',
    'expenditure.heading.final-accounts': 'Expenditure, final accounts',
    'expenditure.total.budget': 'Expenditure budget',
    'expenditure.total.final-accounts': 'Expenditure, final accounts',
    'expenditure.takeaway.budget': 'The {year} expenditure budget is {total}{change}{parts}{largest}{mostChanged}.',
    'expenditure.takeaway.final-accounts':
      'Expenditure in the {year} final accounts is {total}{change}{parts}{largest}{mostChanged}.',
    'expenditure.takeaway.largest': '; the largest class is {name}{share}',
    'expenditure.takeaway.largestOfFund': '; the largest class of the {fund} is {name}{share}',
    'expenditure.noFunctions': 'Expenditure by function: {absent}',
    'expenditure.note.from':
      'The expenditure section does not list subjects by function; those above are taken from “{section}”.',
    'expenditure.note.seeAlso': 'The expenditure section does not list subjects by function; see {sections}.',
    'expenditure.note.adopted':
      'Change, reason, purpose, initial budget and share that the expenditure section does not print are taken from “{section}”, where it has the same subject with the same amount.',
    'expenditure.note.other': '“{section}” on {name}: {amount}{changes}',
    'expenditure.note.otherAmount': '{amount}; ',
    'expenditure.note.otherNext': '; ',
    'expenditure.note.otherReason': '{change}; main reason: {reason}',
  },
);
