/**
 * Copies text to the clipboard and returns whether it succeeded. The clipboard is unavailable without HTTPS, and may be blocked by the
 * reader or the portal.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the text of an element, so that the reader can copy it with a key. */
export function select(element: Element): void {
  window.getSelection()?.selectAllChildren(element);
}
