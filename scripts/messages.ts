/** Generates `messages.json`: all messages of the library in the built-in languages, for translators. */

interface Catalog {
  'zh-CN': Readonly<Record<string, string>>;
  en: Readonly<Record<string, string>>;
}

export type AllMessages = Readonly<Record<string, Readonly<Record<keyof Catalog, string>>>>;

/** The files with message catalogs, without those of the command line. */
const modules: Record<string, Readonly<Record<string, unknown>>> = import.meta.glob(
  ['../src/**/{messages,words}.ts', '../src/text/*.ts', '!../src/{cli,language}/**'],
  { eager: true },
);

function isCatalog(value: unknown): value is Catalog {
  return typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;
}

/** All messages, sorted by key. Throws if two catalogs have the same key, as they would share a translation. */
export function allMessages(): AllMessages {
  const found = new Map<string, AllMessages[string]>();
  for (const [path, exported] of Object.entries(modules)) {
    for (const catalog of Object.values(exported).filter(isCatalog)) {
      for (const [key, chinese] of Object.entries(catalog['zh-CN'])) {
        if (found.has(key)) throw new Error(`${path}: another catalog also has the key ${key}.`);
        found.set(key, { 'zh-CN': chinese, en: catalog.en[key] ?? '' });
      }
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of `messages.json`, one line per message. */
export function messagesJson(): string {
  const lines = Object.entries(allMessages()).map(
    ([key, words]) => `  ${JSON.stringify(key)}: ${JSON.stringify(words)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
