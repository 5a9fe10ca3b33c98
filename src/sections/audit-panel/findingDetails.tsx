import type { ReactNode } from 'react';
import type { Operand } from '../../model/audit/finding.js';
import type { DecimalString } from '../../model/values.js';
import { Facts } from '../../parts/Facts.js';
import { Fold } from '../../parts/Fold.js';
import { linkTo } from '../../parts/links.js';
import { permalinkId } from '../../parts/permalinks.js';
import type { SectionProps } from '../../parts/props.js';
import { dataTable } from '../../parts/table/DataTable.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { formatDecimal, UNIT_SPACE } from '../../text/numbers.js';
import { messages } from './messages.js';
import { auditSentence } from './sentence.js';
import { type FindingView, homeOf } from './view.js';

/** What is needed to link to figures on the page. */
export type Page = Pick<SectionProps, 'idPrefix' | 'hrefOf' | 'beside'>;

/** One finding: its sentence and a link to its figure; all figures, the computation and the basis are folded, and printed. */
export function findingDetails(w: Writer, { finding, rule }: FindingView, page: Page): ReactNode {
  const say = w.say(messages);
  const [first] = finding.operands;
  return (
    <>
      <Whole>
        <p className="bd-finding-sentence">{auditSentence(w, finding.sentence)}</p>
      </Whole>
      {first && homeOf(first.path, page.beside) !== undefined && (
        <Whole>
          <p className="bd-finding-see">
            {say('audit.see')}
            {operandName(w, first, page)}
          </p>
        </Whole>
      )}
      <Fold summary={say('audit.details')}>
        <div className="bd-finding-body">
          {operandTable(w, finding.operands, page)}
          <Facts
            facts={(['computed', 'difference', 'tolerance'] as const).flatMap((key) => {
              const value = finding[key];
              if (value === undefined) return [];
              return [{ key, label: say(`audit.${key}`), value: operandFigure(w, value, finding.unit) }];
            })}
          />
          {rule && (
            <dl className="bd-finding-basis">
              {(['rule', 'basis'] as const).map((key) => (
                <div key={key} className="bd-finding-ground">
                  <dt className="bd-fact-label">{say(`audit.${key}`)}</dt>
                  <Whole>
                    <dd className="bd-finding-words">
                      {auditSentence(w, rule[key === 'rule' ? 'explanation' : 'basis'])}
                    </dd>
                  </Whole>
                </div>
              ))}
            </dl>
          )}
        </div>
      </Fold>
    </>
  );
}

/** A computed figure, in the unit of its operands. */
function operandFigure(w: Writer, value: DecimalString, unit: string | undefined): ReactNode {
  return (
    <Whole>
      <bdi className="bd-amount" translate="no">
        {formatDecimal(value, w.locale)}
        {operandUnit(w, unit)}
      </bdi>
    </Whole>
  );
}

/** The printed unit of a figure, with its leading space. */
function operandUnit(w: Writer, unit: string | undefined): ReactNode {
  if (!unit) return null;
  return (
    <span className="bd-unit" lang={unit === '%' ? undefined : w.lang}>
      {unit === '%' ? unit : `${UNIT_SPACE}${unit}`}
    </span>
  );
}

/** The name of a figure, as a link if its section is on the page. */
function operandName(w: Writer, { name, path }: Operand, { idPrefix = '', hrefOf, beside }: Page): ReactNode {
  const home = homeOf(path, beside);
  if (home === undefined) return w.quote(name);
  const link = linkTo({ id: permalinkId(idPrefix, home), kind: 'section', section: home }, hrefOf);
  return (
    // Without scripts the link leads to the section, with scripts to the figure.
    <a className="bd-link" {...link} data-figure={path} lang={w.lang}>
      {name}
    </a>
  );
}

/** Further operands are only counted. */
const MOST_OPERANDS = 200;

/** The operands of a finding, as printed. */
function operandTable(w: Writer, operands: readonly Operand[], page: Page): ReactNode {
  const say = w.say(messages);
  const listed = operands.slice(0, MOST_OPERANDS);
  const more = operands.length - listed.length;
  return dataTable<Operand>(w, {
    title: say('audit.operands'),
    narrow: 'keep',
    className: 'bd-finding-operands',
    rows: listed,
    keyOf: (_, index) => String(index),
    name: { head: say('audit.name'), render: (operand) => operandName(w, operand, page) },
    columns: [
      {
        key: 'printed',
        head: say('audit.printed'),
        numeric: true,
        lead: true,
        render: (operand) => printedText(w, operand),
      },
    ],
    more: more > 0 ? say('audit.moreOperands', { count: more }) : undefined,
  });
}

function printedText(w: Writer, { printed, unit }: Operand): ReactNode {
  if (printed === undefined) return <span className="bd-absent">{w.say(messages)('audit.notRepeated')}</span>;
  return (
    <bdi className="bd-finding-printed">
      <span lang={/\p{Script=Han}/u.test(printed) ? w.lang : undefined}>{printed}</span>
      {operandUnit(w, unit)}
    </bdi>
  );
}
