import { catalog } from '../../text/language.js';

/** Texts of `CompositionChart`. */
export const messages = catalog(
  {
    'composition.computed': '{figure}（计算）',
    'composition.computedShares': '占比（计算）',
  },
  {
    'composition.computed': '{figure} (computed)',
    'composition.computedShares': 'Share (computed)',
  },
);
