/** Whether a text is an absolute http(s) URL and so safe to link: `javascript:` and `data:` URLs are not. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text)) return false;
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
