import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import { Amount } from '../../parts/Amount.js';
import type { Note } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { portionNotes } from '../../parts/portion.js';
import type { WritingProps } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { writer } from '../../parts/writer.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import type { ProjectExpenditureView } from './view.js';

/** What is said under the projects: computed how, printed otherwise, and the document's own remarks. */
export function projectNotes(
  view: ProjectExpenditureView,
  { language, locale = 'zh-CN', ...words }: WritingProps & { language: string },
): Note[] {
  const say = sayIn(messages, locale);
  const quoted = (text: Parameters<typeof Quoted>[0]['text']) => (
    <Quoted text={text} language={language} locale={locale} />
  );
  const phrase = (key: keyof (typeof messages)['zh-CN'], parts: Readonly<Record<string, ReactNode>>) => (
    <Phrase template={template(messages, locale, key)} parts={parts} />
  );
  const { total, projects } = view;
  const shares = projects.some(({ share, allocations }) => share ?? allocations.some((line) => line.share));
  const printings = [
    ...projects.flatMap((project) => [
      { key: project.key, name: quoted(project.name), elsewhere: project.budget.elsewhere },
      ...project.allocations.map(({ key, name, elsewhere }) => ({ key, name: quoted(name), elsewhere })),
    ]),
  ];
  const absences = projects.flatMap(({ key, budget: { money } }) =>
    isAbsent(money) && money.statement !== undefined
      ? [{ key: `${key}.budget`, content: quoted(money.statement) }]
      : [],
  );
  return [
    ...(shares ? [{ key: 'share', content: say('projects.note.share') }] : []),
    ...(view.sum ? [{ key: 'sum', content: say('projects.note.sum') }] : []),
    ...absences,
    ...(total ? portionNotes(say('projects.total'), total, writer({ language, locale, ...words })) : []),
    ...printings.flatMap(({ key, name, elsewhere }) =>
      elsewhere.map(({ where, money }, index) => ({
        key: `${key}.elsewhere.${index}`,
        content: phrase('projects.elsewhere', {
          name,
          amount: <Amount money={money} locale={locale} {...words} />,
          where: quoted(where),
        }),
      })),
    ),
    ...[...view.statements, ...view.notes].map((text, index) => ({ key: `text.${index}`, content: quoted(text) })),
  ];
}
