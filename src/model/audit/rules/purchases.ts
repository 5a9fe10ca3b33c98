import { isZero } from '../../decimal.js';
import { figureValue, isAbsent } from '../../read.js';
import type { Rule } from '../finding.js';

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
      { item, path: `threePublicExpenses.items[${index}].amount` },
      ...(item.items ?? []).map((child, at) => ({
        item: child,
        path: `threePublicExpenses.items[${index}].items[${at}].amount`,
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
          { path: purchase.path, name: purchase.item.name, printed: figureValue(purchase.item.amount) },
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
