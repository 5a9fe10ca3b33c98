import { catalog } from './language.js';

/** Words for changes and their bases. */
export const changeWords = catalog(
  {
    'change.increase': '增加',
    'change.decrease': '减少',
    'change.unchanged': '持平',
    'change.withBase': '{base} {change}',
    parenthesis: '（{text}）',
    'base.last-year-budget': '比上年预算',
    'base.last-year-execution': '比上年预算执行数',
    'base.last-year-final': '比上年决算',
    'base.this-year-budget': '比年初预算',
    'base.unspecified': '比上年',
  },
  {
    'change.increase': 'up',
    'change.decrease': 'down',
    'change.unchanged': 'unchanged',
    'change.withBase': '{change} {base}',
    parenthesis: ' ({text})',
    'base.last-year-budget': 'on last year’s budget',
    'base.last-year-execution': 'on last year’s execution',
    'base.last-year-final': 'on last year’s final accounts',
    'base.this-year-budget': 'against the year’s budget',
    'base.unspecified': 'on last year',
  },
);
