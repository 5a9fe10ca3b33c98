'use client';
import { useEffect, useRef } from 'react';
import { useFindable } from './useFindable.js';

export interface FoldedTextProps {
  /** The text. Asked for again when it is another function. */
  text: () => string;
  /** Called when the browser's search finds something in it, or is about to search and would not. */
  onFound: () => void;
}

/** Text of rows that are not shown, for the browser's search, which then asks for the rows themselves. */
export function FoldedText({ text, onFound }: FoldedTextProps) {
  const root = useRef<HTMLDivElement>(null);
  useFindable(root, true, onFound);
  useEffect(() => {
    // Nobody searches before there is something to see: what is in sight is painted first.
    let later: ReturnType<typeof setTimeout>;
    const painting = requestAnimationFrame(() => {
      later = setTimeout(() => {
        if (root.current) root.current.textContent = text();
      });
    });
    return () => {
      cancelAnimationFrame(painting);
      clearTimeout(later);
    };
  }, [text]);
  return <div ref={root} />;
}
