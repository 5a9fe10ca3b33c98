import { describe, expect, it } from 'vitest';
import { auditDisclosure, auditRules } from '../../../src/model/index.js';
import sample from '../../../src/samples/bayingolin-2023.json';
import { sample2023 } from '../../../stories/fixtures/disclosures.js';
import { folderWith, runIn } from './machine.js';

async function sarif(files: Parameters<typeof folderWith>[0], args: readonly string[]) {
  const { stdout } = await runIn(folderWith(files), [...args, '--format', 'sarif', '--lang', 'en']);
  const log = JSON.parse(stdout);
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

describe('results as SARIF', () => {
  it('list every rule of the audit, with explanation and basis', async () => {
    const { driver } = (await sarif({ 'a.json': sample }, ['audit', 'a.json'])).tool;
    expect(driver).toMatchObject({ name: 'budget-disclosure', semanticVersion: '1.2.3', language: 'en' });
    const ids = driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['readable-file', 'data-format', ...auditRules.map(({ id }) => id)]);
    for (const rule of driver.rules) expect(rule.shortDescription.text).toMatch(/\.$/);
  });

  it('contain every finding once, with its rule, level and location', async () => {
    const run = await sarif({ 'data/部门 a.json': sample }, ['audit', 'data/**']);
    const { findings } = auditDisclosure(sample2023());
    expect(
      run.results.map((entry: { partialFingerprints: object }) => Object.values(entry.partialFingerprints)[0]),
    ).toEqual(findings.map(({ id }) => id));
    for (const { ruleId, ruleIndex, level, kind, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['warning', 'note', 'none']).toContain(level);
      // The standard allows no other kind than `fail` to have a level.
      expect(kind === undefined).toBe(level !== 'none');
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe('data/%E9%83%A8%E9%97%A8%20a.json');
      expect(region.startLine).toBeGreaterThan(1);
    }
    expect(run.invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }]);
  });

  it('give paths as JSONPath, with the other operands as related locations', async () => {
    const { results } = await sarif({ 'a.json': sample }, ['audit', 'a.json']);
    const share = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'share-and-amount');
    expect(share.locations[0].logicalLocations).toEqual([
      {
        fullyQualifiedName: '$.generalPublicBudget.lines[0].share',
        kind: 'property',
        name: '一般公共服务支出占比',
      },
    ]);
    expect(
      share.relatedLocations.map(
        (entry: { id: number; logicalLocations: { fullyQualifiedName: string }[] }) =>
          `${entry.id} ${entry.logicalLocations[0]?.fullyQualifiedName}`,
      ),
    ).toEqual(['1 $.generalPublicBudget.lines[0].amount', '2 $.generalPublicBudget.total.amount']);
  });

  it('report bad input as errors', async () => {
    const run = await sarif({ 'a.json': '{]', 'b.json': { year: 1 }, 'c.json': [] }, ['validate', '*.json']);
    const rules = run.results.map(({ ruleId, level }: Record<string, string>) => `${ruleId} ${level}`);
    expect(rules[0]).toBe('readable-file error');
    expect(new Set(rules.slice(1))).toEqual(new Set(['data-format error']));
    const names = run.results.flatMap(
      ({ locations }: { locations: { logicalLocations?: { fullyQualifiedName: string }[] }[] }) =>
        locations[0]?.logicalLocations?.map(({ fullyQualifiedName }) => fullyQualifiedName) ?? [],
    );
    expect(names).toContain('$.year');
    expect(names.at(-1)).toBe('$');
    expect(run.invocations).toEqual([{ executionSuccessful: false, exitCode: 2 }]);
  });

  it('give an absolute URI to files outside the working folder', async () => {
    const outside = folderWith({ 'a.json': '{' });
    const run = await sarif({}, ['audit', `${outside}/a.json`]);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.+\/a\.json$/);
  });

  it('are valid JSON without any result', async () => {
    expect((await sarif({}, ['audit', '*.json'])).results).toEqual([]);
  });
});
