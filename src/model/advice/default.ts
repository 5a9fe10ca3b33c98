import type { Advice } from '../issues.js';
import { adviceIn } from './index.js';

/** Default advice of `parseDisclosure`, in English. */
export const DEFAULT_ADVICE: Advice | undefined = adviceIn('en');
