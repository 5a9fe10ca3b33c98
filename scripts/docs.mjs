import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Writes props.json and llms.txt from the types; a unit test fails where they are stale.
const script = fileURLToPath(new URL('./props-manifest.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
const manifest = module.manifest();
writeFileSync(new URL('../props.json', import.meta.url), module.propsJson(manifest));
writeFileSync(new URL('../llms.txt', import.meta.url), module.llmsText(manifest));
