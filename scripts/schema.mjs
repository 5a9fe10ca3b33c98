import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Writes schema.json from the runtime schema. A unit test fails if the file is stale.
const script = fileURLToPath(new URL('./json-schema.ts', import.meta.url));
const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
writeFileSync(new URL('../schema.json', import.meta.url), module.jsonSchema());
