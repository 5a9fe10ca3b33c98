'use client';
import { Component, isValidElement, type ReactNode } from 'react';
import { type Fault, type OnError, tell } from './failure.js';

export interface SectionBoundaryProps {
  /** Told to `onError`. */
  section: string;
  /** Shown in place of what failed. */
  notice: ReactNode;
  onError: OnError | undefined;
  /** What failed already, while the element around it was made: the notice is shown at once. */
  failure?: Fault | undefined;
  /** What was wrong and is made good, such as a message: it is told, and the children are shown. */
  fault?: Fault | undefined;
  children?: ReactNode;
}

interface SectionBoundaryState {
  failed: boolean;
  watched: readonly unknown[];
}

/**
 * Keeps an error away from what stands around, in a browser. New data, language or unit are tried again. A server has no error boundary but
 * `Suspense`, and a streaming server keeps what is inside one out of sight until an inline script runs: there, `guarded` catches what a
 * section throws.
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

/** What a section is made of. In a host of server components it is rendered already, and its element is new when it is. */
function watchedIn(children: ReactNode): readonly unknown[] {
  const props: unknown = isValidElement(children) ? children.props : undefined;
  if (typeof props !== 'object' || props === null || !('disclosure' in props || 'disclosures' in props))
    return [children];
  const { disclosure, disclosures, locale, unit } = props as Readonly<Record<string, unknown>>;
  return [disclosure, disclosures, locale, unit];
}
