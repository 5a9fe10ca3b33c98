import type { FunctionLine } from '../../lines.js';
import type { Path } from '../../path.js';
import type { Finding, Rule } from '../finding.js';
import { functionLinesOf } from '../lines.js';
import { classesOf } from './classes.js';

/** Printed codes against the names they stand beside, and against the codes above them. Codes that we assigned are ours, not the document's. */
export const classCodes: Rule = {
  id: 'code-and-name',
  explanation: {
    'zh-CN': '科目编码应当与科目名称一致，下级科目的编码应当以上级科目的编码开头。',
    en: 'A code should be that of the name beside it, and begin with the code of the level above.',
  },
  basis: { 'zh-CN': '《政府收支分类科目》。', en: '政府收支分类科目, the official classification.' },
  check: (disclosure) => {
    const classes = classesOf(disclosure.year);
    return functionLinesOf(disclosure).flatMap(({ item: line, at }) => {
      const own = statedCode(line);
      const byName = line.level === 'class' ? classes.find(({ name }) => name === line.name)?.code : undefined;
      return [
        ...(own !== undefined && byName !== undefined && own !== byName ? [wrong(line, at, own, byName)] : []),
        ...(line.lines ?? []).flatMap((child, index) => {
          const code = statedCode(child);
          if (own === undefined || code === undefined || code.startsWith(own)) return [];
          return [wrong(child, `${at}.lines[${index}]`, code, `${own}…`)];
        }),
      ];
    });
  },
};

function statedCode({ code }: FunctionLine): string | undefined {
  return code?.origin === 'stated' ? code.value : undefined;
}

function wrong(line: FunctionLine, path: Path, printed: string, expected: string): Finding {
  return {
    id: `code-and-name:${path}.code`,
    rule: 'code-and-name',
    kind: 'label',
    operands: [{ path: `${path}.code`, name: line.name, printed }],
    sentence: {
      'zh-CN': `${line.name}的科目编码印作 ${printed}，按科目表应为 ${expected}。`,
      en: `The code of ${line.name} is printed as ${printed}; by the classification it should be ${expected}.`,
    },
  };
}
