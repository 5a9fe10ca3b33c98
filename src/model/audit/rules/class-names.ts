import type { BudgetDisclosure } from '../../disclosure.js';
import type { FunctionLine } from '../../lines.js';
import { type Path, type Placed, placed } from '../../path.js';
import { finding } from '../compare.js';
import type { Finding, Rule } from '../finding.js';
import { fundsOf, inSection } from '../sections.js';
import { classesOf } from './classes.js';

/** Names and codes of function lines against the official classification. */

/** Every function line that a disclosure prints, in the order of the document. */
function functionLinesOf(disclosure: BudgetDisclosure): Placed<FunctionLine>[] {
  const lists: readonly (readonly [Path, readonly FunctionLine[] | undefined])[] = [
    ['overview.expenditure.classes', inSection(disclosure, 'overview', ({ expenditure }) => expenditure.classes)],
    ['revenue.lines', inSection(disclosure, 'revenue', ({ lines }) => lines)],
    ['expenditure.lines', inSection(disclosure, 'expenditure', ({ lines }) => lines)],
    [
      'fiscalAppropriation.expenditure.classes',
      inSection(disclosure, 'fiscalAppropriation', ({ expenditure }) => expenditure.classes),
    ],
    ...fundsOf(disclosure).map(({ key, fund }) => [`${key}.lines`, fund.lines] as const),
  ];
  return lists.flatMap(([path, lines]) => placed(lines, path, 'lines'));
}

const basis = { 'zh-CN': '《政府收支分类科目》。', en: '政府收支分类科目, the official classification.' };

/** The 类 of a printed path (社会保障和就业支出（类）…（款）…（项）). */
const CLASS_OF_PATH = /^(.+?)（类）/;

/** The name of the class as the document prints it, in the line of the class or in the path of a lower one. */
function printedClass({ printedAs, level, name }: FunctionLine): string | undefined {
  const inPath = CLASS_OF_PATH.exec(printedAs ?? '')?.[1];
  return inPath ?? (level === 'class' ? (printedAs ?? name) : undefined);
}

/** Class names against the official list of the year. */
export const classLabels: Rule = {
  id: 'name-of-class',
  explanation: {
    'zh-CN': '支出功能分类的名称应当与当年的科目表一致。',
    en: 'Names of expenditure classes should match that year’s classification.',
  },
  basis,
  check: (disclosure) => {
    const official = classesOf(disclosure.year).map(({ name }) => name);
    return functionLinesOf(disclosure).flatMap(({ item, at }) => {
      const printed = printedClass(item);
      if (printed === undefined || official.includes(printed)) return [];
      const nearest = official.find((name) => name.endsWith(printed) || printed.endsWith(name));
      const path = `${at}.${item.printedAs === undefined ? 'name' : 'printedAs'}`;
      const sentence = {
        'zh-CN': `“${printed}（类）”不是科目表中的名称${nearest ? `，应为“${nearest}”` : ''}。`,
        en: `“${printed}（类）” is not a name of the classification${nearest ? `; it should be “${nearest}”` : ''}.`,
      };
      return [finding(classLabels.id, 'label', [{ path, name: item.name, printed }], { sentence }, at)];
    });
  },
};

/** Printed codes against the names beside them and the codes above them, not codes that were assigned when the data was made. */
export const classCodes: Rule = {
  id: 'code-and-name',
  explanation: {
    'zh-CN': '科目编码应当与科目名称一致，下级科目的编码应当以上级科目的编码开头。',
    en: 'A code should match the name beside it and begin with the code of the level above.',
  },
  basis,
  check: (disclosure) => {
    const classes = classesOf(disclosure.year);
    return functionLinesOf(disclosure).flatMap(({ item, at }) => {
      const own = statedCode(item);
      if (own === undefined) return [];
      const byName = item.level === 'class' ? classes.find(({ name }) => name === item.name)?.code : undefined;
      return [
        ...(byName === undefined || own === byName ? [] : [wrongCode(item, at, own, byName)]),
        ...placed(item.lines, `${at}.lines`).flatMap((child) => {
          const code = statedCode(child.item);
          return code === undefined || code.startsWith(own) ? [] : [wrongCode(child.item, child.at, code, `${own}…`)];
        }),
      ];
    });
  },
};

function statedCode({ code }: FunctionLine): string | undefined {
  return code?.origin === 'stated' ? code.value : undefined;
}

function wrongCode({ name }: FunctionLine, at: Path, printed: string, expected: string): Finding {
  return finding(classCodes.id, 'label', [{ path: `${at}.code`, name, printed }], {
    sentence: {
      'zh-CN': `${name}的科目编码印作 ${printed}，按科目表应为 ${expected}。`,
      en: `The code of ${name} is printed as ${printed}; by the classification it should be ${expected}.`,
    },
  });
}
