import type { BudgetDisclosure } from '../../disclosure.js';
import { placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { Change } from '../../values.js';
import { checkSum, type SumIdentity } from '../compare.js';
import { changeFigure, type PrintedFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { fundsOf } from '../lines.js';
import { type PlacedPortion, portionsOf } from './portions.js';

/** Stated changes of the parts add up to the stated change of the whole. */
export const changeSums: Rule = {
  id: 'changes-add-up',
  explanation: {
    'zh-CN': '各组成部分的增减额相加应当等于合计数的增减额。',
    en: 'The changes of the parts should add up to the change of the whole.',
  },
  basis: {
    'zh-CN': '算术：合计的变化等于各部分变化之和。',
    en: 'Arithmetic: the change of a sum is the sum of the changes.',
  },
  check: (disclosure) => changeIdentities(disclosure).flatMap((identity) => checkSum(changeSums.id, identity)),
};

/** A stated change, and what it is measured against. */
interface Stated {
  figure: PrintedFigure;
  base: Change['base'];
}

function mainChange(place: PlacedPortion | undefined): Stated | undefined {
  const [change] = place?.portion.changes ?? [];
  if (!place || !change) return undefined;
  const figure = changeFigure(`${place.path}.changes[0]`, `${place.name}增减额`, change, place.unit);
  return figure && { figure, base: change.base };
}

/** Every sum of changes: only where all parts state theirs, against the same base as the whole. */
export function changeIdentities(disclosure: BudgetDisclosure): SumIdentity[] {
  const places = new Map(portionsOf(disclosure).map((place) => [place.path, place]));
  const at = (path: string): Stated | undefined => mainChange(places.get(path));
  const found: SumIdentity[] = [];
  const collect = (whole: Stated | undefined, parts: readonly (Stated | undefined)[]): void => {
    if (!whole || parts.length === 0) return;
    const figures = parts.flatMap((part) => (part?.base === whole.base ? [part.figure] : []));
    if (figures.length === parts.length) found.push({ whole: whole.figure, parts: figures });
  };
  const revenue = at('revenue.total') ?? soleSource(disclosure, at);
  collect(at('expenditure.total') ?? revenue, [at('expenditure.basic'), at('expenditure.project')]);
  for (const { key, fund } of fundsOf(disclosure)) {
    const total = at(`${key}.total`) ?? revenue;
    collect(total, [at(`${key}.basic`), at(`${key}.project`)]);
    const leaves = placed(fund.lines, `${key}.lines`, 'lines').filter(({ item }) => !item.lines?.length);
    collect(
      total,
      leaves.map((leaf) => at(leaf.at)),
    );
  }
  const items = [...places.keys()].filter((path) => /^threePublicExpenses\.items\[\d+\]$/.test(path));
  collect(at('threePublicExpenses.total'), items.map(at));
  return found;
}

/** Where one source is all the revenue, its change is the change of the whole. */
function soleSource(disclosure: BudgetDisclosure, at: (path: string) => Stated | undefined): Stated | undefined {
  const { revenue } = disclosure;
  if (isAbsent(revenue)) return undefined;
  const stated = revenue.sources.flatMap((source, index) => (isAbsent(source.amount) ? [] : [index]));
  return stated.length === 1 ? at(`revenue.sources[${stated[0]}]`) : undefined;
}
