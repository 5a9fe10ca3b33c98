import { describe, expect, it } from 'vitest';
import { givingSources, revenueLines } from '../../../../src/model/reading/sources.js';
import type { Amount, Stated } from '../../../../src/model/values.js';

const read = (whole: `${number}`, ...amounts: Stated<Amount>[]) => {
  const sources = amounts.map((amount, index) => ({
    kind: 'other' as const,
    name: `来源${index + 1}`,
    amount,
    sources: [{ kind: 'other' as const, name: '其中', amount: '1' as const }],
  }));
  const { lines, sole, largest, charted } = givingSources(revenueLines(sources, 'revenue.sources', '万元'), {
    value: whole,
    unit: '万元',
  });
  return {
    lines: lines.map(({ name }) => name),
    sole: sole?.name,
    largest: largest?.name,
    charted: charted.map(({ name }) => name),
  };
};

describe('the sources that give', () => {
  it('are ranked across units, with the largest; the chart also has 0 and withheld ones', () => {
    expect(
      read('6', '0', { absent: 'withheld' }, '2', { value: '40000', unit: '元' }, { absent: 'not-arranged' }),
    ).toEqual({
      lines: ['来源4', '来源3'],
      sole: undefined,
      largest: '来源4',
      charted: ['来源4', '来源3', '来源1', '来源2'],
    });
  });

  it('have no largest if two are equal', () => {
    expect(read('4', '2', '2.0')).toMatchObject({
      lines: ['来源1', '来源2'],
      largest: undefined,
      charted: ['来源1', '来源2'],
    });
  });

  it('may be one that is the whole, and then there is no picture', () => {
    expect(read('4', '0', '4.00')).toEqual({ lines: ['来源2'], sole: '来源2', largest: undefined, charted: [] });
    expect(read('5', '4', { absent: 'withheld' })).toEqual({
      lines: ['来源1'],
      sole: undefined,
      largest: undefined,
      charted: [],
    });
  });

  it('may be none', () => {
    expect(read('0', '0', { absent: 'blank' })).toEqual({
      lines: [],
      sole: undefined,
      largest: undefined,
      charted: [],
    });
  });
});
