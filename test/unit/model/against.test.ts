import { describe, expect, it } from 'vitest';
import { againstLastYear } from '../../../src/model/reading/against.js';
import { targetTableView } from '../../../src/sections/performance-targets/view.js';
import { sample2023 } from '../../../stories/fixtures/disclosures.js';
import { present } from '../../documents/reading.js';

/** The 2023 document: 2 sheets, 9 and 35 indicators. */
const sheets = present(targetTableView(sample2023())).targets.map(({ indicators }) =>
  againstLastYear(present(indicators).dimensions),
);

describe('targets against last year', () => {
  it('lists numbers in the same unit that differ', () => {
    const [first, second] = sheets;
    expect(first?.lines.map(({ name }) => name)).toEqual(['档案利用人数']);
    expect(first?.notComparable).toBe(8);
    expect(second?.lines.map(({ name }) => name)).toContain('会议召开场次');
    expect(second?.lines.find(({ name }) => name === '系统故障率')).toMatchObject({
      target: { operator: '≤', value: '5', unit: '%' },
      lastYear: { value: '2', unit: '%' },
      meets: 'below',
    });
    expect(second?.lines.find(({ name }) => name === '会议出勤率')).toMatchObject({ meets: 'above', full: '100' });
  });

  it('counts the rest: other units, no numbers, equal values', () => {
    const [, second] = sheets;
    const names = second?.lines.map(({ name }) => name) ?? [];
    // 元 against 万元, 无, a date, 80 against 80.
    for (const name of ['人均运转经费数', '会议场租费', '设备采购完成时间', '督导调研次数']) {
      expect(names).not.toContain(name);
    }
    expect((second?.lines.length ?? 0) + (second?.same ?? 0) + (second?.notComparable ?? 0)).toBe(35);
  });
});
