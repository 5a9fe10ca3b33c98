'use client';
import { type ReactNode, useRef, useState } from 'react';
import type { FindingKind } from '../../model/audit/finding.js';
import { total } from '../../model/lists.js';
import { FilterBox } from '../../parts/FilterBox.js';
import { Heading } from '../../parts/Heading.js';
import type { WritingProps } from '../../parts/props.js';
import { useReady } from '../../parts/useReady.js';
import { useReveal } from '../../parts/useReveal.js';
import { Whole } from '../../parts/whole.js';
import { writer } from '../../parts/writer.js';
import { searchable } from '../../text/search.js';
import { messages } from './messages.js';

/** A finding, rendered on the server. */
export interface FindingItem {
  /** Its id on the page. */
  anchor: string;
  /** The text that the filter searches. */
  text: string;
  content: ReactNode;
}

export interface FindingGroup {
  kind: FindingKind;
  title: string;
  about: string;
  /** How many further findings are only counted. */
  more?: string | undefined;
  items: readonly FindingItem[];
}

export interface FindingListProps {
  writing: WritingProps;
  level: number;
  groups: readonly FindingGroup[];
}

/**
 * Findings grouped by kind, with a filter by kind and by text. All are in the server's HTML. A link to a filtered-out finding shows it
 * again.
 */
export function FindingList({ writing, level, groups }: FindingListProps) {
  const say = writer(writing).say(messages);
  const [kind, setKind] = useState<FindingKind>();
  const [text, setText] = useState('');
  // Controls are hidden until hydration, but keep their space, so that nothing shifts when they appear.
  const ready = useReady();
  const first = useRef<HTMLDivElement>(null);
  useReveal(first, (anchor) => {
    if (!groups.some(({ items }) => items.some((item) => item.anchor === anchor))) return;
    setKind(undefined);
    setText('');
  });
  const query = searchable(text);
  const shows = (group: FindingGroup, item: FindingItem): boolean =>
    (kind === undefined || group.kind === kind) && searchable(item.text).includes(query);
  const count = total(groups, ({ items }) => items.length);
  const shown = total(groups, (group) => group.items.filter((item) => shows(group, item)).length);
  const choices: { kind: FindingKind | undefined; title: string; count: number }[] = [
    { kind: undefined, title: say('audit.filter.all'), count },
    ...groups.map(({ kind: groupKind, title, items }) => ({ kind: groupKind, title, count: items.length })),
  ];
  return (
    <>
      {count > 1 && (
        <div className="bd-finding-filter" data-waiting={!ready || undefined}>
          {groups.length > 1 && (
            <fieldset className="bd-finding-kinds" aria-label={say('audit.filter.kinds')}>
              {choices.map((choice) => (
                <Whole key={choice.kind ?? 'all'}>
                  <button
                    type="button"
                    className="bd-finding-kind"
                    aria-pressed={kind === choice.kind}
                    onClick={() => setKind(choice.kind)}
                  >
                    {choice.title} <span className="bd-finding-kind-count">{choice.count}</span>
                  </button>
                </Whole>
              ))}
            </fieldset>
          )}
          <FilterBox
            label={say('audit.filter.label')}
            value={text}
            onChange={setText}
            status={say('audit.filter.count', { shown, count })}
          />
        </div>
      )}
      {groups.map((group, at) => (
        <div
          ref={at === 0 ? first : undefined}
          key={group.kind}
          className="bd-finding-group"
          data-kind={group.kind}
          hidden={!group.items.some((item) => shows(group, item))}
        >
          <Heading level={level} className="bd-subheading">
            {group.title}
          </Heading>
          <p className="bd-finding-about">{group.about}</p>
          <ul className="bd-finding-list">
            {group.items.map((item) => (
              <li key={item.anchor} id={item.anchor} className="bd-finding" tabIndex={-1} hidden={!shows(group, item)}>
                {item.content}
              </li>
            ))}
          </ul>
          {group.more !== undefined && <p className="bd-finding-about">{group.more}</p>}
        </div>
      ))}
      {shown === 0 && <p className="bd-prose">{say('audit.filter.nothing')}</p>}
    </>
  );
}
