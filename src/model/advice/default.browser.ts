import type { Advice } from '../issues.js';

/**
 * In browser bundles, in place of `default.ts`: no advice beyond the short sentences of `issues.ts`, since pages seldom meet bad data and
 * would load its words each time. Who wants it passes `adviceIn`.
 */
export const DEFAULT_ADVICE: Advice | undefined = undefined;
