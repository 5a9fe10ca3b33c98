import type { FileToSave } from '../../export/files.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';

/** Time until the object URL is revoked, ms: browsers may start a download late. */
const REVOKE_AFTER = 60_000;

/** Creates a file, starts its download, and returns a message for the reader. */
export async function give(make: () => FileToSave | Promise<FileToSave>, locale: LocaleInput): Promise<string> {
  const say = sayIn(messages, locale);
  try {
    const file = await make();
    const allowed = mayDownload();
    if (allowed === false) return say('tools.forbidden', { name: file.name });
    save(file);
    return say(allowed ? 'tools.saved' : 'tools.handedOver', { name: file.name });
  } catch {
    return say('tools.notSaved');
  }
}

/** Starts the download of a file. */
function save({ name, blob }: FileToSave): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER);
}

/**
 * Whether the browser allows downloads. In a frame with `sandbox` but without `allow-downloads`, it blocks them silently. `undefined`:
 * unknown, because the page cannot inspect its frames or sandbox.
 */
function mayDownload(): boolean | undefined {
  if (window.origin === 'null' && window.location.protocol !== 'file:') return undefined;
  for (let here: Window = window; here !== here.parent; here = here.parent) {
    const frame = here.frameElement;
    if (frame === null) return undefined;
    if (frame.hasAttribute('sandbox') && !/\ballow-downloads(?![\w-])/i.test(frame.getAttribute('sandbox') ?? '')) {
      return false;
    }
  }
  return true;
}
