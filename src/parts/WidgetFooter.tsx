'use client';
import { type ComponentPropsWithoutRef, useRef } from 'react';
import type { Navigate } from './navigation.js';
import { useLinks } from './useLinks.js';

export interface WidgetFooterProps extends ComponentPropsWithoutRef<'footer'> {
  /** Id of the place that the page's address points to, where the host knows better than the hash. */
  target: string | undefined;
  onNavigate: Navigate | undefined;
}

/** The last line of a widget. It also has the links of the widget followed: one listener for all, where its own section or report is the outermost. */
export function WidgetFooter({ target, onNavigate, ...rest }: WidgetFooterProps) {
  const root = useRef<HTMLElement>(null);
  useLinks(root, target, onNavigate);
  return <footer {...rest} ref={root} />;
}
