import type { FunctionLine } from '../../lines.js';
import type { Rule } from '../finding.js';
import { functionLinesOf } from '../lines.js';
import { classesOf } from './classes.js';

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
    en: 'Names of expenditure classes should be those of the year’s classification.',
  },
  basis: { 'zh-CN': '《政府收支分类科目》。', en: '政府收支分类科目, the official classification.' },
  check: (disclosure) => {
    const official = classesOf(disclosure.year).map(({ name }) => name);
    return functionLinesOf(disclosure).flatMap(({ item: line, at }) => {
      const printed = printedClass(line);
      if (printed === undefined || official.includes(printed)) return [];
      const nearest = official.find((name) => name.endsWith(printed) || printed.endsWith(name));
      return [
        {
          id: `name-of-class:${at}`,
          rule: 'name-of-class',
          kind: 'label' as const,
          operands: [
            {
              path: `${at}.${line.printedAs === undefined ? 'name' : 'printedAs'}`,
              name: line.name,
              printed,
            },
          ],
          sentence: {
            'zh-CN': `“${printed}（类）”不是科目表中的名称${nearest ? `，应为“${nearest}”` : ''}。`,
            en: `“${printed}（类）” is not a name of the classification${nearest ? `; it should be “${nearest}”` : ''}.`,
          },
        },
      ];
    });
  },
};
