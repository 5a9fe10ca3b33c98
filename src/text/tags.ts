/** ISO 639 codes of Chinese, and of Mandarin, which `zh` usually means. */
const CHINESE: ReadonlySet<string> = new Set(['zh', 'zho', 'chi', 'cmn']);
const ENGLISH: ReadonlySet<string> = new Set(['en', 'eng']);
/** Regions where Chinese is written in traditional characters, unless the tag names another script. */
const TRADITIONAL: ReadonlySet<string> = new Set(['tw', 'hk', 'mo']);

/**
 * Matches a BCP 47 tag to a built-in language by language and script. `en-GB` is English; `zh`, `zh-Hans` and `zh-SG` are simplified
 * Chinese. Traditional Chinese (`zh-TW`, `zh-Hant`) and other Chinese languages (`yue`, `zh-yue`) match nothing. Case is ignored, and
 * POSIX names (`zh_CN.UTF-8`) are accepted.
 */
export function matchTag(tag: string): 'zh-CN' | 'en' | undefined {
  const [language = '', ...rest] = (tag.trim().split(/[.@]/)[0] ?? '').toLowerCase().split(/[-_]/);
  // A single letter starts an extension (-u-nu-latn), which has no language or script.
  const single = rest.findIndex((part) => part.length === 1);
  const parts = single < 0 ? rest : rest.slice(0, single);
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  if (ENGLISH.has(language)) return script === undefined || script === 'latn' ? 'en' : undefined;
  if (!CHINESE.has(language)) return undefined;
  // An extended language subtag is another language (zh-yue), except cmn and zh-CHS, the old .NET name of zh-Hans.
  const [second = ''] = parts;
  if (/^[a-z]{3}$/.test(second) && second !== 'cmn' && second !== 'chs') return undefined;
  if (script !== undefined) return script === 'hans' ? 'zh-CN' : undefined;
  return parts.some((part) => TRADITIONAL.has(part)) ? undefined : 'zh-CN';
}
