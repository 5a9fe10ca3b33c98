/**
 * Puts text on the reader's clipboard and answers whether it did: pages without HTTPS have no clipboard, and readers and portals
 * may forbid it.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element says, so that the reader can copy it with one key. */
export function select(element: Element): void {
  window.getSelection()?.selectAllChildren(element);
}
