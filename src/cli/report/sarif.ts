import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { auditRules, type Finding, type FindingKind, type Operand } from '../../model/index.js';
import { pathOf } from '../../model/issues.js';
import type { Command } from '../arguments.js';
import type { Outcome } from '../check.js';
import { sayFor } from '../messages.js';
import type { TextPlace } from '../places.js';
import { printable } from '../printable.js';
import type { Report } from './report.js';

/** Results as SARIF 2.1.0, which code hosts and editors show next to the data. */

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF levels. `none` is for informational results. */
const LEVELS: Readonly<Record<FindingKind, 'warning' | 'note' | 'none'>> = {
  contradiction: 'warning',
  completeness: 'note',
  undefined: 'note',
  unit: 'note',
  label: 'note',
  quality: 'note',
  rounding: 'none',
};

/** Rules about the files themselves, not of the audit. */
const FILE_RULE = 'readable-file';
const FORMAT_RULE = 'data-format';

interface Setting {
  version: string;
  cwd: string;
}

export function sarifReport({ locale }: Command, { version, cwd }: Setting): Report {
  const say = sayFor(locale);
  const rules = [
    { id: FILE_RULE, shortDescription: { text: say('cli.rule.file') } },
    { id: FORMAT_RULE, shortDescription: { text: say('cli.rule.format') } },
    ...auditRules.map(({ id, explanation, basis }) => ({
      id,
      shortDescription: { text: explanation[locale] },
      fullDescription: { text: `${explanation[locale]} ${basis[locale]}` },
      help: { text: basis[locale] },
    })),
  ];
  const driver = { name: 'budget-disclosure', semanticVersion: version, language: locale, rules };

  /** Paths below the working folder are relative, so that results are valid on other machines; others are absolute. */
  function location(file: string, place?: TextPlace, path?: string, name?: string) {
    const outside = isAbsolute(file) || file.split('/').includes('..');
    const uri = outside ? pathToFileURL(resolve(cwd, file)).href : file.split('/').map(encodeURIComponent).join('/');
    return {
      physicalLocation: {
        artifactLocation: { uri },
        ...(place && { region: { startLine: place.line, startColumn: place.column } }),
      },
      ...(path !== undefined && {
        logicalLocations: [{ fullyQualifiedName: jsonPath(path), kind: 'property', ...(name && { name }) }],
      }),
    };
  }

  function result(ruleId: string, level: string, text: string, rest: object) {
    const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
    return { ruleId, ruleIndex, level, message: { text }, ...rest };
  }

  function ofFinding(
    { rule, kind, sentence, operands, id }: Finding,
    file: string,
    place: (path: string) => TextPlace,
  ) {
    const at = ({ path, name }: Operand) => location(file, place(path), path, name);
    const [first, ...others] = operands;
    const level = LEVELS[kind];
    return result(rule, level, sentence[locale], {
      ...(level === 'none' && { kind: 'informational' }),
      locations: first ? [at(first)] : [location(file)],
      ...(others.length > 0 && {
        relatedLocations: others.map((operand, index) => ({ id: index + 1, ...at(operand) })),
      }),
      partialFingerprints: { 'finding/v1': id },
      properties: { kind },
    });
  }

  function resultsOf(outcome: Outcome): object[] {
    const { file } = outcome;
    switch (outcome.state) {
      case 'unreadable':
        return [result(FILE_RULE, 'error', outcome.message, { locations: [location(file, outcome.place)] })];
      case 'invalid':
        return outcome.issues.map(({ keys, message, code }) =>
          result(FORMAT_RULE, 'error', message, {
            locations: [location(file, outcome.place(keys), pathOf(keys))],
            properties: { code },
          }),
        );
      case 'valid':
        return (outcome.audit?.findings ?? []).map((finding) => ofFinding(finding, file, outcome.place));
    }
  }

  let any = false;
  return {
    begin: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    file: (outcome) => {
      const results = resultsOf(outcome).map((entry) => printable(JSON.stringify(entry)));
      if (results.length === 0) return '';
      const text = `${any ? ',' : ''}\n${results.join(',\n')}`;
      any = true;
      return text;
    },
    end: (_, exitCode) => {
      const invocations = [{ executionSuccessful: exitCode !== 2, exitCode }];
      return `\n],"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
}

/** Converts a path to JSONPath. */
function jsonPath(path: string): string {
  if (path === '(root)') return '$';
  return path.startsWith('[') ? `$${path}` : `$.${path}`;
}
