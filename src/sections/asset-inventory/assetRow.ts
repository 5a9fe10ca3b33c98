import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Stated } from '../../model/values.js';
import { type Writer, writer } from '../../parts/writer.js';
import { tagOf } from '../../text/language.js';
import { messages } from './messages.js';
import type { AssetQuantity, AssetRow } from './view.js';

/** Name and quantity of a row of assets. */

/** Units that are translated. */
const USUAL_UNITS = ['平方米', '辆', '台', '套', '台（套）'] as const;

/** A quantity with its unit. Common units are translated; others are shown as printed. */
export function assetQuantity(w: Writer, quantity: Stated<AssetQuantity>): ReactNode {
  if (isAbsent(quantity)) return w.absent(quantity);
  const { value, unit, at } = quantity;
  const usual = USUAL_UNITS.find((each) => each === unit);
  const word = usual && w.say(messages)(`assetInventory.unit.${usual}`);
  if (word === undefined || word === unit) return w.quantity(value, unit, { at });
  return writer({ ...w.writing, language: tagOf(w.locale) }).quantity(value, word, { at });
}

/** The printed name of a row, or the name of its kind. */
export function assetName(w: Writer, { name, kind }: AssetRow): ReactNode {
  if (name !== undefined) return w.quote(name);
  return kind === 'vehicle-use' ? null : w.say(messages)(`assetInventory.${kind}`);
}
