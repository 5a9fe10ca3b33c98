/**
 * Languages, built-in or supplied by a host, and typed messages with `{placeholders}`. Messages are plain strings, so that they can
 * be passed from server to client components.
 */
import { matchTag } from './tags.js';

/** The built-in languages. */
export type Locale = 'zh-CN' | 'en';

/**
 * A language supplied by the host (Uyghur, Tibetan, …), made by `defineLanguage`. Plain data: it may be JSON, and may be passed from
 * server to client components.
 */
export interface Language {
  /** BCP 47 tag (`ug-CN`): the `lang` of the widget, and the locale of numbers and dates unless `intl` is set. */
  readonly tag: string;
  /** Writing direction, the `dir` of the widget. */
  readonly dir: 'ltr' | 'rtl';
  /**
   * Language of messages that are left out. The audit's sentences, which exist in the built-in languages only, use it too.
   * @default 'zh-CN'
   */
  readonly fallback?: Locale | Language | undefined;
  /**
   * BCP 47 tag for numbers and dates, instead of `tag`. Set it if browsers lack the language: they know fewer languages than Node.js,
   * and a date that server and browser format differently is a hydration mismatch. Digits are always Latin, years Gregorian.
   */
  readonly intl?: string | undefined;
  /** Format of dates with `{year}`, `{month}` and `{day}`, for languages that browsers do not know. Default: that of Intl. */
  readonly date?: string | undefined;
  /** Names of the twelve months, for `{month}` in `date`. Default: numbers. */
  readonly months?: readonly string[] | undefined;
  /** Messages by key. Those left out are shown in `fallback`. */
  readonly messages: Readonly<Record<string, string>>;
}

/**
 * The `locale` of every component: a built-in language, a `Language` of the host, or any BCP 47 tag (`en-GB`, `zh-Hans`), which is
 * matched to a built-in language by language and script.
 */
export type LocaleInput = Locale | Language | (string & {});

/** Messages by key. */
export type MessageTexts = Readonly<Record<string, string>>;

/** The messages of one part of the library in the built-in languages; zh-CN determines keys and placeholders. */
export interface Catalog<M extends MessageTexts> {
  readonly 'zh-CN': M;
  readonly en: Readonly<Record<keyof M, string>>;
}

/** Names of the `{placeholders}` of a message. */
type Placeholder<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? NameIn<P> | Placeholder<Rest>
  : never;

/** `count` of `{count|row|rows}`. */
type NameIn<P extends string> = P extends `${infer Name}|${string}` ? Name : P;

/** `T` if it has exactly the placeholders of the message `S`, else a type that names the difference. */
type Translated<S extends string, T extends string> = string extends T
  ? string
  : [Exclude<Placeholder<S>, Placeholder<T>>] extends [never]
    ? [Exclude<Placeholder<T>, Placeholder<S>>] extends [never]
      ? T
      : `no placeholder {${Exclude<Placeholder<T>, Placeholder<S>>}}`
    : `${string}{${Exclude<Placeholder<S>, Placeholder<T>>}}${string}`;

/**
 * Checks translations `T` of the messages `M`: no unknown keys, and the same placeholders. Messages of type `string`, such as those
 * from a JSON file, are not checked.
 */
export type Translations<M extends MessageTexts, T extends MessageTexts> = {
  readonly [K in keyof T]: K extends keyof M
    ? Translated<M[K], T[K]>
    : string extends K
      ? string
      : 'there is no message of this key';
};

/** The placeholders of a message; `never` for a plain one. */
export type Params<M extends MessageTexts, K extends keyof M> = Placeholder<M[K]>;

type Args<P extends string> = [P] extends [never] ? [] : [params: Readonly<Record<P, string | number>>];

/** Looks up a message and fills its placeholders. */
export type Say<M extends MessageTexts> = <K extends keyof M & string>(
  key: K,
  ...args: Args<Placeholder<M[K]>>
) => string;

/** Declares the messages of one part. Missing keys or different placeholders in `en` do not compile. */
export function catalog<const M extends MessageTexts, const E extends MessageTexts>(
  zhCN: M,
  en: Translations<M, E> & Readonly<Record<keyof M, string>>,
): Catalog<M> {
  return { 'zh-CN': zhCN, en };
}

/** A message in a language, with its placeholders. */
export function template<M extends MessageTexts>(
  messages: Catalog<M>,
  locale: LocaleInput,
  key: keyof M & string,
): string {
  if (typeof locale === 'string') return messages[builtInOf(locale)][key];
  return ownMessage(locale, key) ?? template(messages, locale.fallback ?? 'zh-CN', key);
}

