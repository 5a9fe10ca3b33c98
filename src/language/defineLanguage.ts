import { quoted } from '../model/json.js';
import type { Language, Locale, Translations } from '../text/language.js';
import type { MessageKey, Messages } from './messages.js';

/** What `defineLanguage` takes: a `Language` whose messages the compiler checks. */
interface LanguageDefinition<M extends Readonly<Record<string, string>>, F extends Locale | Language | undefined>
  extends Omit<Language, 'messages' | 'fallback'> {
  /** Language of the messages that are left out: a built-in one, or one of your own. Without it all messages must be there. */
  readonly fallback?: F;
  /** Some of the messages with a `fallback`; without one, all. */
  readonly messages: Translations<Messages, M> &
    ([F] extends [undefined] ? Readonly<Record<MessageKey, string>> : unknown);
}

/**
 * Makes a language for `locale` of every component (维吾尔文、藏文 and others, or other words for a built-in language).
 *
 * Without `fallback` all messages must be there; with it, those left out are shown in that language: a built-in one, or another of
 * your own. The compiler checks keys, and that each message has the placeholders of the original, in any order, and no others.
 * `budget-disclosure/messages.json` has all messages to translate. A word that goes with a number is written with all its forms:
 * `{count} {count|row|rows}`, in CLDR's order (zero, one, two, few, many, other), as many as the language has. Text quoted from the
 * document stays in its language; so do the sentences of the audit in the built-in language nearest.
 *
 * Throws a `RangeError` if `tag` or `intl` is not a language tag.
 */
export function defineLanguage<
  const M extends Readonly<Record<string, string>>,
  const F extends Locale | Language | undefined = undefined,
>(language: LanguageDefinition<M, F>): Language {
  const { tag, intl = tag } = language;
  for (const wanted of [tag, intl]) {
    try {
      Intl.getCanonicalLocales(wanted);
    } catch {
      throw new RangeError(
        `defineLanguage: ${quoted(wanted)} is not a language tag, so no number or date can be written by it. Use a BCP 47 tag such as "ug-CN".`,
      );
    }
  }
  return language;
}
