'use client';
import type { Direction, TextBox } from './measure.js';

/** Distance from the middle of a line of CJK text or digits to its baseline, in em. */
export const BASELINE = 0.37;

export interface TextProps {
  className: string;
  /** Side of the text that is at `x`, whatever the direction of the text. */
  side: 'left' | 'right';
  x: number;
  y: number;
  direction: Direction;
  text: string;
  /** Width to squeeze the text into, if it is wider than its space. */
  squeeze?: number | undefined;
}

/** One line of text. */
export function Text({ side, text, squeeze, ...rest }: TextProps) {
  const start = rest.direction === 'rtl' ? 'right' : 'left';
  return (
    <text
      {...rest}
      textAnchor={side === start ? 'start' : 'end'}
      textLength={squeeze}
      lengthAdjust={squeeze === undefined ? undefined : 'spacingAndGlyphs'}
    >
      {text}
    </text>
  );
}

export interface BoxTextProps {
  box: TextBox | undefined;
  className: string;
  em: number;
  /** Side of the box that the lines are aligned to. */
  side: 'left' | 'right';
  /**
   * Distance from that side, in px.
   * @default 0
   */
  inset?: number;
  lang?: string | undefined;
}

/** Text in a box, with the line breaks of the browser. */
export function BoxText({ box, className, em, side, inset = 0, lang }: BoxTextProps) {
  if (box === undefined) return null;
  return (
    <g lang={lang}>
      {box.lines.map(({ text, y }) => (
        <Text
          key={y}
          className={className}
          x={side === 'right' ? box.right - inset : box.left + inset}
          y={y + em * BASELINE}
          side={side}
          direction={box.direction}
          text={text}
        />
      ))}
    </g>
  );
}
