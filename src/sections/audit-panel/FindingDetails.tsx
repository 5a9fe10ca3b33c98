import type { ReactNode } from 'react';
import type { Finding, Operand } from '../../model/audit/finding.js';
import type { SectionName } from '../../model/sections.js';
import type { DecimalString } from '../../model/values.js';
import { Fold } from '../../parts/Fold.js';
import { type HrefOf, linkTo } from '../../parts/links.js';
import { Mixed } from '../../parts/Mixed.js';
import { quote } from '../../parts/Quoted.js';
import { permalinkId } from '../../parts/Section.js';
import { Cell, ColumnHead, RowHead, Table } from '../../parts/table/Table.js';
import { textParts, Whole, whole } from '../../parts/whole.js';
import { builtInOf, documentLang, type LocaleInput, sayIn } from '../../text/language.js';
import { formatDecimal, UNIT_SPACE } from '../../text/numbers.js';
import { messages } from './messages.js';
import { type FindingView, homeOf } from './view.js';

export interface FindingDetailsProps {
  found: FindingView;
  /** Language of the document. */
  language: string;
  locale: LocaleInput;
  idPrefix: string;
  hrefOf: HrefOf | undefined;
  beside: readonly SectionName[] | undefined;
}

/**
 * One finding: its sentence, a link to the figure it is about, and on demand, or on paper, every figure, the computation and the basis.
 */
export function FindingDetails(props: FindingDetailsProps) {
  const { found, language, locale } = props;
  const { finding, rule } = found;
  const say = sayIn(messages, locale);
  const own = builtInOf(locale);
  const [first] = finding.operands;
  const mixed = (text: string): ReactNode => <Mixed text={text} language={language} locale={locale} />;
  return (
    <>
      <Whole>
        <p className="bd-finding-sentence">{mixed(finding.sentence[own])}</p>
      </Whole>
      {first && hasHome(first, props) && (
        <Whole>
          <p className="bd-finding-see">
            {say('audit.see')}
            <OperandName operand={first} {...props} />
          </p>
        </Whole>
      )}
      <Fold summary={say('audit.details')}>
        <div className="bd-finding-body">
          <Operands {...props} />
          <dl className="bd-facts">
            {figures(finding).map(({ key, value }) => (
              <div key={key} className="bd-fact">
                <dt className="bd-fact-label">{say(`audit.${key}`)}</dt>
                <dd className="bd-fact-value">
                  <Written value={value} unit={finding.unit} language={language} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
          {rule && (
            <dl className="bd-finding-basis">
              {(['rule', 'basis'] as const).map((key) => (
                <div key={key} className="bd-finding-ground">
                  <dt className="bd-fact-label">{say(`audit.${key}`)}</dt>
                  <Whole>
                    <dd className="bd-finding-words">{mixed(rule[key === 'rule' ? 'explanation' : 'basis'][own])}</dd>
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

type FigureKey = 'computed' | 'difference' | 'tolerance';

function figures(finding: Finding): { key: FigureKey; value: DecimalString }[] {
  return (['computed', 'difference', 'tolerance'] as const).flatMap((key) => {
    const value = finding[key];
    return value === undefined ? [] : [{ key, value }];
  });
}

function Written({
  value,
  unit,
  language,
  locale,
}: { value: DecimalString; unit: string | undefined } & Pick<FindingDetailsProps, 'language' | 'locale'>) {
  return whole(
    <bdi className="bd-amount" translate="no">
      {formatDecimal(value, locale)}
      <Unit unit={unit} language={language} locale={locale} />
    </bdi>,
  );
}

function Unit({
  unit,
  language,
  locale,
}: { unit: string | undefined } & Pick<FindingDetailsProps, 'language' | 'locale'>) {
  if (unit === undefined || unit === '') return null;
  return (
    <span className="bd-unit" lang={unit === '%' ? undefined : documentLang(locale, language)}>
      {unit === '%' ? unit : `${UNIT_SPACE}${unit}`}
    </span>
  );
}

function hasHome({ path }: Operand, { beside }: FindingDetailsProps): boolean {
  return homeOf(path, beside) !== undefined;
}

/** The name of a figure, a link to where it is printed if that is on the page. */
function OperandName({ operand, ...props }: { operand: Operand } & FindingDetailsProps) {
  const { idPrefix, hrefOf, beside, language, locale } = props;
  const home = homeOf(operand.path, beside);
  const lang = documentLang(locale, language);
  if (home === undefined) return quote(operand.name, locale, language);
  const id = permalinkId(idPrefix, home);
  return (
    // Without scripts the link leads to the section; with them on to the figure.
    <a
      className="bd-link"
      {...linkTo({ id, kind: 'section', section: home }, hrefOf)}
      data-figure={operand.path}
      lang={lang}
    >
      {operand.name}
    </a>
  );
}

/** More figures than anyone adds up by hand are only counted. */
const MOST_OPERANDS = 200;

/** Every figure that takes part, as printed. */
function Operands(props: FindingDetailsProps) {
  const { found, language, locale } = props;
  const { operands } = found.finding;
  const more = operands.length - MOST_OPERANDS;
  const say = sayIn(messages, locale);
  const lang = documentLang(locale, language);
  return (
    <Table
      title={say('audit.operands')}
      label={say('audit.operands')}
      locale={locale}
      narrow="keep"
      className="bd-finding-operands"
      head={
        <tr>
          <ColumnHead>{say('audit.name')}</ColumnHead>
          <ColumnHead numeric>{say('audit.printed')}</ColumnHead>
        </tr>
      }
    >
      {operands.slice(0, MOST_OPERANDS).map((operand, index) => (
        <tr key={String(index)} className="bd-row">
          <RowHead>
            <OperandName operand={operand} {...props} />
          </RowHead>
          <Cell numeric lead label={say('audit.printed')}>
            {operand.printed === undefined ? (
              <span className="bd-absent">{say('audit.notRepeated')}</span>
            ) : (
              <bdi className="bd-finding-printed">
                <span lang={/\p{Script=Han}/u.test(operand.printed) ? lang : undefined}>{operand.printed}</span>
                <Unit unit={operand.unit} language={language} locale={locale} />
              </bdi>
            )}
          </Cell>
        </tr>
      ))}
      {more > 0 && (
        <tr className="bd-row">
          <td className="bd-td" colSpan={2}>
            {say('audit.moreOperands', { count: more })}
          </td>
        </tr>
      )}
    </Table>
  );
}

textParts(OperandName, Unit);
