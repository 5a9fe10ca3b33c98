import type { ReactNode } from 'react';
import type { Line } from '../../model/reading/line.js';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';

/** The printed name of a line, optionally with its ordinal; sums have our own names. */
export function threePublicName(
  w: Writer,
  { name, kind, ordinal = '' }: Line,
  { withOrdinal = false } = {},
): ReactNode {
  if (name !== undefined) return w.quote(`${withOrdinal ? ordinal : ''}${name}`);
  if (kind === 'total' || kind === 'meetings' || kind === 'training') return w.say(messages)(`threePublic.${kind}`);
  return null;
}
