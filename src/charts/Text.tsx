'use client';
import type { Direction, TextBox } from './measure.js';

/** From the middle of a line of CJK or figures down to its baseline, in em. */
export const BASELINE = 0.37;

export interface TextProps {
  className: string;
  /** The side of the text that stands at `x`, whatever direction the text itself runs in. */
  side: 'left' | 'right';
  x: number;
  y: number;
  direction: Direction;
  text: string;
  /** Width to fit a text into that is wider than its room. */
  squeeze?: number | undefined;
}

/** One line of text in a picture. */
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
  /** The side of the box that the lines stand at. */
  side: 'left' | 'right';
  /** How far from that side. Default 0. */
  inset?: number;
  lang?: string | undefined;
}

/** Words in their box, in the lines the browser broke them into. */
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
