import { Block } from '../../parts/Block.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { Notes, textNotes } from '../../parts/Notes.js';
import { Prose } from '../../parts/Prose.js';
import type { SectionProps } from '../../parts/props.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type OtherMattersView, otherMattersView } from './view.js';

/** Props of `OtherMatters`. */
export interface OtherMattersProps extends SectionProps {}

/**
 * 其他需说明的事项: the document's own sentences and titled pieces, verbatim.
 *
 * Renders a `<section>`. Source: 第三部分 十一（五）其他需说明的事项.
 */
export const OtherMatters = defineSection<OtherMattersProps, OtherMattersView>({
  displayName: 'OtherMatters',
  name: 'other-matters',
  heading: (locale) => sayIn(messages, locale)('otherMatters.heading'),
  view: otherMattersView,
  content: contentOf,
});

function contentOf({ view, w, level }: ContentProps<OtherMattersProps, OtherMattersView>) {
  return (
    <>
      {view.statements.map((text, index) => (
        <Prose key={String(index)}>{w.quote(text)}</Prose>
      ))}
      {view.blocks.map(({ title, text }, index) => (
        <Block key={String(index)} level={level} title={w.quote(title)}>
          <Prose>{w.quote(text)}</Prose>
        </Block>
      ))}
      <Notes w={w} notes={textNotes(w, view.notes)} />
    </>
  );
}
