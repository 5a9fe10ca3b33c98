import { compare, isZero } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import { finding, gapFinding, gapOf, read, readIn, sumOf } from '../compare.js';
import { amountFigure, type Computed, countFigure, type PrintedFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { inSection } from '../sections.js';
import { placedTargets } from './indicators.js';

/** 预算绩效: number and amount of projects against each other and against the target sheets. */
export const projectCounts: Rule = {
  id: 'projects-and-targets',
  explanation: {
    'zh-CN': '绩效管理的项目数与金额应当相符，也应当与公开的绩效目标表相符。',
    en: 'The number and amount of projects under performance management should agree with each other and with the target sheets.',
  },
  basis: {
    'zh-CN': '文字说明应当与项目支出绩效目标表一致。',
    en: 'The text should agree with the target sheets.',
  },
  check: (disclosure) => {
    const sheets = sheetsOf(disclosure);
    const sum = sheets && sumOf(sheets);
    return entriesOf(disclosure).flatMap((entry) => [
      ...checkZero(entry),
      ...(sum ? checkSheets(entry, sheets, sum) : []),
    ]);
  },
};

/** An entry that prints both number and money. */
interface Entry {
  count: PrintedFigure;
  amount: PrintedFigure;
}

function entriesOf(disclosure: BudgetDisclosure): Entry[] {
  const entries = inSection(disclosure, 'performance', ({ projects }, unit) =>
    placed(projects, 'performance.projects').flatMap(({ item: { name, ...entry }, at }) => {
      const count = countFigure(`${at}.count`, name, entry.count, '个');
      const amount = amountFigure(`${at}.amount`, `${name}金额`, entry.amount, unit);
      return count && amount ? [{ count, amount }] : [];
    }),
  );
  return entries ?? [];
}

/** Projects without money, or money without projects. */
function checkZero({ count, amount }: Entry): Finding[] {
  if (isZero(count.value) === isZero(amount.value)) return [];
  return [
    finding(projectCounts.id, 'contradiction', [count, amount], {
      unit: amount.unit,
      sentence: {
        'zh-CN': `${count.name}印作 ${read(count)}，金额却印作 ${read(amount)}。`,
        en: `${count.name} is printed as ${read(count)}, yet its money as ${read(amount)}.`,
      },
    }),
  ];
}

/** The budgets on the target sheets of projects; nothing if there are fewer than two, or one does not state its budget. */
function sheetsOf(disclosure: BudgetDisclosure): PrintedFigure[] | undefined {
  const sheets = placedTargets(disclosure).flatMap(({ item: { scope, name, funds }, at, unit }) =>
    scope === 'project' && !isAbsent(funds) ? [amountFigure(`${at}.funds.total`, name, funds.total, unit)] : [],
  );
  const figures = sheets.flatMap((figure) => figure ?? []);
  return figures.length < 2 || figures.length < sheets.length ? undefined : figures;
}

/**
 * The document need not print all sheets. If their number or their total matches the entry, they are those it counts, and the other must
 * match as well.
 */
function checkSheets({ count, amount }: Entry, sheets: readonly PrintedFigure[], sum: Computed): Finding[] {
  const gap = gapOf(amount, sum);
  const shown = readIn(amount, sum.value);
  const sentence = {
    'zh-CN': `${count.name}印作 ${read(count)}、${read(amount)}，公开的绩效目标表是 ${sheets.length} 个、${shown}。`,
    en: `${count.name}: ${read(count)} and ${read(amount)} are printed, while the published target sheets are ${sheets.length} with ${shown}.`,
  };
  if (compare(count.value, `${sheets.length}`) === 0)
    return gap ? [gapFinding(projectCounts.id, gap, [amount, count, ...sheets], sentence)] : [];
  if (gap?.kind === 'contradiction') return [];
  return [
    finding(projectCounts.id, 'contradiction', [count, amount, ...sheets], {
      computed: `${sheets.length}`,
      unit: count.unit,
      sentence,
    }),
  ];
}
