import { catalog } from './language.js';

/** Words for what is printed about an amount. */
export const portionWords = catalog(
  {
    'portion.initial.both': '年初预算 {budget}，完成 {completion}',
    'portion.initial.budget': '年初预算 {budget}',
    'portion.initial.completion': '完成年初预算 {completion}',
    'portion.printed': '{name}印作“{printed}”。',
    'portion.elsewhere': '{name}另一处印作 {amount}（{where}）。',
    'portion.change': '{name}{change}。',
    'portion.word': '文件对{name}变化的用词是“{word}”。',
    'portion.base': '{name}变化的对比数为 {amount}。',
    'portion.reason': '{name}变化的主要原因：{reason}',
    'portion.purpose': '{name}主要用于：{purpose}',
  },
  {
    'portion.initial.both': 'Budget {budget}, {completion} used',
    'portion.initial.budget': 'Budget {budget}',
    'portion.initial.completion': '{completion} of the budget used',
    'portion.printed': '{name} is printed as “{printed}”.',
    'portion.elsewhere': '{name} is printed as {amount} elsewhere ({where}).',
    'portion.change': '{name}: {change}.',
    'portion.word': 'The document’s word for the change of {name} is “{word}”.',
    'portion.base': 'The change of {name} is measured against {amount}.',
    'portion.reason': 'Main reason for the change of {name}: {reason}',
    'portion.purpose': '{name} is mainly for: {purpose}',
  },
);
