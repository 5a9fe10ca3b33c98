import type { Advice } from '../issues.js';

/**
 * Replaces `default.ts` in browser bundles: no advice besides the short sentences of `issues.ts`, because pages rarely get invalid data and
 * should not load the texts. Hosts can pass `adviceIn`.
 */
export const DEFAULT_ADVICE: Advice | undefined = undefined;
