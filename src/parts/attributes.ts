import { directionOf, type LocaleInput, tagOf } from '../text/language.js';

/**
 * The attributes that a host passed. Removes inherited properties that old libraries add to `Object.prototype`: React and Radix copy them
 * into props.
 */
export function attributesOf<P extends object>(rest: P): P {
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in Object.prototype))) as P;
}

/** Attributes of the root of a widget. `dir` is set only for languages that the host defines. */
export function rootAttributes(locale: LocaleInput, kind: 'bd-section' | 'bd-report', className: string | undefined) {
  return {
    lang: tagOf(locale),
    dir: typeof locale === 'string' ? undefined : directionOf(locale),
    className: ['bd-root', kind, className].filter(Boolean).join(' '),
  };
}
