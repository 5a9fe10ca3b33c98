import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type PropsWithoutRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { definedTerms } from '../model/terms.js';
import type { LocaleInput } from '../text/language.js';
import { type Checkable, checked, languageFault, subjectOf } from './checked.js';
import { onServer, tell } from './failure.js';
import { permalinkId } from './permalinks.js';
import { SectionBoundary, type SectionBoundaryProps } from './SectionBoundary.js';
import { SectionFailed } from './SectionFailed.js';

export type Widget<P> = ForwardRefExoticComponent<PropsWithoutRef<P> & RefAttributes<HTMLElement>>;

type Body<P> = (props: P, ref: ForwardedRef<HTMLElement>) => ReactNode;

/** Wraps the render function of a section: checks its props, and replaces the section by its heading and a notice if it throws. */
export function guarded<P extends Checkable>(
  displayName: string,
  name: string | ((props: P) => string),
  heading: (locale: LocaleInput, kind: BudgetDisclosure['kind'], props: P) => string,
  render: Body<P>,
): Widget<P> {
  const nameOf = typeof name === 'string' ? () => name : name;
  const boundaryOf = (props: P) => {
    const section = nameOf(props);
    const notice = (
      <SectionFailed
        {...props}
        name={section}
        heading={(language, kind) => heading(language, kind, props)}
        disclosure={subjectOf(props)}
      />
    );
    return { section, notice, onError: props.onError };
  };
  const Inside = insideOf(render, boundaryOf);
  const widget = forwardRef<HTMLElement, P>((given, ref) => {
    const props = checked(given as P);
    const boundary = boundaryOf(props);
    const fault = boundary.onError && languageFault(props.locale);
    if (fault && onServer) tell(boundary.onError, fault.error, boundary.section);
    return (
      <SectionBoundary {...boundary} fault={fault}>
        <Inside {...(props as PropsWithoutRef<P>)} ref={ref} />
      </SectionBoundary>
    );
  });
  widget.displayName = displayName;
  return widget;
}

type Boundary = Pick<SectionBoundaryProps, 'section' | 'notice' | 'onError'>;

/** Throws early for data that not even the frame of a section can be made of. */
function requireFrame({ disclosure, disclosures, hrefOf, idPrefix = '' }: Checkable, section: string): void {
  if (disclosures !== undefined) return;
  const { department, source, kind } = disclosure ?? {};
  if (typeof department?.name !== 'string' || typeof source !== 'object' || source === null || kind === undefined) {
    throw new TypeError(
      'This is no disclosure: `department.name`, `source` or `kind` is missing. Pass what parseDisclosure(data) gives.',
    );
  }
  // Touches everything else that the frame reads, so that it throws here if at all.
  for (const key of ['language', 'unit', 'year'] as const) disclosure?.[key];
  definedTerms(disclosure as BudgetDisclosure);
  for (const kind of ['section', 'term', 'finding'] as const)
    hrefOf?.({ id: permalinkId(idPrefix, section), kind, section });
}

/** The section itself. Catches errors while rendering, so that server and browser render the same. */
function insideOf<P extends Checkable>(render: Body<P>, boundaryOf: (props: P) => Boundary): Widget<P> {
  return forwardRef<HTMLElement, P>((given, ref) => {
    const props = given as P;
    const boundary = boundaryOf(props);
    try {
      requireFrame(props, boundary.section);
      return render(props, ref);
    } catch (error) {
      if (onServer) tell(boundary.onError, error, boundary.section);
      // Server components can pass on only serializable errors, and need not without `onError`.
      return <SectionBoundary {...boundary} failure={boundary.onError ? { error } : {}} />;
    }
  });
}
