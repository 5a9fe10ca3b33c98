import type { SectionEntry } from '../entry.js';
import { AssetInventory } from './AssetInventory.js';
import { messages } from './messages.js';

export interface AssetInventoryEntry extends SectionEntry<typeof messages> {}

export const assetInventory: AssetInventoryEntry = {
  name: 'asset-inventory',
  chapter: 'assets',
  Component: AssetInventory,
  messages,
};
