import { quoted } from '../model/json.js';
import type { Language, Locale, Translations } from '../text/language.js';
import type { MessageKey, Messages } from './messages.js';

/** A `Language` whose messages the compiler checks. */
interface LanguageDefinition<M extends Readonly<Record<string, string>>, F extends Locale | Language | undefined>
  extends Omit<Language, 'messages' | 'fallback'> {
  /** Language of messages that are left out: built-in, or your own. Without it, all messages are required. */
  readonly fallback?: F;
  /** All messages, or some of them if there is a `fallback`. */
  readonly messages: Translations<Messages, M> &
    ([F] extends [undefined] ? Readonly<Record<MessageKey, string>> : unknown);
}

/**
 * Defines a language to pass as `locale` to any component: 维吾尔文, 藏文 and others, or a built-in language in other words.
 *
 * `budget-disclosure/messages.json` has all messages to translate. Without `fallback`, all are required; with it, those left out are
 * shown in that language, which is built-in or your own. The compiler checks the keys, and that each message has the same placeholders
 * as the original, in any order. Write the plural forms of a word as `{count} {count|row|rows}`: those that the language has, in CLDR's
 * order (zero, one, two, few, many, other). Text quoted from the document is not translated. The audit's sentences are shown in the
 * built-in language of `fallback`.
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
        `defineLanguage: ${quoted(wanted)} is not a language tag, so numbers and dates cannot be formatted. Use a BCP 47 tag such as "ug-CN".`,
      );
    }
  }
  return language;
}
