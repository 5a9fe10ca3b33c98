'use client';
import { Component, type ReactNode } from 'react';

/** Keeps a fault of the drawing away from the host: shows `instead`. The figures are in the table. */
export class Guard extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
