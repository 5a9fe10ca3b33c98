/** The same line items for all pages: a disclosure for our page, plain rows for the others. */

/** A pseudo-random amount in cents, deterministic. */
const cents = (index) => ((index * 7919) % 1_000_003) + 100;
const text = (value) => (value / 100).toFixed(2);

/**
 * @param {number} count
 * @returns {{ key: string, name: string, amount: string, share: string, change: string, reason: string }[]}
 */
export function itemsOf(count) {
  const all = Array.from({ length: count }, (_, index) => cents(index));
  const total = all.reduce((sum, value) => sum + value, 0);
  return all.map((value, index) => ({
    key: String(index),
    name: `第${index + 1}项业务支出`,
    amount: text(value),
    share: ((value * 100) / total).toFixed(2),
    change: text(value % 977),
    reason: `业务量变化，第${index + 1}项按实际需要安排`,
  }));
}

/** The items as a disclosure of 一般公共预算, in classes of fifty and groups of ten. */
export function disclosureOf(count) {
  const items = itemsOf(count);
  const total = items.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  const sumOf = (part) => text(part.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0));
  const split = (list, size) =>
    Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
  return {
    schemaVersion: 1,
    kind: 'budget',
    year: 2024,
    unit: '万元',
    department: { name: '某市某局' },
    source: { title: '2024年部门预算', publisher: '某市某局', published: '2024-02-05' },
    generalPublicBudget: {
      total: { amount: text(total) },
      lines: split(items, 50).map((part, index) => ({
        level: 'class',
        name: `第${index + 1}类支出`,
        amount: sumOf(part),
        lines: split(part, 10).map((group, number) => ({
          level: 'group',
          name: `第${index + 1}类第${number + 1}款`,
          amount: sumOf(group),
          lines: group.map(({ name, amount, share, change, reason }) => ({
            level: 'item',
            name,
            amount,
            share,
            changes: [{ base: 'last-year-budget', direction: 'increase', amount: change, reason }],
          })),
        })),
      })),
    },
  };
}
