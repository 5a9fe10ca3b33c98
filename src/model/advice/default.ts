import type { Advice } from '../issues.js';
import { adviceIn } from './index.js';

/** The advice of `parseDisclosure` where a host passes none: in English. */
export const DEFAULT_ADVICE: Advice | undefined = adviceIn('en');
