import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Stated } from '../../model/values.js';
import { type Writer, writer } from '../../parts/writer.js';
import { tagOf } from '../../text/language.js';
import { messages } from './messages.js';
import type { AssetQuantity, AssetRow } from './view.js';

/** What a row of assets is called and how many of them there are. */

/** Units with a word in the widget's language. */
const USUAL_UNITS = ['平方米', '辆', '台', '套', '台（套）'] as const;

/** A quantity in its unit: usual units in the widget's language, others as the document prints them. */
export function assetQuantity(w: Writer, quantity: Stated<AssetQuantity>): ReactNode {
  if (isAbsent(quantity)) return w.absent(quantity);
  const { value, unit, at } = quantity;
  const usual = USUAL_UNITS.find((each) => each === unit);
  const word = usual && w.say(messages)(`assetInventory.unit.${usual}`);
  if (word === undefined || word === unit) return w.quantity(value, unit, { at });
  return writer({ ...w.writing, language: tagOf(w.locale) }).quantity(value, word, { at });
}

/** The name of a row: as printed, else the words of its kind. */
export function assetName(w: Writer, { name, kind }: AssetRow): ReactNode {
  if (name !== undefined) return w.quote(name);
  return kind === 'vehicle-use' ? null : w.say(messages)(`assetInventory.${kind}`);
}
