import { SCHEMA_VERSION } from './disclosure.js';
import { type DisclosureIssue, issue } from './issues.js';
import type { Json, JsonObject } from './snapshot.js';

/**
 * Versioning of the data format. `schemaVersion` is an integer. Adding an optional field does not change it; changing the meaning or
 * location of existing data raises it by one and adds a migration below. Older data is migrated one version at a time before it is
 * validated. Newer data is rejected with advice to update the package.
 */

/** Migrates data to the next version. */
export interface Migration {
  /** The version it migrates from. */
  from: number;
  /** Pure: returns new data. The caller sets `schemaVersion`. */
  migrate: (data: JsonObject) => JsonObject;
}

/** All migrations. Version 1 is the first version. */
export const MIGRATIONS: readonly Migration[] = [];

/** Migrates data to the current version. Data without an integer version is left to validation. */
export function migrate(
  data: Json,
  migrations: readonly Migration[],
): { ok: true; data: Json } | { ok: false; issue: DisclosureIssue } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { ok: true, data };
  let current = data;
  let version = data.schemaVersion;
  if (typeof version !== 'number' || !Number.isInteger(version)) return { ok: true, data };
  if (version > SCHEMA_VERSION) {
    const fix = `Update budget-disclosure to a version that reads ${version}.`;
    return refuse('newer-version', version, `version ${SCHEMA_VERSION} or older`, fix);
  }
  while (version < SCHEMA_VERSION) {
    const step = migrations.find(({ from }) => from === version);
    if (!step) return refuse('unknown-version', version, `version ${SCHEMA_VERSION}`, `Write ${SCHEMA_VERSION}.`);
    version += 1;
    current = { ...step.migrate(current), schemaVersion: version };
  }
  return { ok: true, data: current };
}

function refuse(code: 'newer-version' | 'unknown-version', found: number, expected: string, fix: string) {
  return { ok: false as const, issue: issue(code, ['schemaVersion'], `version ${found}`, expected, fix) };
}
