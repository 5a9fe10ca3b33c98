import { type LocaleInput, sayIn } from '../text/language.js';
import type { Basis } from './measures.js';
import { messages } from './messages.js';
import type { Measure } from './view.js';

/** The words for a basis (口径). */
export function basisName(basis: Basis, locale: LocaleInput): string {
  return sayIn(messages, locale)(`comparison.basis.${basis}`);
}

/** The name of a measure, with the basis it is compared on where documents offer several. */
export function measureName({ named, name = '', basis }: Measure, locale: LocaleInput): string {
  const say = sayIn(messages, locale);
  const own = named === undefined ? name : say(`comparison.measure.${named}`);
  return basis === undefined ? own : say('comparison.named', { name: own, basis: basisName(basis, locale) });
}
