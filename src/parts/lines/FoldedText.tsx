'use client';
import { useEffect, useRef } from 'react';
import { isAbsent } from '../../model/read.js';
import type { LineView } from '../../model/reading/line.js';
import { formatDecimal } from '../../text/numbers.js';
import type { WritingProps } from '../props.js';
import { plainName } from './LineName.js';

export interface FoldedTextProps extends Pick<WritingProps, 'locale'> {
  lines: readonly LineView[];
  /** Called when the browser's search finds something among the lines. */
  onFound: () => void;
}

/**
 * Names, figures and reasons of lines that are kept out of the page, as text that nobody sees and the browser's own search finds: it then asks
 * for them to be shown. Browsers without `hidden="until-found"` find what is in sight.
 */
export function FoldedText({ lines, locale = 'zh-CN', onFound }: FoldedTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    // React writes every value of `hidden` as an empty one.
    element.setAttribute('hidden', 'until-found');
    const show = () => found.current();
    element.addEventListener('beforematch', show);
    return () => element.removeEventListener('beforematch', show);
  }, []);
  useEffect(() => {
    // Nobody searches before there is something to see: what is in sight is painted first.
    let later: ReturnType<typeof setTimeout>;
    const painting = requestAnimationFrame(() => {
      later = setTimeout(() => {
        if (root.current) root.current.textContent = lines.map((line) => textOf(line, locale)).join('\n');
      });
    });
    return () => {
      cancelAnimationFrame(painting);
      clearTimeout(later);
    };
  }, [lines, locale]);
  return <div ref={root} hidden />;
}

function textOf(line: LineView, locale: NonNullable<WritingProps['locale']>): string {
  return `${plainName(line, locale)} ${figureText(line, locale)} ${reasonText(line)}`;
}

function figureText({ amount }: LineView, locale: NonNullable<WritingProps['locale']>): string {
  return isAbsent(amount) ? '' : formatDecimal(amount.value, locale);
}

function reasonText({ changes }: LineView): string {
  return changes.map(({ reason }) => (reason === undefined || isAbsent(reason) ? '' : reason)).join(' ');
}
