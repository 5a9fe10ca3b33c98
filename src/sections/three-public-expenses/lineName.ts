import type { ReactNode } from 'react';
import type { Line } from '../../model/reading/line.js';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';

/** The name of a line: as printed, with its ordinal where wanted; sums in the widget's words. */
export function threePublicName(
  w: Writer,
  { name, kind, ordinal = '' }: Line,
  { withOrdinal = false } = {},
): ReactNode {
  if (name !== undefined) return w.quote(`${withOrdinal ? ordinal : ''}${name}`);
  if (kind === 'total' || kind === 'meetings' || kind === 'training') return w.say(messages)(`threePublic.${kind}`);
  return null;
}
