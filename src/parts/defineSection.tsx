import { type ForwardedRef, type ReactNode, useId } from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { isAbsent } from '../model/read.js';
import type { Absence } from '../model/values.js';
import type { LocaleInput } from '../text/language.js';
import { guarded, type Widget } from './guarded.js';
import { marksOf } from './marks.js';
import type { SectionProps } from './props.js';
import { placesOf, SectionFrame } from './Section.js';
import { type Writer, writer } from './writer.js';

/** What the content of a section is made of. */
export interface ContentProps<P, V> {
  view: V;
  /** Writes in the section's language, unit and marks; knows the section's terms. */
  w: Writer;
  /** Level of headings within the section, one below its own. */
  level: number;
  /** Put before the ids of places in the section: the host's, else one of React's. */
  idPrefix: string;
  props: P;
}

/** What one section is and shows. */
export interface SectionDefinition<P extends SectionProps, V> {
  /** Name of the component, for React's tools. */
  displayName: string;
  /** Name of the section: its `data-section` and permalink. */
  name: string | ((props: P) => string);
  /** The official section name in a language. */
  heading: (locale: LocaleInput, kind: BudgetDisclosure['kind'], props: P) => string;
  /** Props that are not attributes of the `<section>`. Default none. */
  own?: readonly (keyof P)[];
  /** Reads all that the section shows; `null` renders nothing. A server has no error boundary: what throws does so here. */
  view: (disclosure: BudgetDisclosure, props: P) => V | Absence | null;
  /** Other official labels in it, whose terms (名词解释) are defined beside those of the heading. Default none. */
  labels?: (view: V) => readonly string[];
  /** The absence of a view that has something to show all the same. Default: none. */
  absence?: (view: V) => Absence | undefined;
  /** Shown under the absence of the whole section. Default nothing. */
  absent?: (content: ContentProps<P, Absence>) => ReactNode;
  /** Called, not rendered, for the same reason as `view`. */
  content: (content: ContentProps<P, V>) => ReactNode;
}

/**
 * Makes a section component: heading with year and department, the content or why there is none, source line. Props are checked, and an
 * error costs this section alone (`guarded`).
 */
export function defineSection<P extends SectionProps, V extends object>(
  definition: SectionDefinition<P, V>,
): Widget<P> {
  const { displayName, name, heading, own = [], labels, content, absent } = definition;
  const render = (props: P, ref: ForwardedRef<HTMLElement>): ReactNode => {
    const id = useId();
    const { disclosure, locale = 'zh-CN', headingLevel = 2, unit, findings, idPrefix, hrefOf } = props;
    const view = definition.view(disclosure, props);
    if (view === null) return null;
    const absence = isAbsent(view) ? view : definition.absence?.(view);
    const official = heading('zh-CN', disclosure.kind, props);
    const frame = { ...props, name: typeof name === 'string' ? name : name(props) };
    for (const prop of own) delete frame[prop];
    const places = placesOf(frame, id, absence || isAbsent(view) ? [official] : [official, ...(labels?.(view) ?? [])]);
    const marks = marksOf(findings, idPrefix, hrefOf);
    const w = writer({ locale, unit, language: disclosure.language, marks, terms: places.links });
    const rest = { w, level: headingLevel + 1, idPrefix: idPrefix ?? id, props };
    return (
      <SectionFrame
        {...frame}
        ref={ref}
        heading={heading(locale, disclosure.kind, props)}
        official={official}
        places={places}
        absence={absence}
      >
        {isAbsent(view) ? absent?.({ view, ...rest }) : content({ view, ...rest })}
      </SectionFrame>
    );
  };
  return guarded<P>(displayName, name, heading, render);
}
