import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type PropsWithoutRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { type Checkable, checked, subjectOf } from './checked.js';
import { onServer, tell } from './failure.js';
import { SectionBoundary } from './SectionBoundary.js';
import { type HeadingOf, SectionFailed } from './SectionFailed.js';

/** A component as it is exported: it takes a `ref`. */
export type Widget<P> = ForwardRefExoticComponent<PropsWithoutRef<P> & RefAttributes<HTMLElement>>;

type Body<P> = (props: P, ref: ForwardedRef<HTMLElement>) => ReactNode;

/**
 * Makes a section of how it is rendered: props are checked before, and an error costs this section and no other part of the page. Its
 * place then has its heading and a notice.
 */
export function guarded<P extends Checkable>(
  name: string | ((props: P) => string),
  heading: (...given: [...Parameters<HeadingOf>, props: P]) => string,
  render: Body<P>,
): Widget<P> {
  const nameOf = typeof name === 'string' ? () => name : name;
  const Inside = insideOf(nameOf, render);
  const widget = forwardRef<HTMLElement, P>((given, ref) => {
    const props = checked(given as P);
    const { locale, headingLevel, id, idPrefix, className } = props;
    const section = nameOf(props);
    return (
      <SectionBoundary
        section={section}
        onError={props.onError}
        notice={
          <SectionFailed
            name={section}
            heading={(locale, kind) => heading(locale, kind, props)}
            disclosure={subjectOf(props)}
            {...{ locale, headingLevel, id, idPrefix, className }}
          />
        }
      >
        <Inside {...(props as PropsWithoutRef<P>)} ref={ref} />
      </SectionBoundary>
    );
  });
  widget.displayName = render.name;
  return widget;
}

/** The section itself. In a browser, the boundary around it tells of errors. */
function insideOf<P extends Checkable>(nameOf: (props: P) => string, render: Body<P>): Widget<P> {
  return forwardRef<HTMLElement, P>((given, ref) => {
    const props = given as P;
    try {
      return render(props, ref);
    } catch (error) {
      if (onServer) tell(props.onError, error, nameOf(props));
      throw error;
    }
  });
}
