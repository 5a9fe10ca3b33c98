import { isZero } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { pathOf } from '../../issues.js';
import { figureValue, isAbsent } from '../../read.js';
import type { Keys } from '../../snapshot.js';
import type { Rule } from '../finding.js';
import { descend, fundsOf } from '../lines.js';
import { classNames } from './classes.js';

/** Rules about words: names, units left out, things kept back and then printed, sentences that figures contradict. */

/** The 类 of a printed path (社会保障和就业支出（类）…（款）…（项）). */
const CLASS_OF_PATH = /^(.+?)（类）/;

/** Class names against the official list of the year. */
export const labels: Rule = {
  id: 'name-of-class',
  explanation: {
    'zh-CN': '支出功能分类的名称应当与当年的科目表一致。',
    en: 'Names of expenditure classes should be those of the year’s classification.',
  },
  basis: { 'zh-CN': '《政府收支分类科目》。', en: '政府收支分类科目, the official classification.' },
  check: (disclosure) => {
    const official = classNames(disclosure.year);
    return fundsOf(disclosure).flatMap(({ key, fund }) =>
      descend(fund.lines, [key, 'lines']).flatMap(({ line, path }) => {
        const printed =
          CLASS_OF_PATH.exec(line.printedAs ?? '')?.[1] ??
          (line.level === 'class' ? (line.printedAs ?? line.name) : undefined);
        if (printed === undefined || official.includes(printed)) return [];
        const nearest = official.find((name) => name.endsWith(printed) || printed.endsWith(name));
        return [
          {
            id: `name-of-class:${pathOf(path)}`,
            rule: 'name-of-class',
            kind: 'label' as const,
            operands: [
              {
                path: pathOf([...path, line.printedAs === undefined ? 'name' : 'printedAs']),
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
      }),
    );
  },
};

/** A figure printed without its unit, or otherwise than as number and unit. */
export const misprints: Rule = {
  id: 'figure-as-printed',
  explanation: { 'zh-CN': '金额应当带完整的单位。', en: 'An amount should carry its whole unit.' },
  basis: { 'zh-CN': '公开内容应当准确、完整。', en: 'What is published should be exact and complete.' },
  check: (disclosure) => {
    const found: { path: Keys; printed: string; unit: string }[] = [];
    const walk = (value: unknown, path: Keys, unit: string): void => {
      if (Array.isArray(value)) {
        for (const [index, entry] of value.entries()) walk(entry, [...path, index], unit);
      } else if (typeof value === 'object' && value !== null) {
        const record = value as Record<string, unknown>;
        const isFigure = isMisprintable(record, path);
        const own = typeof record.unit === 'string' ? record.unit : unit;
        if (isFigure && !String(record.printed).replace(/\s/g, '').endsWith(own)) {
          found.push({ path, printed: String(record.printed), unit: own });
        }
        for (const [key, entry] of Object.entries(record)) walk(entry, [...path, key], isFigure ? unit : own);
      }
    };
    for (const key of Object.keys(disclosure) as (keyof BudgetDisclosure)[])
      walk(disclosure[key], [key], disclosure.unit);
    return found.map(({ path, printed, unit }) => ({
      id: `figure-as-printed:${pathOf(path)}`,
      rule: 'figure-as-printed',
      kind: 'label' as const,
      operands: [{ path: pathOf(path), name: String(path.at(-1) ?? ''), printed }],
      sentence: {
        'zh-CN': `金额印作“${printed}”，单位不完整，应为“${unit}”。`,
        en: `An amount is printed as “${printed}”; its unit is incomplete and should be “${unit}”.`,
      },
    }));
  },
};

/** Keys under which a figure is a percentage or a number of things, not money. */
const NOT_MONEY: readonly (string | number | undefined)[] = [
  'rate',
  'share',
  'completion',
  'count',
  'area',
  'coverage',
];

/** Whether an object is an amount of money with a printing of its own: not a code, a percentage, a count or an indicator. */
function isMisprintable(record: Readonly<Record<string, unknown>>, path: Keys): boolean {
  if (typeof record.value !== 'string' || typeof record.printed !== 'string') return false;
  if (record.kind !== undefined || record.origin !== undefined || NOT_MONEY.includes(path.at(-1))) return false;
  return record.unit === undefined || /^(亿元|万元|元)$/.test(String(record.unit));
}

/** Indicators that count the department's own people. */
const OWN_PEOPLE = /(办公|在职|在编|编制|干部职工|单位)(人员|人数|职工)|(人员|职工)(数量|人数|编制)/;

/** Headcount kept back in one place and printed in another. The value is never repeated. */
export const withheldYetPrinted: Rule = {
  id: 'withheld-yet-printed',
  explanation: {
    'zh-CN': '一处说明不宜公开的内容，另一处又印了出来。',
    en: 'What is withheld at one place is printed at another.',
  },
  basis: {
    'zh-CN': '政府信息公开条例：不予公开应当前后一致。',
    en: '政府信息公开条例: what is withheld should be withheld throughout.',
  },
  check: (disclosure) => {
    const { profile, performance } = disclosure;
    if (isAbsent(profile) || !isAbsent(profile.staffing) || profile.staffing.absent !== 'withheld') return [];
    if (isAbsent(performance) || isAbsent(performance.targets)) return [];
    return performance.targets.flatMap((target, index) =>
      isAbsent(target.indicators)
        ? []
        : target.indicators.flatMap((indicator, at) => {
            const stated = indicator.target;
            if (
              isAbsent(stated) ||
              stated.kind !== 'number' ||
              stated.unit !== '人' ||
              !OWN_PEOPLE.test(indicator.name)
            )
              return [];
            const path = pathOf(['performance', 'targets', index, 'indicators', at, 'target']);
            return [
              {
                id: `withheld-yet-printed:${path}`,
                rule: 'withheld-yet-printed',
                kind: 'completeness' as const,
                operands: [
                  { path, name: indicator.name },
                  { path: 'profile.staffing', name: '编制数、实有人数' },
                ],
                sentence: {
                  'zh-CN': `人员情况写明不宜公开，绩效指标“${indicator.name}”却印出了人数。这里不重复该数字。`,
                  en: `Staffing is withheld, yet the indicator “${indicator.name}” prints a number of people. It is not repeated here.`,
                },
              },
            ];
          }),
    );
  },
};

/** No 事业单位 in words, money for 事业单位 in the lines. */
export const institutions: Rule = {
  id: 'institutions-and-lines',
  explanation: {
    'zh-CN': '文件说没有事业单位，支出科目中却有事业单位的支出。',
    en: 'The document says there is no public institution, yet has lines for public institutions.',
  },
  basis: { 'zh-CN': '文字说明应当与报表一致。', en: 'Text should agree with tables.' },
  check: (disclosure) => {
    const { operatingExpenses } = disclosure;
    if (isAbsent(operatingExpenses)) return [];
    const { publicInstitutions } = operatingExpenses;
    if (publicInstitutions === undefined || isAbsent(publicInstitutions) || !isZero(figureValue(publicInstitutions)))
      return [];
    const lines = fundsOf(disclosure).flatMap(({ key, fund }) =>
      descend(fund.lines, [key, 'lines']).filter(
        ({ line }) =>
          line.level === 'item' &&
          /^事业(单位|运行)/.test(line.name) &&
          !isAbsent(line.amount) &&
          !isZero(figureValue(line.amount)),
      ),
    );
    if (lines.length === 0) return [];
    const names = lines.map(({ line }) => line.name);
    return [
      {
        id: 'institutions-and-lines:operatingExpenses.publicInstitutions',
        rule: 'institutions-and-lines',
        kind: 'contradiction' as const,
        operands: [
          {
            path: 'operatingExpenses.publicInstitutions',
            name: '下属事业单位',
            printed: figureValue(publicInstitutions),
            unit: '家',
          },
          ...lines.map(({ line, path }) => ({ path: pathOf([...path, 'amount']), name: line.name })),
        ],
        sentence: {
          'zh-CN': `文件写明下属事业单位为 0 家，支出中却有 ${names.join('、')}。`,
          en: `The document counts 0 public institutions, yet its expenditure has ${names.join(', ')}.`,
        },
      },
    ];
  },
};

/** Planned purchase of vehicles against the money for it in the 三公 expenses. */
export const purchases: Rule = {
  id: 'planned-purchase-and-money',
  explanation: {
    'zh-CN': '计划购置车辆与“三公”经费中的公务用车购置费应当一致。',
    en: 'Planned vehicle purchases should agree with the purchase money in the three public expenses.',
  },
  basis: {
    'zh-CN': '国有资产与“三公”经费两处说明应当一致。',
    en: 'The asset and the three-public sections should agree.',
  },
  check: (disclosure) => {
    const { assets, threePublicExpenses } = disclosure;
    if (isAbsent(assets) || isAbsent(threePublicExpenses) || assets.planned?.vehicles === undefined) return [];
    const { vehicles } = assets.planned;
    const planned = isAbsent(vehicles)
      ? vehicles.absent === 'not-arranged'
        ? false
        : undefined
      : isAbsent(vehicles.count)
        ? undefined
        : !isZero(figureValue(vehicles.count));
    const items = threePublicExpenses.items.flatMap((item, index) => [
      { item, path: ['threePublicExpenses', 'items', index, 'amount'] as Keys },
      ...(item.items ?? []).map((child, at) => ({
        item: child,
        path: ['threePublicExpenses', 'items', index, 'items', at, 'amount'] as Keys,
      })),
    ]);
    const purchase = items.find(({ item }) => item.kind === 'vehicle-purchase');
    if (planned === undefined || purchase === undefined || isAbsent(purchase.item.amount)) return [];
    const paid = !isZero(figureValue(purchase.item.amount));
    if (planned === paid) return [];
    return [
      {
        id: 'planned-purchase-and-money:assets.planned.vehicles',
        rule: 'planned-purchase-and-money',
        kind: 'contradiction' as const,
        operands: [
          { path: 'assets.planned.vehicles', name: '安排购置车辆' },
          { path: pathOf(purchase.path), name: purchase.item.name, printed: figureValue(purchase.item.amount) },
        ],
        sentence: planned
          ? {
              'zh-CN': '国有资产部分安排购置车辆，“三公”经费中却没有公务用车购置费。',
              en: 'The asset section plans to buy vehicles, yet the three public expenses have no money for it.',
            }
          : {
              'zh-CN': '国有资产部分没有安排购置车辆，“三公”经费中却有公务用车购置费。',
              en: 'The asset section plans no vehicle, yet the three public expenses have money to buy one.',
            },
      },
    ];
  },
};
