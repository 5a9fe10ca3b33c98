import type { Note } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { portionNotes } from '../../parts/portion.js';
import type { WritingProps } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { writer } from '../../parts/writer.js';
import { sayIn, template } from '../../text/language.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';
import type { ThreePublicView } from './view.js';

type NoteProps = WritingProps & { language: string };

/** What is said under “三公”经费: what is computed, what a line says besides its figures, and the document's own remarks. */
export function threePublicNotes(view: ThreePublicView, props: NoteProps): Note[] {
  const { language, locale = 'zh-CN' } = props;
  const say = sayIn(messages, locale);
  const quoted = (text: Parameters<typeof Quoted>[0]['text']) => (
    <Quoted text={text} language={language} locale={locale} />
  );
  const computed = view.marks.some(({ line, lastYear }) => lastYear && line.change?.baseAmount === undefined);
  return [
    ...(view.beside.length > 0 ? [{ key: 'beside', content: say('threePublic.beside') }] : []),
    ...(computed && view.marks.length > 1 ? [{ key: 'computed', content: say('threePublic.computedLastYear') }] : []),
    ...[view.total, ...view.lines, ...view.beside].flatMap((line) =>
      portionNotes(<LineName line={line} locale={locale} language={language} />, line, writer(props), {
        mainReason: true,
      }),
    ),
    ...(view.explanation === undefined
      ? []
      : [
          {
            key: 'explanation',
            content: (
              <Phrase
                template={template(messages, locale, 'threePublic.explanation')}
                parts={{ text: quoted(view.explanation) }}
              />
            ),
          },
        ]),
    ...[...view.statements, ...view.notes].map((text, index) => ({ key: `text.${index}`, content: quoted(text) })),
  ];
}
