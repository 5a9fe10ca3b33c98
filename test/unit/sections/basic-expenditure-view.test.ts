import { describe, expect, it } from 'vitest';
import type { BudgetDisclosure } from '../../../src/model/disclosure.js';
import { isAbsent } from '../../../src/model/read.js';
import { basicExpenditureView } from '../../../src/sections/basic-expenditure/view.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import { present } from '../../documents/reading.js';
import planning from '../../documents/shanghai-planning-2024.json';
import wanli from '../../documents/shanghai-wanli-2024.json';

const viewOf = (disclosure: BudgetDisclosure) => present(basicExpenditureView(disclosure));

describe('basicExpenditureView', () => {
  it('reads 1975.94 and 291.3 of 2267.23 万元 and computes their shares', () => {
    const view = viewOf(sample2023());
    expect(view.total.amount).toEqual({ value: '2267.23', unit: '万元', at: 'basicExpenditure.total.amount' });
    expect(view.parts.map(({ kind, line }) => [kind, isAbsent(line.amount) || line.amount.value, line.share])).toEqual([
      ['personnel', '1975.94', { value: '87.15', computed: true }],
      ['operating', '291.3', { value: '12.85', computed: true }],
    ]);
  });

  it('lists the 14 and 17 subjects of the 2023 document as names, without rows', () => {
    const view = viewOf(sample2023());
    expect(view.parts.map(({ rows, named }) => [rows.length, named.length])).toEqual([
      [0, 14],
      [0, 17],
    ]);
    expect(view.parts[0]?.named.slice(0, 2).map(({ name }) => name)).toEqual(['基本工资', '津贴补贴']);
    expect(view.rows).toEqual([]);
  });

  it('reads the table of the sub-district office in 元, codes as printed', () => {
    const { rows, unit } = viewOf(parsed(wanli));
    expect(unit).toBe('元');
    expect(
      rows
        .slice(0, 3)
        .map(({ code, name, depth, amount }) => [code?.value, name, depth, isAbsent(amount) || amount.value]),
    ).toEqual([
      ['301', '工资福利支出', 0, '88282511'],
      ['30101', '基本工资', 1, '5873551'],
      ['301 2', '津贴补贴', 1, '16623810'],
    ]);
  });

  it('keeps the other figure that final accounts print for 人员经费, but not an equal one', () => {
    const { parts } = viewOf(parsed(planning));
    expect(parts.map(({ line }) => line.elsewhere.map(({ money }) => money.value))).toEqual([['4896.98'], []]);
  });

  it('computes no share of an absent amount, and keeps the absence of a row', () => {
    const view = viewOf(
      minimal({
        basicExpenditure: {
          total: { amount: '10' },
          personnel: { amount: { absent: 'withheld' } },
          operating: {
            amount: '4',
            share: '41.00',
            items: [
              { name: '办公费', amount: { absent: 'blank' } },
              { name: '印刷费', amount: { absent: 'not-stated' } },
            ],
          },
        },
      }),
    );
    expect(view.parts[0]?.line.share).toBeUndefined();
    expect(view.parts[1]?.line.share).toMatchObject({ value: '41.00', computed: false });
    expect(view.parts[1]?.rows.map(({ amount }) => amount)).toEqual([{ absent: 'blank' }]);
    expect(view.parts[1]?.named.map(({ name }) => name)).toEqual(['印刷费']);
  });
});
