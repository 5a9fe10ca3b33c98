import type { ReactNode } from 'react';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';
import type { ThreePublicView } from './view.js';

export type Line = ThreePublicView['total'];

/** The name of a line: as printed, with its ordinal where wanted; sums in the widget's words. */
export function lineName({ name, kind, ordinal = '' }: Line, w: Writer, { withOrdinal = false } = {}): ReactNode {
  if (name !== undefined) return w.quote(`${withOrdinal ? ordinal : ''}${name}`);
  if (kind === 'total' || kind === 'meetings' || kind === 'training') return w.say(messages)(`threePublic.${kind}`);
  return null;
}
