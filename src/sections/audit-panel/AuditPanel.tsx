import { Fragment } from 'react';
import { Fold } from '../../parts/Fold.js';
import { guarded } from '../../parts/guarded.js';
import { Mixed } from '../../parts/Mixed.js';
import { findingAnchor } from '../../parts/marks.js';
import { Phrase } from '../../parts/Phrase.js';
import type { SectionProps } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Whole } from '../../parts/whole.js';
import { common } from '../../text/common.js';
import { findingWords } from '../../text/findings.js';
import { builtInOf, sayIn, template } from '../../text/language.js';
import { FindingDetails } from './FindingDetails.js';
import { FindingList } from './FindingList.js';
import { messages } from './messages.js';
import { type AuditView, auditView } from './view.js';

/** Props of `AuditPanel`. */
export interface AuditPanelProps extends SectionProps {}

/**
 * 数字核对: what `auditDisclosure` finds where a disclosure disagrees with itself, by kind, each finding with its figures, the
 * computation, the rule and its basis, and links to the figures. Neutral: nothing is corrected, and rounding is information.
 *
 * Renders a `<section>`. `findings` are shown if given, else those of `auditDisclosure(disclosure)`; with `false` it renders nothing.
 * With `beside`, the names of the sections on the page, figures link to them. Basis: 预算法 §14, 财预〔2016〕143号 and arithmetic.
 */
export const AuditPanel = guarded<AuditPanelProps>(
  'AuditPanel',
  'audit-panel',
  (locale) => sayIn(messages, locale)('audit.heading'),
  function AuditPanel(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2, findings } = props;
    if (findings === false) return null;
    const view = auditView(disclosure, findings);
    const say = sayIn(messages, locale);
    return (
      <Section {...props} ref={ref} name="audit-panel" heading={say('audit.heading')}>
        <TakeawaySentence view={view} locale={locale} />
        {view.count > 0 && <p className="bd-finding-tone">{say('audit.tone')}</p>}
        <Groups view={view} level={headingLevel + 1} {...props} />
        <Checked view={view} {...props} />
      </Section>
    );
  },
);

function TakeawaySentence({ view, locale = 'zh-CN' }: { view: AuditView } & Pick<SectionProps, 'locale'>) {
  const say = sayIn(messages, locale);
  const sayCommon = sayIn(common, locale);
  const { count, groups } = view;
  const rules = view.rules.length;
  const [only] = groups;
  if (only === undefined) return <Takeaway>{say('audit.takeaway.none', { rules })}</Takeaway>;
  if (groups.length === 1) {
    return (
      <Takeaway>
        {say('audit.takeaway.one', { rules, count, kinds: sayIn(findingWords, locale)(`finding.${only.kind}`) })}
      </Takeaway>
    );
  }
  const kinds = groups.map(({ kind, count: own }, index) => (
    <Fragment key={kind}>
      {index > 0 && sayCommon('list.separator')}
      {say('audit.kindCount', { kind: sayIn(findingWords, locale)(`finding.${kind}`), count: own })}
    </Fragment>
  ));
  return (
    <Takeaway>
      <Phrase template={template(messages, locale, 'audit.takeaway.some')} parts={{ rules, count, kinds }} />
    </Takeaway>
  );
}

function Groups({ view, level, ...props }: { view: AuditView; level: number } & SectionProps) {
  const { locale = 'zh-CN', idPrefix = '', hrefOf, disclosure, beside } = props;
  if (view.count === 0) return null;
  const say = sayIn(messages, locale);
  const language = builtInOf(locale);
  return (
    <FindingList
      level={level}
      locale={locale}
      words={{
        kinds: say('audit.filter.kinds'),
        label: say('audit.filter.label'),
        all: say('audit.filter.all'),
        // Filled in where the reader filters.
        count: template(messages, locale, 'audit.filter.count'),
        nothing: say('audit.filter.nothing'),
      }}
      groups={view.groups.map(({ kind, count, findings }) => ({
        kind,
        title: sayIn(findingWords, locale)(`finding.${kind}`),
        about: say(`audit.about.${kind}`),
        ...(count > findings.length && { more: say('audit.more', { count: count - findings.length }) }),
        items: findings.map((found) => ({
          anchor: findingAnchor(found.finding.id, idPrefix),
          text: [found.finding.sentence[language], ...found.finding.operands.map(({ name }) => name)].join(' '),
          content: (
            <FindingDetails
              found={found}
              language={disclosure.language}
              locale={locale}
              idPrefix={idPrefix}
              hrefOf={hrefOf}
              beside={beside}
            />
          ),
        })),
      }))}
    />
  );
}

/** What was looked for: a clean result means no more than this. */
function Checked({ view, locale = 'zh-CN', disclosure }: { view: AuditView } & SectionProps) {
  const language = builtInOf(locale);
  return (
    <div className="bd-finding-checked">
      <Fold summary={sayIn(messages, locale)('audit.checked')} open={view.count === 0}>
        <div className="bd-finding-body">
          <ul className="bd-finding-rules">
            {view.rules.map(({ id, explanation }) => (
              <Whole key={id}>
                <li className="bd-finding-rule">
                  <Mixed text={explanation[language]} language={disclosure.language} locale={locale} />
                </li>
              </Whole>
            ))}
          </ul>
          <p className="bd-finding-about">{sayIn(messages, locale)('audit.toleranceNote')}</p>
        </div>
      </Fold>
    </div>
  );
}
