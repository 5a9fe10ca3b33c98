import { describe, expect, it } from 'vitest';
import { parseDisclosure } from '../../src/model/index.js';
import { withMissing } from '../parsed.js';
import { cell, changeOn, documentOf, present } from './reading.js';
import json from './yueyang-park-2017.json';

/**
 * The 2017 budget of “三公”经费 of 岳阳县台创园: one table in 元. The column of last year's execution is entirely blank, counts are 0 or
 * blank, and the cell for reasons is blank.
 */
const document = documentOf(json);
const section = present(document.threePublicExpenses);
const rows = [section.total, ...section.items.flatMap((item) => [item, ...(item.items ?? [])])];

describe('岳阳县台创园 2017', () => {
  it('parses to the same data', () => {
    expect(parseDisclosure(json)).toEqual({ ok: true, disclosure: withMissing(json) });
  });

  it('has the amounts in 元, and blank cells as blank', () => {
    expect([document.unit, section.unit]).toEqual(['元', '元']);
    expect(section.items.flatMap((item) => [item, ...(item.items ?? [])]).map(({ name }) => name)).toEqual([
      '因公出国(境)费用',
      '公务接待费',
      '公务用车费',
      '公务用车运行维护费',
      '公务用车购置',
    ]);
    expect(rows.map(({ amount }) => cell(amount))).toEqual([
      '250000',
      '(blank)',
      '150000',
      '100000',
      '100000',
      '(blank)',
    ]);
  });

  it('has the column 2016-执行数, blank in every row', () => {
    expect(rows.map((entry) => cell(changeOn(entry, 'last-year-execution').baseAmount))).toEqual(
      Array.from({ length: 6 }, () => '(blank)'),
    );
  });

  it('distinguishes 0 from blank in the counts', () => {
    const counts = (section.counts ?? []).map(({ kind, value }) => {
      const unit = typeof value === 'object' && 'unit' in value ? value.unit : '';
      return `${kind} ${cell(value)} ${unit}`.trim();
    });
    expect(counts).toEqual([
      'abroad-groups 0 个',
      'abroad-people 0 人',
      'vehicles-purchased (blank)',
      'vehicles-held 1 辆',
      'reception-events 10 批',
      'reception-people 500 人',
    ]);
  });

  it('has the blank cell for reasons', () => {
    expect(section.explanation).toEqual({ absent: 'blank' });
  });
});
