import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Writes props.json and llms.txt from the types, and messages.json from the message catalogs. Unit tests fail if they are stale.
const load = async (name) => {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
  return module;
};
const write = (name, text) => writeFileSync(new URL(`../${name}`, import.meta.url), text);

const props = await load('./props-manifest.ts');
const manifest = props.manifest();
write('props.json', props.propsJson(manifest));
write('llms.txt', props.llmsText(manifest));
const messages = await load('./messages.ts');
write('messages.json', messages.messagesJson());
