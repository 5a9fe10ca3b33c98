import type { Command } from '../arguments.js';
import type { Outcome } from '../check.js';
import { sayFor } from '../messages.js';
import type { TextPlace } from '../places.js';
import { printable } from '../printable.js';
import type { Report, Totals } from './report.js';

/** Results as text: `file:line:column: kind: sentence [rule]`, which editors and build logs turn into links. */
export function textReport({ name, locale }: Command): Report {
  const say = sayFor(locale);
  const at = (file: string, place?: TextPlace): string => (place ? `${file}:${place.line}:${place.column}` : file);

  function lines(outcome: Outcome): string[] {
    const { file } = outcome;
    if (outcome.state === 'unreadable') return [`${at(file, outcome.place)}: ${say('cli.error')}: ${outcome.message}`];
    if (outcome.state === 'invalid') {
      const { issues, place } = outcome;
      return [
        `${file}: ${say('cli.error')}: ${say('cli.invalid', { count: issues.length })}`,
        ...issues.map(
          ({ keys, message, code }) => `${at(file, place(keys))}: ${say('cli.error')}: ${message} [${code}]`,
        ),
      ];
    }
    const { disclosure, audit, place } = outcome;
    const title = `${file}: ${disclosure.department.name} ${disclosure.year}`;
    if (!audit) return [`${title}: ${say('cli.valid')}`];
    const findings = audit.findings.map(({ kind, rule, sentence, operands: [first] }) => {
      const where = at(file, first && place(first.path));
      return `${where}: ${say(`cli.kind.${kind}`)}: ${sentence[locale]} [${rule}]`;
    });
    const none = findings.length === 0 ? [`${file}: ${say('cli.agrees')}`] : [];
    return [`${title}: ${audit.completeness.summary[locale]}`, ...findings, ...none];
  }

  return {
    begin: () => '',
    file: (outcome) => `${lines(outcome).map(printable).join('\n')}\n`,
    end: ({ files, valid, bad, findings, failing }: Totals) =>
      `${
        name === 'validate'
          ? say('cli.summary-valid', { files, valid, invalid: bad })
          : say('cli.summary-audit', { files, findings, failing, invalid: bad })
      }\n`,
  };
}