/** A message of a host's language. Ignores one that is not a string, or that throws, so that the section does not fail. */
function ownMessage({ messages }: Language, key: string): string | undefined {
  try {
    const text: unknown = messages[key];
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fills the placeholders of a message. `{count|row|rows}` selects a plural form: the forms that the language has, in CLDR's order
 * (zero, one, two, few, many, other).
 */
export function fill(text: string, params: Readonly<Record<string, string | number>>, locale: LocaleInput): string {
  return text.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return forms === undefined ? String(value) : formFor(Number(value), forms.split('|'), locale);
  });
}

const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

function formFor(count: number, forms: readonly string[], locale: LocaleInput): string {
  return forms[pluralForm(count, locale)] ?? forms[forms.length - 1] ?? '';
}

/** Index of the plural form for a number. */
function pluralForm(count: number, locale: LocaleInput): number {
  // Chinese has one form, English two. The first use of Intl takes longer than rendering a section.
  if (typeof locale === 'string') return builtInOf(locale) === 'en' && count !== 1 ? 1 : 0;
  const rules = new Intl.PluralRules(intlTags(locale));
  const { pluralCategories } = rules.resolvedOptions();
  return CATEGORIES.filter((category) => pluralCategories.includes(category)).indexOf(rules.select(count));
}

/** Returns a function that looks up messages of a catalog in a language. */
export function sayIn<M extends MessageTexts>(messages: Catalog<M>, locale: LocaleInput): Say<M> {
  return (key, ...[params]) => {
    const text = template(messages, locale, key);
    return params === undefined ? text : fill(text, params, locale);
  };
}

/** The built-in language for a locale, for text that exists in these only, such as the audit's sentences. */
export function builtInOf(locale: LocaleInput): Locale {
  if (typeof locale !== 'string') return builtInOf(locale.fallback ?? 'zh-CN');
  // Fast path: called for every message, usually with a locale that is already resolved.
  if (locale === 'zh-CN') return 'zh-CN';
  return locale === 'en' ? 'en' : (matchTag(locale) ?? 'zh-CN');
}

/**
 * Resolves the `locale` that a host passes: a `Language`, a tag that matches a built-in language, or a list of which the first match
 * is used. Falls back to the document's `language`, then to `'zh-CN'`. Never throws.
 */
export function localeOf(given: unknown, language: unknown): Locale | Language {
  return matched(given) ?? matched(language) ?? 'zh-CN';
}

/** The language that a value of any type matches, if any. Never throws. */
export function matched(given: unknown): Locale | Language | undefined {
  try {
    if (typeof given === 'string') return matchTag(given);
    if (Array.isArray(given)) return given.map(matched).find((language) => language !== undefined);
    return isLanguage(given) ? given : undefined;
  } catch {
    return undefined;
  }
}

function isLanguage(value: unknown): value is Language {
  if (typeof value !== 'object' || value === null) return false;
  // Reads all properties, so that a getter that throws does so here.
  const [tag, messages, fallback] = PARTS.map((part) => (value as Partial<Language>)[part]);
  return (
    typeof tag === 'string' &&
    typeof messages === 'object' &&
    messages !== null &&
    // A fallback that leads back to itself overflows the stack, which `matched` catches.
    (typeof fallback !== 'object' || fallback === null || isLanguage(fallback))
  );
}

const PARTS = ['tag', 'messages', 'fallback', 'dir', 'intl', 'date', 'months'] as const;

/**
 * Tags for Intl, including those of the fallbacks. Without them, a browser that does not know the language would use the reader's
 * locale, where point and comma may have the opposite meaning.
 */
export function intlTags(locale: LocaleInput): string[] {
  if (typeof locale === 'string') return [builtInOf(locale) === 'en' ? 'en-GB' : 'zh-CN'];
  const own = locale.intl ?? locale.tag;
  return [...(isTag(own) ? [own] : []), ...intlTags(locale.fallback ?? 'zh-CN')];
}

/** Whether Intl accepts a tag; it throws for others (`ug_CN`). */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** BCP 47 tag of a locale. */
export function tagOf(locale: LocaleInput): string {
  return typeof locale === 'string' ? builtInOf(locale) : locale.tag;
}

/** Writing direction of a locale. */
export function directionOf(locale: LocaleInput): 'ltr' | 'rtl' {
  return typeof locale === 'string' ? 'ltr' : locale.dir;
}

/** Letters of right-to-left scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text in a widget may need isolation from the text around it, as its direction may differ. */
export function runsApart(text: string, locale: LocaleInput): boolean {
  return directionOf(locale) === 'rtl' || RIGHT_TO_LEFT.test(text);
}

/**
 * `lang` for text quoted from the document, if it differs from the language around it, so that screen readers switch voices.
 */
export function documentLang(locale: LocaleInput, language: string): string | undefined {
  return tagOf(locale) === language ? undefined : language;
}
