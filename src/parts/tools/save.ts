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
    save(file);
    return say('tools.saved', { name: file.name });
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
