/**
 * `npm run api`: writes what the package promises to its users, every public name with its type, to etc/*.api.md, from the
 * declarations in dist/. With `--check` it writes nothing and fails where the reports are stale; the package tests do that.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const check = process.argv.includes('--check');
const ENTRIES = { 'budget-disclosure': 'dist/esm/index.d.ts', model: 'dist/esm/model/index.d.ts' };

const tempFolder = resolve('node_modules/.cache/api');
mkdirSync('etc', { recursive: true });
mkdirSync(tempFolder, { recursive: true });

let stale = false;
for (const [name, entry] of Object.entries(ENTRIES)) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(entry),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', target: 'ES2022', strict: true, types: [] },
          files: [resolve(entry)],
        },
      },
      apiReport: {
        enabled: true,
        // What a public type is made of is part of the promise, under whatever name.
        includeForgottenExports: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve('etc'),
        reportTempFolder: tempFolder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
          // Every exported name is public; there are no release tags.
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
          'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const { apiReportChanged, errorCount } = Extractor.invoke(config, {
    localBuild: !check,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  if (errorCount > 0) process.exitCode = 1;
  if (!apiReportChanged) continue;
  stale = true;
  console.log(check ? `etc/${name}.api.md is stale.` : `etc/${name}.api.md written; read what changed.`);
}
if (check && stale) {
  console.error(
    'The public API changed: run `npm run api`, read the difference in etc/, and commit it with a changeset.',
  );
  process.exitCode = 1;
}
