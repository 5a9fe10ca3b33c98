import type { BudgetDisclosure } from '../model/disclosure.js';
import { jsonText } from '../model/json.js';
import { common } from '../text/common.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import type { FileToSave } from './files.js';
import { fileName } from './names.js';

/**
 * The disclosure as data: JSON that `parseDisclosure` reads back to the same, named by department, year and kind
 * (某部门_2023年部门预算.json).
 */
export function disclosureFile(disclosure: BudgetDisclosure, locale: LocaleInput): FileToSave {
  const { department, kind, year } = disclosure;
  const words = sayIn(common, locale)(`kind.${kind}`, { year });
  return {
    name: fileName([department.name, words], 'json'),
    blob: new Blob([disclosureText(disclosure)], { type: 'application/json' }),
  };
}

/** The text of that file. */
export function disclosureText(disclosure: BudgetDisclosure): string {
  const text = jsonText(disclosure, 2);
  // A file that reads back as something else must not be called saved.
  if (jsonText(JSON.parse(text), 2) !== text) throw new Error('The disclosure could not be written as JSON.');
  return `${text}\n`;
}
