import { isAbsent } from '../../model/read.js';
import { Block } from '../../parts/Block.js';
import { guarded } from '../../parts/guarded.js';
import { Notes } from '../../parts/Notes.js';
import type { SectionProps } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Whole } from '../../parts/whole.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { otherMattersView } from './view.js';

/** Props of `OtherMatters`. */
export interface OtherMattersProps extends SectionProps {}

/**
 * 其他需说明的事项: the document's own sentences and titled pieces, verbatim.
 *
 * Renders a `<section>`. Source: 第三部分 十一（五）其他需说明的事项.
 */
export const OtherMatters = guarded<OtherMattersProps>(
  'OtherMatters',
  'other-matters',
  (locale) => sayIn(messages, locale)('otherMatters.heading'),
  function OtherMatters(props, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = otherMattersView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    const heading = sayIn(messages, locale)('otherMatters.heading');
    const { language } = disclosure;
    const quoted = (text: string) => <Quoted text={text} language={language} locale={locale} />;
    return (
      <Section
        {...props}
        ref={ref}
        name="other-matters"
        heading={heading}
        official={messages['zh-CN']['otherMatters.heading']}
        absence={absence}
      >
        {!isAbsent(view) && (
          <>
            {view.statements.map((text, index) => (
              <Whole key={String(index)}>
                <p className="bd-prose">{quoted(text)}</p>
              </Whole>
            ))}
            {view.blocks.map(({ title, text }, index) => (
              <Block key={String(index)} level={headingLevel + 1} title={quoted(title)}>
                <Whole>
                  <p className="bd-prose">{quoted(text)}</p>
                </Whole>
              </Block>
            ))}
            <Notes
              locale={locale}
              notes={view.notes.map((text, index) => ({ key: `text.${index}`, content: quoted(text) }))}
            />
          </>
        )}
      </Section>
    );
  },
);
