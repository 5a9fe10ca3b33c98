import { placed } from '../../path.js';
import { figureValue, isAbsent } from '../../read.js';
import { finding } from '../compare.js';
import type { Rule } from '../finding.js';
import { isNonzero } from '../sections.js';

/** Planned vehicle purchases against the money for them in the 三公 expenses. */
export const purchases: Rule = {
  id: 'planned-purchase-and-money',
  explanation: {
    'zh-CN': '计划购置车辆与“三公”经费中的公务用车购置费应当一致。',
    en: 'Planned vehicle purchases should agree with the purchase money in the three public expenses.',
  },
  basis: {
    'zh-CN': '国有资产与“三公”经费两处说明应当一致。',
    en: 'The sections on assets and on the three public expenses should agree.',
  },
  check: ({ assets, threePublicExpenses }) => {
    if (isAbsent(assets) || isAbsent(threePublicExpenses) || assets.planned?.vehicles === undefined) return [];
    const { vehicles } = assets.planned;
    const none = isAbsent(vehicles) && vehicles.absent === 'not-arranged';
    const planned = none ? false : isAbsent(vehicles) ? undefined : isNonzero(vehicles.count);
    const purchase = placed(threePublicExpenses.items, 'threePublicExpenses.items', 'items').find(
      ({ item }) => item.kind === 'vehicle-purchase',
    );
    if (planned === undefined || !purchase || isAbsent(purchase.item.amount)) return [];
    const { name, amount } = purchase.item;
    if (planned === isNonzero(amount)) return [];
    return [
      finding(
        purchases.id,
        'contradiction',
        [
          { path: 'assets.planned.vehicles', name: '安排购置车辆' },
          { path: `${purchase.at}.amount`, name, printed: figureValue(amount) },
        ],
        {
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
        'assets.planned.vehicles',
      ),
    ];
  },
};
