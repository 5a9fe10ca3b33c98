import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Stated } from '../../model/values.js';
import { absentBlock } from '../../parts/absentBlock.js';
import { Block } from '../../parts/Block.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { Facts } from '../../parts/Facts.js';
import { Notes, textNotes } from '../../parts/Notes.js';
import { Prose } from '../../parts/Prose.js';
import type { SectionProps } from '../../parts/props.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type DepartmentProfileView, departmentProfileView } from './view.js';

/** Props of `DepartmentProfile`. */
export interface DepartmentProfileProps extends SectionProps {}

/**
 * 部门概况: 主要职能, 机构设置及人员情况. Withheld parts are shown as withheld, with the document's reason, and never filled in from other sections.
 *
 * Renders a `<section>`. Source: 第一部分 部门概况.
 */
export const DepartmentProfile = defineSection<DepartmentProfileProps, DepartmentProfileView>({
  displayName: 'DepartmentProfile',
  name: 'department-profile',
  heading: (locale) => sayIn(messages, locale)('profile.heading'),
  view: departmentProfileView,
  content: contentOf,
});

function contentOf({ view, w, level }: ContentProps<DepartmentProfileProps, DepartmentProfileView>) {
  const say = w.say(messages);
  const { functions, institutions, staffing } = view;
  const block = <T,>(title: ReactNode, stated: Stated<T>, show: (value: T) => ReactNode) => (
    <Block level={level} title={title}>
      {isAbsent(stated) ? absentBlock(w, stated) : show(stated)}
    </Block>
  );
  // If both parts have the same statement, it is shown once.
  const repeated = isAbsent(staffing) && isAbsent(institutions) && staffing.statement === institutions.statement;
  return (
    <>
      {block(say('profile.functions'), functions, (texts) =>
        texts.length === 1 ? <Prose>{w.quote(texts[0] ?? '')}</Prose> : numbered(w, texts),
      )}
      {block(say('profile.institutions'), institutions, (units) => (
        <>
          <p className="bd-prose">{say('profile.institutions.count', { count: units.length })}</p>
          {view.kinds.length > 1 && kindList(w, view.kinds)}
          {numbered(
            w,
            units.map(({ name, kind }) => (kind === undefined ? name : `${name}（${kind}）`)),
          )}
        </>
      ))}
      {block(
        w.marked('profile.staffing', say('profile.staffing')),
        repeated ? { absent: staffing.absent } : staffing,
        (headcounts) => (
          <Facts
            facts={headcounts.map(({ kind, value, unit }) => ({
              key: kind,
              label: say(`profile.${kind}`),
              value: w.quantity(value, unit),
            }))}
          />
        ),
      )}
      <Notes w={w} notes={textNotes(w, [...view.statements, ...view.notes])} />
    </>
  );
}

function numbered(w: Writer, texts: readonly string[]) {
  return (
    <ol className="bd-numbered">
      {texts.map((text, index) => (
        <Whole key={String(index)}>
          <li className="bd-numbered-item">{w.quote(text)}</li>
        </Whole>
      ))}
    </ol>
  );
}

function kindList(w: Writer, kinds: DepartmentProfileView['kinds']) {
  return (
    <ul className="bd-inline-list">
      {kinds.map(({ kind, count }) => (
        <Whole key={kind}>
          <li className="bd-inline-item">
            {w.phrase(messages, 'profile.institutions.kind', { kind: w.quote(kind), count })}
          </li>
        </Whole>
      ))}
    </ul>
  );
}
