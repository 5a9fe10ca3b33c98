/**
 * Languages: built-in ones, those a host supplies, and typed messages with `{placeholders}`.
 * Messages are plain strings, so that they cross the server/client border as data.
 */
import { matchTag } from './tags.js';

/** Languages the library speaks itself. */
export type Locale = 'zh-CN' | 'en';

/**
 * A language supplied by the host (Uyghur, Tibetan, …), made by `defineLanguage`. Plain data: it may be JSON, and may be handed from a
 * server component to a client one.
 */
export interface Language {
  /** BCP 47 tag (`ug-CN`): the `lang` of the widget; also decides how numbers and dates are written, unless `intl` does. */
  readonly tag: string;
  /** Writing direction, the `dir` of the widget. */
  readonly dir: 'ltr' | 'rtl';
  /**
   * Language of what `messages` does not have, and of the sentences of the audit, which come in the built-in languages alone.
   * Default `'zh-CN'`.
   */
  readonly fallback?: Locale | Language | undefined;
  /**
   * BCP 47 tag that numbers and dates follow instead of `tag`. Browsers know fewer languages than Node.js does, and where server and
   * browser write a date in two ways, React mends the page. Digits are Latin and years Gregorian whatever the tag.
   */
  readonly intl?: string | undefined;
  /** How a date is written, with `{year}`, `{month}` and `{day}`, for languages that browsers do not know. Default: by Intl. */
  readonly date?: string | undefined;
  /** Names of the twelve months for `{month}` in `date`. Default: their numbers. */
  readonly months?: readonly string[] | undefined;
  /** Messages by key. Where one is left out, that of `fallback` is shown. */
  readonly messages: Readonly<Record<string, string>>;
}

/**
 * What every component takes as `locale`: a built-in language, one of the host, or any BCP 47 tag (`en-GB`, `zh-Hans`), which is
 * matched with the built-in languages by language and script.
 */
export type LocaleInput = Locale | Language | (string & {});

/** Messages by key. */
export type MessageTexts = Readonly<Record<string, string>>;

/** The messages of one part of the library in the built-in languages; zh-CN decides keys and placeholders. */
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

/** What a translation `T` of the message `S` must be: it has the placeholders of `S` and no other. */
type Translated<S extends string, T extends string> = string extends T
  ? string
  : [Exclude<Placeholder<S>, Placeholder<T>>] extends [never]
    ? [Exclude<Placeholder<T>, Placeholder<S>>] extends [never]
      ? T
      : `no placeholder {${Exclude<Placeholder<T>, Placeholder<S>>}}`
    : `${string}{${Exclude<Placeholder<S>, Placeholder<T>>}}${string}`;

/**
 * What translations `T` of the messages `M` must be: keys that there are, and placeholders as in `M`. Text of a file, whose type is
 * only `string`, is taken as it is.
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

/** Looks a message up and fills its placeholders. */
export type Say<M extends MessageTexts> = <K extends keyof M & string>(
  key: K,
  ...args: Args<Placeholder<M[K]>>
) => string;

/** Declares the messages of one part; a key missing in `en`, or other placeholders there, do not compile. */
export function catalog<const M extends MessageTexts, const E extends MessageTexts>(
  zhCN: M,
  en: Translations<M, E> & Readonly<Record<keyof M, string>>,
): Catalog<M> {
  return { 'zh-CN': zhCN, en };
}

/** The template of a message in the wanted language, placeholders unfilled. */
export function template<M extends MessageTexts>(
  messages: Catalog<M>,
  locale: LocaleInput,
  key: keyof M & string,
): string {
  if (typeof locale === 'string') return messages[builtInOf(locale)][key];
  return ownMessage(locale, key) ?? template(messages, locale.fallback ?? 'zh-CN', key);
}

/** A message that a host's language has. One that is no text, or that throws, is none: a section must not fall for a word. */
function ownMessage({ messages }: Language, key: string): string | undefined {
  try {
    const text: unknown = messages[key];
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A template with its placeholders filled. `{count|row|rows}` is the word that goes with a number: the forms of the language (CLDR's
 * zero, one, two, few, many, other, as many as it has) in this order.
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

/** Which of the forms of its language goes with a number. */
function pluralForm(count: number, locale: LocaleInput): number {
  // The built-in languages have one form and two: to ask Intl for the first time takes a page longer than to render a section.
  if (typeof locale === 'string') return builtInOf(locale) === 'en' && count !== 1 ? 1 : 0;
  const rules = new Intl.PluralRules(intlTags(locale));
  const { pluralCategories } = rules.resolvedOptions();
  return CATEGORIES.filter((category) => pluralCategories.includes(category)).indexOf(rules.select(count));
}

/** A `Say` for one catalog and language. */
export function sayIn<M extends MessageTexts>(messages: Catalog<M>, locale: LocaleInput): Say<M> {
  return (key, ...[params]) => {
    const text = template(messages, locale, key);
    return params === undefined ? text : fill(text, params, locale);
  };
}

/** The built-in language nearest to a locale, for sentences that come in these alone, as those of the audit. */
export function builtInOf(locale: LocaleInput): Locale {
  if (typeof locale !== 'string') return builtInOf(locale.fallback ?? 'zh-CN');
  // Asked for every message: what the sections' own border gives is not parsed again.
  if (locale === 'zh-CN') return 'zh-CN';
  return locale === 'en' ? 'en' : (matchTag(locale) ?? 'zh-CN');
}

/**
 * The language for whatever a host gives as `locale`: its own `Language`, the built-in language that a tag matches, the first of a list
 * that does; without a match, the built-in language of the document (`language`), else `'zh-CN'`. Never throws.
 */
export function localeOf(given: unknown, language: unknown): Locale | Language {
  return matched(given) ?? matched(language) ?? 'zh-CN';
}

/** The language that a value stands for, if it does; no value makes it throw. */
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
  // All are read, so that a getter that throws does so here.
  const [tag, messages, fallback] = PARTS.map((part) => (value as Partial<Language>)[part]);
  return (
    typeof tag === 'string' &&
    typeof messages === 'object' &&
    messages !== null &&
    // One that leads back to itself is none either: it throws for want of room.
    (typeof fallback !== 'object' || fallback === null || isLanguage(fallback))
  );
}

const PARTS = ['tag', 'messages', 'fallback', 'dir', 'intl', 'date', 'months'] as const;

/**
 * Tags for Intl, the wanted one first. Without those of the fallback, a browser that does not know a language would write in the
 * reader's own, where a point and a comma may mean the opposite.
 */
export function intlTags(locale: LocaleInput): string[] {
  if (typeof locale === 'string') return [builtInOf(locale) === 'en' ? 'en-GB' : 'zh-CN'];
  const own = locale.intl ?? locale.tag;
  return [...(isTag(own) ? [own] : []), ...intlTags(locale.fallback ?? 'zh-CN')];
}

/** Whether Intl takes a tag; it throws for others (`ug_CN`). */
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

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether words in a widget may run against the text around them. */
export function runsApart(text: string, locale: LocaleInput): boolean {
  return directionOf(locale) === 'rtl' || RIGHT_TO_LEFT.test(text);
}

/**
 * `lang` for text quoted from the document: set only where it differs from the language around it, so that a screen reader
 * changes its voice.
 */
export function documentLang(locale: LocaleInput, language: string): string | undefined {
  return tagOf(locale) === language ? undefined : language;
}
