import { isAbsent } from '../../model/read.js';
import { AbsentBlock } from '../../parts/Absent.js';
import { Quantity } from '../../parts/Amount.js';
import { Block } from '../../parts/Block.js';
import { withMark } from '../../parts/FindingMark.js';
import { guarded } from '../../parts/guarded.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Whole } from '../../parts/whole.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { type DepartmentProfileView, departmentProfileView } from './view.js';

/** Props of `DepartmentProfile`. */
export interface DepartmentProfileProps extends SectionProps {}

/**
 * 部门概况: 主要职能, 机构设置及人员情况. What is withheld is shown as withheld, with the document's reason, and never filled in from
 * elsewhere.
 *
 * Renders a `<section>`. Source: 第一部分 部门概况.
 */
export const DepartmentProfile = guarded<DepartmentProfileProps>(
  'DepartmentProfile',
  'department-profile',
  (locale) => sayIn(messages, locale)('profile.heading'),
  function DepartmentProfile(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = departmentProfileView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    const heading = sayIn(messages, locale)('profile.heading');
    return (
      <Section
        {...props}
        ref={ref}
        name="department-profile"
        heading={heading}
        official={messages['zh-CN']['profile.heading']}
        absence={absence}
      >
        {!isAbsent(view) && <Content view={view} level={headingLevel + 1} {...writingOf(props)} />}
      </Section>
    );
  },
);

type ContentProps = { view: DepartmentProfileView; language: string; level: number } & WritingProps;

function Content(props: ContentProps) {
  const { view, language, locale = 'zh-CN', level } = props;
  const say = sayIn(messages, locale);
  return (
    <>
      <Block level={level} title={say('profile.functions')}>
        {isAbsent(view.functions) ? (
          <AbsentBlock absence={view.functions} locale={locale} language={language} />
        ) : view.functions.length === 1 ? (
          <Whole>
            <p className="bd-prose">
              <Quoted text={view.functions[0] ?? ''} language={language} locale={locale} />
            </p>
          </Whole>
        ) : (
          <ol className="bd-numbered">
            {view.functions.map((text, index) => (
              <Whole key={String(index)}>
                <li className="bd-numbered-item">
                  <Quoted text={text} language={language} locale={locale} />
                </li>
              </Whole>
            ))}
          </ol>
        )}
      </Block>
      <Institutions {...props} />
      <Staff {...props} />
      <Notes
        locale={locale}
        notes={[...view.statements, ...view.notes].map((text, index) => ({
          key: `text.${index}`,
          content: <Quoted text={text} language={language} locale={locale} />,
        }))}
      />
    </>
  );
}

function Institutions({ view, language, locale = 'zh-CN', level }: ContentProps) {
  const say = sayIn(messages, locale);
  const { institutions, kinds } = view;
  return (
    <Block level={level} title={say('profile.institutions')}>
      {isAbsent(institutions) ? (
        <AbsentBlock absence={institutions} locale={locale} language={language} />
      ) : (
        <>
          <p className="bd-prose">{say('profile.institutions.count', { count: institutions.length })}</p>
          {kinds.length > 1 && (
            <ul className="bd-inline-list">
              {kinds.map(({ kind, count }) => (
                <Whole key={kind}>
                  <li className="bd-inline-item">
                    <Phrase
                      template={template(messages, locale, 'profile.institutions.kind')}
                      parts={{ kind: <Quoted text={kind} language={language} locale={locale} />, count }}
                    />
                  </li>
                </Whole>
              ))}
            </ul>
          )}
          <ol className="bd-numbered">
            {institutions.map(({ name, kind }, index) => (
              <Whole key={String(index)}>
                <li className="bd-numbered-item">
                  <Quoted text={kind === undefined ? name : `${name}（${kind}）`} language={language} locale={locale} />
                </li>
              </Whole>
            ))}
          </ol>
        </>
      )}
    </Block>
  );
}

function Staff({ view, language, locale = 'zh-CN', level, marks }: ContentProps) {
  const say = sayIn(messages, locale);
  const { staffing } = view;
  // One reason given for both is said once.
  const repeats =
    isAbsent(staffing) && isAbsent(view.institutions) && staffing.statement === view.institutions.statement
      ? { absent: staffing.absent }
      : staffing;
  return (
    <Block level={level} title={withMark('profile.staffing', marks, locale, say('profile.staffing'))}>
      {isAbsent(repeats) ? (
        <AbsentBlock absence={repeats} locale={locale} language={language} />
      ) : (
        <dl className="bd-facts">
          {repeats.map(({ kind, value, unit }) => (
            <div key={kind} className="bd-fact">
              <dt className="bd-fact-label">{say(`profile.${kind}`)}</dt>
              <dd className="bd-fact-value">
                <Quantity value={value} quantityUnit={unit} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Block>
  );
}
