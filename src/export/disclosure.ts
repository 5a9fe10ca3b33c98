import type { BudgetDisclosure } from '../model/disclosure.js';
import { jsonText } from '../model/json.js';
import { common } from '../text/common.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import type { FileToSave } from './files.js';
import { fileName } from './names.js';

/**
 * Exports the disclosure as JSON that `parseDisclosure` accepts. The file is named after department, year and kind
 * (某部门_2023年部门预算.json).
 */
export function disclosureFile(disclosure: BudgetDisclosure, locale: LocaleInput): FileToSave {
  const { department, kind, year } = disclosure;
  const edition = sayIn(common, locale)(`kind.${kind}`, { year });
  return {
    name: fileName([department.name, edition], 'json'),
    blob: new Blob([disclosureText(disclosure)], { type: 'application/json' }),
  };
}

/** The disclosure as JSON text. */
export function disclosureText(disclosure: BudgetDisclosure): string {
  const text = jsonText(disclosure, 2);
  // Fail rather than save a file that does not read back the same.
  if (jsonText(JSON.parse(text), 2) !== text) throw new Error('The disclosure could not be written as JSON.');
  return `${text}\n`;
}
