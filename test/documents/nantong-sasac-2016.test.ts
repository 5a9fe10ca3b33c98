import { describe, expect, it } from 'vitest';
import { parseDisclosure } from '../../src/model/index.js';
import { withMissing } from '../parsed.js';
import json from './nantong-sasac-2016.json';
import { cell, documentOf, present, row, sources } from './reading.js';

/**
 * The 2016 budget of “三公”经费 of 南通市国资委: one table in 万元. 公务接待费 comes before the vehicles, 会议费 and 培训费 are below “三公”, and
 * the table has both 单位不需填列 and a blank cell where others print 0.
 */
const document = documentOf(json);
const section = present(document.threePublicExpenses);

describe('南通市国资委 2016', () => {
  it('parses to the same data', () => {
    expect(parseDisclosure(json)).toEqual({ ok: true, disclosure: withMissing(json) });
  });

  it('keeps the rows in the order and with the ordinals of the document', () => {
    const rows = section.items.flatMap((item) => [item, ...(item.items ?? [])]);
    expect(rows.map(({ ordinal, name }) => `${ordinal}${name}`)).toEqual([
      '(一)因公出国(境)费',
      '(二)公务接待费',
      '(三)公务用车费',
      '1.公务用车购置费',
      '2.公务用车运行维护费',
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual([
      'abroad',
      'reception',
      'vehicles',
      'vehicle-purchase',
      'vehicle-operation',
    ]);
  });

  it('has both columns of every row: 小计 and 一般公共预算安排数', () => {
    const rows = [
      section.total,
      ...section.items.flatMap((item) => [item, ...(item.items ?? [])]),
      present(section.meetings),
      present(section.training),
    ];
    expect(rows.map(({ amount, bySource }) => `${cell(amount)} | ${sources(bySource)}`)).toEqual([
      '21.63 | general-public-budget 21.63',
      '(not-applicable) | general-public-budget (not-applicable)',
      '14.83 | general-public-budget 14.83',
      '6.8 | general-public-budget 6.8',
      '(blank) | general-public-budget (blank)',
      '6.8 | general-public-budget 6.8',
      '7.59 | general-public-budget 7.59',
      '15.86 | general-public-budget 15.86',
    ]);
  });

  it('distinguishes 单位不需填列, with its statement, from a blank cell', () => {
    const [abroad, , vehicles] = section.items;
    expect(abroad?.amount).toEqual({ absent: 'not-applicable', statement: '单位不需填列' });
    expect(vehicles?.items?.[0]?.amount).toEqual({ absent: 'blank' });
  });

  it('does not count 会议费 and 培训费 as “三公”', () => {
    expect(section.items.map(({ name }) => name).join()).not.toMatch(/会议|培训/);
    expect(row(present(section.meetings).amount, present(section.training).amount)).toBe('7.59 15.86');
  });

  it('keeps the unit and the note', () => {
    expect(section.unit).toBe('万元');
    expect(section.notes).toEqual([
      '注:……(1)因公出国(境)费……单位部门预算中不安排因公出国(境)经费,实际出国(境)时,财政部门根据市委、市政府批准的计划和按标准核定的经费数额追加单位预算指标。实际执行情况在部门决算中公开。',
    ]);
  });
});
