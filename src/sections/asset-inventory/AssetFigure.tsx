import { keysOf } from '../../model/lists.js';
import { isAbsent } from '../../model/read.js';
import type { Stated } from '../../model/values.js';
import { Absent } from '../../parts/Absent.js';
import { Quantity } from '../../parts/Amount.js';
import type { WritingProps } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { textParts } from '../../parts/whole.js';
import { documentLang, type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import type { AssetQuantity, AssetRow } from './view.js';

interface AssetWordsProps {
  locale: LocaleInput;
  /** Language of the document. */
  language: string;
}

const PREFIX = 'assetInventory.unit.';

function isKnownUnit(key: string): key is Extract<keyof (typeof messages)['zh-CN'], `${typeof PREFIX}${string}`> {
  return keysOf<string>(messages['zh-CN']).includes(key);
}

/** A quantity in its unit: usual units in the widget's language, others as the document prints them. */
export function AssetFigure({
  quantity,
  locale,
  language,
  marks,
}: AssetWordsProps & { quantity: Stated<AssetQuantity> } & Pick<WritingProps, 'marks'>) {
  if (isAbsent(quantity)) return <Absent absence={quantity} locale={locale} />;
  const { value, unit, at } = quantity;
  const place = { at, marks };
  const key = `${PREFIX}${unit ?? ''}`;
  if (unit === undefined || isKnownUnit(key)) {
    const word = isKnownUnit(key) ? sayIn(messages, locale)(key) : undefined;
    return <Quantity value={value} quantityUnit={word} locale={locale} {...place} />;
  }
  return (
    <span lang={documentLang(locale, language)}>
      <Quantity value={value} quantityUnit={unit} locale={locale} {...place} />
    </span>
  );
}

/** The name of a row: as printed, else the words of its kind. */
export function AssetName({ row, locale, language }: AssetWordsProps & { row: AssetRow }) {
  if (row.name !== undefined) return quote(row.name, locale, language);
  return row.kind === 'vehicle-use' ? null : sayIn(messages, locale)(`assetInventory.${row.kind}`);
}

textParts(AssetFigure, AssetName);
