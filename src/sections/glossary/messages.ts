import { catalog } from '../../text/language.js';

/** Messages of the glossary. */
export const messages = catalog(
  { 'glossary.heading': '名词解释', 'glossary.count': '文件解释了 {count} 个名词。' },
  { 'glossary.heading': 'Terms', 'glossary.count': 'The document explains {count} {count|term|terms}.' },
);
