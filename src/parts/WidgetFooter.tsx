'use client';
import { type ComponentPropsWithoutRef, useRef } from 'react';
import type { Navigate } from './navigation.js';
import { useLinks } from './useLinks.js';

export interface WidgetFooterProps extends ComponentPropsWithoutRef<'footer'> {
  /** Id that the page's URL points to, if not the hash. */
  target: string | undefined;
  onNavigate: Navigate | undefined;
}

/** The last line of a widget. Also handles the links of the outermost widget it is in, by one listener. */
export function WidgetFooter({ target, onNavigate, ...rest }: WidgetFooterProps) {
  const root = useRef<HTMLElement>(null);
  useLinks(root, target, onNavigate);
  return <footer {...rest} ref={root} />;
}
