'use client';
import { Component, isValidElement, type ReactNode } from 'react';
import { type Fault, type OnError, tell } from './failure.js';

export interface SectionBoundaryProps {
  /** Passed to `onError`. */
  section: string;
  /** Shown in place of children that throw. */
  notice: ReactNode;
  onError: OnError | undefined;
  /** An error caught before rendering: the notice is shown right away. */
  failure?: Fault | undefined;
  /** An error with a fallback, such as a bad message: it is reported, and the children are shown. */
  fault?: Fault | undefined;
  children?: ReactNode;
}

interface SectionBoundaryState {
  failed: boolean;
  watched: readonly unknown[];
}

/**
 * The error boundary of a section in browsers. Tries again with new data, language or unit. On servers, `guarded` catches errors:
 * `Suspense` would do, but streams its content hidden until an inline script runs.
 */
export class SectionBoundary extends Component<SectionBoundaryProps, SectionBoundaryState> {
  override state: SectionBoundaryState = { failed: false, watched: watchedIn(this.props.children) };

  static getDerivedStateFromError(): Partial<SectionBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { children }: SectionBoundaryProps,
    state: SectionBoundaryState,
  ): SectionBoundaryState | null {
    const watched = watchedIn(children);
    return watched.every((value, index) => Object.is(value, state.watched[index])) ? null : { failed: false, watched };
  }

  override componentDidMount(): void {
    this.tellOf(this.props.failure);
    this.tellOf(this.props.fault);
  }

  override componentDidUpdate({ fault }: SectionBoundaryProps): void {
    if (fault !== this.props.fault) this.tellOf(this.props.fault);
  }

  tellOf(fault: Fault | undefined): void {
    if (fault) tell(this.props.onError, fault.error, this.props.section);
  }

  override componentDidCatch(error: unknown): void {
    tell(this.props.onError, error, this.props.section);
  }

  override render(): ReactNode {
    const { notice, failure, children } = this.props;
    return this.state.failed || failure ? notice : children;
  }
}

/** The props whose change resets the boundary. Server components are rendered already; there, a new element resets it. */
function watchedIn(children: ReactNode): readonly unknown[] {
  const props: unknown = isValidElement(children) ? children.props : undefined;
  if (typeof props !== 'object' || props === null || !('disclosure' in props || 'disclosures' in props))
    return [children];
  const { disclosure, disclosures, locale, unit } = props as Readonly<Record<string, unknown>>;
  return [disclosure, disclosures, locale, unit];
}
