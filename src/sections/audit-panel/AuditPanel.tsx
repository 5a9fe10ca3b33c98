import type { ReactNode } from 'react';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { Fold } from '../../parts/Fold.js';
import { findingAnchor } from '../../parts/findingMarks.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { common } from '../../text/common.js';
import { findingWords } from '../../text/findings.js';
import { builtInOf, sayIn } from '../../text/language.js';
import { type FindingGroup, FindingList } from './FindingList.js';
import { findingDetails, type Page } from './findingDetails.js';
import { messages } from './messages.js';
import { auditSentence } from './sentence.js';
import { type AuditView, auditView } from './view.js';

/** Props of `AuditPanel`. */
export interface AuditPanelProps extends SectionProps {}

/**
 * 数字核对: the findings of `auditDisclosure`, grouped by kind. Each has its figures, the computation, the rule and its legal basis, and links
 * to the figures. Nothing is corrected, and rounding differences are informational.
 *
 * Renders a `<section>`. Shows `findings` if given, otherwise those of `auditDisclosure(disclosure)`; renders nothing if `findings` is
 * `false`. Figures link to the sections named in `beside`. Basis: 预算法 §14, 财预〔2016〕143号 and arithmetic.
 */
export const AuditPanel = defineSection<AuditPanelProps, AuditView>({
  displayName: 'AuditPanel',
  name: 'audit-panel',
  heading: (locale) => sayIn(messages, locale)('audit.heading'),
  view: (disclosure, { findings }) => (findings === false ? null : auditView(disclosure, findings)),
  content: contentOf,
});

function contentOf({ view, w, level, props }: ContentProps<AuditPanelProps, AuditView>) {
  // No marks in this panel: marks lead here.
  const plain = w.unmarked();
  return (
    <>
      <Takeaway>{takeaway(w, view)}</Takeaway>
      {view.count > 0 && (
        <>
          <p className="bd-finding-tone">{w.say(messages)('audit.tone')}</p>
          <FindingList writing={plain.writing} level={level} groups={groupsOf(plain, view, props)} />
        </>
      )}
      {checkedRules(w, view)}
    </>
  );
}

/** How many rules were checked, and how many findings of each kind there are. */
function takeaway(w: Writer, { count, groups, rules: { length: rules } }: AuditView): string {
  const say = w.say(messages);
  const name = w.say(findingWords);
  const [only, ...others] = groups;
  if (only === undefined) return say('audit.takeaway.none', { rules });
  if (others.length === 0) return say('audit.takeaway.one', { rules, count, kinds: name(`finding.${only.kind}`) });
  const kinds = groups.map((group) =>
    say('audit.kindCount', { kind: name(`finding.${group.kind}`), count: group.count }),
  );
  return say('audit.takeaway.some', { rules, count, kinds: kinds.join(w.say(common)('list.separator')) });
}

function groupsOf(w: Writer, { groups }: AuditView, page: Page): FindingGroup[] {
  const say = w.say(messages);
  const { idPrefix = '' } = page;
  return groups.map(({ kind, count, findings }) => ({
    kind,
    title: w.say(findingWords)(`finding.${kind}`),
    about: say(`audit.about.${kind}`),
    more: count > findings.length ? say('audit.more', { count: count - findings.length }) : undefined,
    items: findings.map((found) => ({
      anchor: findingAnchor(found.finding.id, idPrefix),
      text: [found.finding.sentence[builtInOf(w.locale)], ...found.finding.operands.map(({ name }) => name)].join(' '),
      content: findingDetails(w, found, page),
    })),
  }));
}

/** The list of checked rules, so that readers know what "no findings" means. */
function checkedRules(w: Writer, { count, rules }: AuditView): ReactNode {
  const say = w.say(messages);
  return (
    <div className="bd-finding-checked">
      <Fold summary={say('audit.checked')} open={count === 0}>
        <div className="bd-finding-body">
          <ul className="bd-finding-rules">
            {rules.map(({ id, explanation }) => (
              <Whole key={id}>
                <li className="bd-finding-rule">{auditSentence(w, explanation)}</li>
              </Whole>
            ))}
          </ul>
          <p className="bd-finding-about">{say('audit.toleranceNote')}</p>
        </div>
      </Fold>
    </div>
  );
}
