import { directionOf, type LocaleInput, tagOf } from '../text/language.js';

/**
 * The attributes a host gave. React and Radix copy what an old library adds to every object (`Object.prototype.extend`) into the props of
 * a component that is given a ref; none of that is an attribute.
 */
export function attributesOf<P extends object>(rest: P): P {
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in Object.prototype))) as P;
}

/** What the root of a widget has: its language, its direction where that is a host's, and its classes. */
export function rootAttributes(locale: LocaleInput, kind: 'bd-section' | 'bd-report', className: string | undefined) {
  return {
    lang: tagOf(locale),
    dir: typeof locale === 'string' ? undefined : directionOf(locale),
    className: ['bd-root', kind, className].filter(Boolean).join(' '),
  };
}
