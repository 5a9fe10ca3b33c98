/** Subtags of Chinese in ISO 639, and Mandarin, which `zh` stands for. */
const CHINESE: ReadonlySet<string> = new Set(['zh', 'zho', 'chi', 'cmn']);
const ENGLISH: ReadonlySet<string> = new Set(['en', 'eng']);
/** Regions where Chinese is written in traditional characters, unless the tag names another script. */
const TRADITIONAL: ReadonlySet<string> = new Set(['tw', 'hk', 'mo']);

/**
 * The built-in language for a language tag: by language and script (BCP 47), whatever the region. `en-GB` is English; `zh`, `zh-Hans` and
 * `zh-SG` are Chinese in simplified characters. `zh-TW` and `zh-Hant` are in traditional ones and match nothing, nor does another
 * language of China (`yue`, `zh-yue`). Case does not matter, and names of POSIX (`zh_CN.UTF-8`) are read, too.
 */
export function matchTag(tag: string): 'zh-CN' | 'en' | undefined {
  const [language = '', ...rest] = (tag.trim().split(/[.@]/)[0] ?? '').toLowerCase().split(/[-_]/);
  // What follows a single letter is an extension (-u-nu-latn) and says nothing about language and script.
  const single = rest.findIndex((part) => part.length === 1);
  const parts = single < 0 ? rest : rest.slice(0, single);
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  if (ENGLISH.has(language)) return script === undefined || script === 'latn' ? 'en' : undefined;
  if (!CHINESE.has(language)) return undefined;
  // A second language narrows the first (zh-yue); zh-CHS is what .NET called zh-Hans.
  const [second = ''] = parts;
  if (/^[a-z]{3}$/.test(second) && second !== 'cmn' && second !== 'chs') return undefined;
  if (script !== undefined) return script === 'hans' ? 'zh-CN' : undefined;
  return parts.some((part) => TRADITIONAL.has(part)) ? undefined : 'zh-CN';
}
