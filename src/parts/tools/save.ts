import type { FileToSave } from '../../export/files.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';

/** How long a browser may take to begin to save a file. */
const PATIENCE = 60_000;

/** Makes a file, hands it to the reader's browser, and says what became of it. */
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

/** The browser saves it as it saves every download. */
function save({ name, blob }: FileToSave): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}

/**
 * Whether the browser saves what this page hands it. In a frame with `sandbox` and without `allow-downloads` it does not, and tells
 * nobody. `undefined`: a frame around this page, or what sandboxes the page, cannot be seen from here.
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
