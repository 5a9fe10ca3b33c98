import { difference, sum } from '../../arithmetic.js';
import { isZero } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import type { Path } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { DecimalString } from '../../values.js';
import { finding, inUnitOf, read, verdict, weigh } from '../compare.js';
import { amountFigure, countFigure, type PrintedFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { placedTargets } from './indicators.js';

/** 预算绩效: number and money of projects against each other and against the target sheets. */
export const projectCounts: Rule = {
  id: 'projects-and-targets',
  explanation: {
    'zh-CN': '绩效管理的项目数与金额应当相符，也应当与公开的绩效目标表相符。',
    en: 'Number and money of the projects under performance management should agree with each other and with the target sheets.',
  },
  basis: {
    'zh-CN': '文字说明应当与项目支出绩效目标表一致。',
    en: 'Text should agree with the target sheets.',
  },
  check: (disclosure) => {
    const sheets = sheetsOf(disclosure);
    return entriesOf(disclosure).flatMap((entry) => [...checkZero(entry), ...checkSheets(entry, sheets)]);
  },
};

/** An entry that prints both number and money. */
interface Entry {
  count: PrintedFigure;
  amount: PrintedFigure;
}

function entriesOf(disclosure: BudgetDisclosure): Entry[] {
  const { performance } = disclosure;
  if (isAbsent(performance)) return [];
  const unit = performance.unit ?? disclosure.unit;
  return performance.projects.flatMap(({ name, count, amount }, index) => {
    const path: Path = `performance.projects[${index}]`;
    const number = countFigure(`${path}.count`, name, count, '个');
    const money = amountFigure(`${path}.amount`, `${name}金额`, amount, unit);
    return number && money ? [{ count: number, amount: money }] : [];
  });
}

/** No project has no money, and no money is no project. */
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

/** The money of the target sheets of projects, and its sum; nothing where there are fewer than two, or one keeps its money back. */
interface Sheets {
  figures: PrintedFigure[];
  total: DecimalString;
  half: DecimalString;
}

function sheetsOf(disclosure: BudgetDisclosure): Sheets | undefined {
  const { performance } = disclosure;
  const unit = isAbsent(performance) ? disclosure.unit : (performance.unit ?? disclosure.unit);
  const all = placedTargets(disclosure).flatMap(({ path, target }) =>
    target.scope === 'project' && !isAbsent(target.funds)
      ? [amountFigure(`${path}.funds.total`, target.name, target.funds.total, unit)]
      : [],
  );
  const figures = all.flatMap((figure) => figure ?? []);
  if (figures.length < 2 || figures.length < all.length) return undefined;
  return { figures, total: sum(figures.map(({ value }) => value)), half: sum(figures.map(({ half }) => half)) };
}

/**
 * The sheets that are printed need not be all. Where their number or their money is that of the entry, they are the ones it speaks of, and
 * the other must be, too.
 */
function checkSheets({ count, amount }: Entry, found: Sheets | undefined): Finding[] {
  if (found === undefined) return [];
  const { figures: sheets, total, half } = found;
  const gap = difference(amount.value, total);
  const tolerance = sum([amount.half, half]);
  const money = weigh(gap, tolerance);
  const sameNumber = isZero(difference(count.value, `${sheets.length}`));
  if (sameNumber ? money === 'none' : money === 'contradiction') return [];
  const kind = sameNumber && money === 'rounding' ? 'rounding' : 'contradiction';
  const words = verdict(kind);
  const shown = read({ printed: inUnitOf(amount, total), unit: amount.unit });
  return [
    finding(projectCounts.id, kind, sameNumber ? [amount, count, ...sheets] : [count, amount, ...sheets], {
      ...(sameNumber
        ? {
            computed: inUnitOf(amount, total),
            difference: inUnitOf(amount, gap),
            tolerance: inUnitOf(amount, tolerance),
          }
        : { computed: `${sheets.length}` }),
      unit: sameNumber ? amount.unit : count.unit,
      sentence: {
        'zh-CN': `${count.name}印作 ${read(count)}、${read(amount)}，公开的绩效目标表是 ${sheets.length} 个、${shown}。${sameNumber ? words['zh-CN'] : ''}`,
        en: `${count.name}: ${read(count)} and ${read(amount)} are printed, while the published target sheets are ${sheets.length} with ${shown}.${sameNumber ? ` ${words.en}` : ''}`,
      },
    }),
  ];
}
