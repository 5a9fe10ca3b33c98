/**
 * Languages: built-in ones, those a host supplies, and typed messages with `{placeholders}`.
 * Messages are plain strings, so that they cross the server/client border as data.
 */

/** Languages the library speaks itself. */
export type Locale = 'zh-CN' | 'en';

/**
 * A language supplied by the host (Uyghur, Tibetan, …). A key that is left out falls back to `base`. Use `defineLanguage`
 * from the package root to have the compiler check that every message is there.
 */
export interface Language {
  /** BCP 47 tag; also decides how numbers and dates are written. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Built-in language for messages that `messages` does not have. */
  base: Locale;
  messages: Readonly<Record<string, string>>;
}

/** What every component takes as `locale`. */
export type LocaleInput = Locale | Language;

/** The messages of one part of the library in the built-in languages; zh-CN decides keys and placeholders. */
export interface Catalog<M extends Readonly<Record<string, string>>> {
  readonly 'zh-CN': M;
  readonly en: Readonly<Record<keyof M, string>>;
}

type Placeholder<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Placeholder<Rest> : never;

/** The placeholders of a message; `never` for a plain one. */
export type Params<M extends Readonly<Record<string, string>>, K extends keyof M> = Placeholder<M[K]>;

type Args<P extends string> = [P] extends [never] ? [] : [params: Readonly<Record<P, string | number>>];

/** Looks a message up and fills its placeholders. */
export type Say<M extends Readonly<Record<string, string>>> = <K extends keyof M & string>(
  key: K,
  ...args: Args<Placeholder<M[K]>>
) => string;

/** Declares the messages of one part; a key missing in `en` does not compile. */
export function catalog<const M extends Readonly<Record<string, string>>>(
  zhCN: M,
  en: { readonly [K in keyof M]: string },
): Catalog<M> {
  return { 'zh-CN': zhCN, en };
}

/** The template of a message in the wanted language, placeholders unfilled. */
export function template<M extends Readonly<Record<string, string>>>(
  messages: Catalog<M>,
  locale: LocaleInput,
  key: keyof M & string,
): string {
  if (typeof locale === 'string') return messages[locale][key];
  return locale.messages[key] ?? messages[locale.base][key];
}

/** A `Say` for one catalog and language. */
export function sayIn<M extends Readonly<Record<string, string>>>(messages: Catalog<M>, locale: LocaleInput): Say<M> {
  return (key, ...args) => {
    const text = template(messages, locale, key);
    const params: Readonly<Record<string, string | number>> | undefined = args[0];
    if (params === undefined) return text;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
  };
}

/** BCP 47 tag of a locale. */
export function tagOf(locale: LocaleInput): string {
  return typeof locale === 'string' ? locale : locale.tag;
}

/** Writing direction of a locale. */
export function directionOf(locale: LocaleInput): 'ltr' | 'rtl' {
  return typeof locale === 'string' ? 'ltr' : locale.dir;
}

/**
 * `lang` for text quoted from the document: set only where it differs from the language around it, so that a screen reader
 * changes its voice.
 */
export function documentLang(locale: LocaleInput, language: string): string | undefined {
  return tagOf(locale) === language ? undefined : language;
}
