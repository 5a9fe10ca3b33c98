/**
 * `npm run api`: writes the API reports etc/*.api.md, every public name with its type, from the declarations in dist/. With `--check`
 * it writes nothing and fails if the reports are stale; the package tests run it so. Message texts are not part of the API, only their
 * keys and placeholders.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const check = process.argv.includes('--check');
const ENTRIES = { 'budget-disclosure': 'dist/esm/index.d.ts', model: 'dist/esm/model/index.d.ts' };

const tempFolder = resolve('node_modules/.cache/api');
const reportFolder = join(tempFolder, 'reports');
for (const folder of ['etc', reportFolder]) mkdirSync(folder, { recursive: true });

/** Replaces each message in the report by its placeholders: `readonly 'key': "{placeholders}"`. */
const withoutWords = (report) =>
  report.replace(/^(\s*readonly (?:'[^']+'|\w+): )"(.*)";$/gm, (_, key, words) => {
    const names = new Set([...words.matchAll(/\{(\w+)/g)].map(([, name]) => name));
    return `${key}"${[...names]
      .sort()
      .map((name) => `{${name}}`)
      .join(' ')}";`;
  });

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
        // Types that public types refer to are part of the API, even if they are not exported.
        includeForgottenExports: true,
        reportFileName: `${name}.api.md`,
        reportFolder,
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
  const { errorCount } = Extractor.invoke(config, {
    // Writes a new report, which is then compared with the one in etc/.
    localBuild: true,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  if (errorCount > 0) process.exitCode = 1;
  const path = `etc/${name}.api.md`;
  const report = withoutWords(readFileSync(join(reportFolder, `${name}.api.md`), 'utf8'));
  if (existsSync(path) && readFileSync(path, 'utf8') === report) continue;
  stale = true;
  if (!check) writeFileSync(path, report);
  console.log(check ? `${path} is stale.` : `${path} written; review the changes.`);
}
if (check && stale) {
  console.error(
    'The public API changed: run `npm run api`, review the difference in etc/, and commit it with a changeset.',
  );
  process.exitCode = 1;
}
