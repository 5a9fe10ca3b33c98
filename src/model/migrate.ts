import { SCHEMA_VERSION } from './disclosure.js';
import { type DisclosureIssue, issue } from './issues.js';
import type { Json, JsonObject } from './snapshot.js';

/**
 * The rule of versions. `schemaVersion` is an integer. A new optional field keeps it; anything that changes the meaning or the
 * place of existing data raises it by one, together with one migration below. Data of an older version is brought up step by
 * step before it is validated; data of a newer version is refused with the advice to update.
 */

/** Brings data from one version to the next. */
export interface Migration {
  /** The version it takes; it makes the next one. */
  from: number;
  /** Pure: takes the data of a private copy and returns new data. `schemaVersion` is set by the caller. */
  migrate: (data: JsonObject) => JsonObject;
}

/** Every migration of the format. Version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings data to the present version. What states no integer version is left to validation. */
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
