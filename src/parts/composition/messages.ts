import { catalog } from '../../text/language.js';

/** Words of the picture of a whole and its parts. */
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
