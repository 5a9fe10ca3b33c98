import { catalog } from '../../text/language.js';

/** Messages of the section on other matters. */
export const messages = catalog(
  { 'otherMatters.heading': '其他需说明的事项' },
  { 'otherMatters.heading': 'Other matters' },
);
