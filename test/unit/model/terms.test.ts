import { describe, expect, it } from 'vitest';
import { definedTerms, findTerms, termsIn } from '../../../src/model/terms.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import wanli from '../../documents/shanghai-wanli-2024.json';

const terms2023 = definedTerms(sample2023());

/** The matches in a text, each with its term. */
function found(text: string, terms = terms2023): [string, string][] {
  return findTerms(text, terms).map(({ start, end, term }) => [text.slice(start, end), term.term]);
}

describe('defined terms', () => {
  it('are those of the document, each with a key for its id', () => {
    expect(terms2023.map(({ key }) => key)).toEqual([
      '财政拨款',
      '一般公共预算',
      '财政专户管理资金',
      '其他资金',
      '基本支出',
      '项目支出',
      '三公经费',
      '机关运行经费',
    ]);
  });

  it('have unique keys even if a term is repeated or has no letters', () => {
    const glossary = [
      { term: '结转', definition: '甲' },
      { term: '“结转”', definition: '乙' },
      { term: '——', definition: '丙' },
    ];
    expect(definedTerms(minimal({ glossary })).map(({ key }) => key)).toEqual(['结转', '结转-2', '3']);
  });

  it('are none if the glossary is absent', () => {
    expect(definedTerms(minimal())).toEqual([]);
  });
});

describe('terms in a text', () => {
  it('are found in a heading', () => {
    expect(found('一般公共预算基本支出情况')).toEqual([
      ['一般公共预算', '一般公共预算'],
      ['基本支出', '基本支出'],
    ]);
  });

  it.each(['“三公”经费', '三公经费', '"三公"经费', '「三公」经费', '“三公” 经费', '“三公经费”'])(
    'are found with different quotation marks: %s',
    (text) => {
      expect(found(`财政拨款${text}预算`)).toEqual([
        ['财政拨款', '财政拨款'],
        [text === '“三公经费”' ? '三公经费' : text, '“三公”经费'],
      ]);
    },
  );

  it('are found with half-width parentheses', () => {
    const terms = definedTerms(minimal({ glossary: [{ term: '因公出国（境）费', definition: '指…' }] }));
    expect(found('其中:因公出国(境)费', terms)).toEqual([['因公出国(境)费', '因公出国（境）费']]);
  });

  it('are the longest that match', () => {
    const terms = definedTerms(parsed(wanli));
    expect(found('财政拨款收入', terms)).toEqual([['财政拨款收入', '财政拨款收入']]);
    const nested = definedTerms(
      minimal({
        glossary: [
          { term: '支出', definition: '短' },
          { term: '项目支出', definition: '长' },
        ],
      }),
    );
    expect(found('项目支出和支出', nested)).toEqual([
      ['项目支出', '项目支出'],
      ['支出', '支出'],
    ]);
  });

  it('are the longest that match, whatever the order of the glossary', () => {
    const glossary = ['项目', '项目支出', '支出'].map((term) => ({ term, definition: '指…' }));
    expect(found('项目支出', definedTerms(minimal({ glossary })))).toEqual([['项目支出', '项目支出']]);
  });

  it('have more than one character', () => {
    const glossary = ['款', '项目'].map((term) => ({ term, definition: '指…' }));
    expect(found('款和项目', definedTerms(minimal({ glossary })))).toEqual([['项目', '项目']]);
  });

  it('include an adjacent quotation mark only if its counterpart is inside', () => {
    const terms = definedTerms(minimal({ glossary: [{ term: '公务接待费', definition: '指…' }] }));
    expect(found('其中：“公务”接待费', terms)).toEqual([['“公务”接待费', '公务接待费']]);
    expect(found('其中：公务“接待费”。', terms)).toEqual([['公务“接待费”', '公务接待费']]);
    expect(found('其中：公务「接待费」。', terms)).toEqual([['公务「接待费」', '公务接待费']]);
    expect(found('“其中公务接待费”', terms)).toEqual([['公务接待费', '公务接待费']]);
    expect(found('“公务接待费”', terms)).toEqual([['公务接待费', '公务接待费']]);
  });

  it('may end with a surrogate pair', () => {
    const terms = definedTerms(minimal({ glossary: [{ term: '工作𠮷', definition: '指…' }] }));
    expect(found('其他工作𠮷费', terms)).toEqual([['工作𠮷', '工作𠮷']]);
  });

  it('are not found if negated', () => {
    expect(found('非财政拨款项目')).toEqual([]);
  });

  it('are listed once, in the order of the glossary', () => {
    expect(termsIn(['项目支出', '基本支出', '项目支出情况'], terms2023).map(({ term }) => term)).toEqual([
      '基本支出',
      '项目支出',
    ]);
  });
});
