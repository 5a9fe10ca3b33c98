import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../../src/model/audit/index.js';
import { parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import nantong from '../../documents/nantong-sasac-2016.json';
import planning from '../../documents/shanghai-planning-2024.json';
import wanli from '../../documents/shanghai-wanli-2024.json';
import yueyang from '../../documents/yueyang-park-2017.json';

const { findings, completeness } = auditDisclosure(sample2023());
const sentences = (kind: string): string[] =>
  findings.filter((finding) => finding.kind === kind).map((finding) => finding.sentence['zh-CN']);

/** Each line: what a reader finds in the document, as the sentence must say it. */
describe('where the 2023 document disagrees with itself', () => {
  it.each([
    ['rounding', /社会保障和就业支出（财政拨款收支总体情况）印作 347.09 万元，.*347.08 万元/],
    ['rounding', /印作 2803.23 万元，其 5 个组成部分相加是 2803.22 万元/],
    ['rounding', /印作 2803.23 万元，其 15 个组成部分相加是 2803.21 万元/],
    ['rounding', /卫生健康支出印作 151.70 万元，其 4 个组成部分相加是 151.69 万元/],
    ['rounding', /基本支出印作 2267.23 万元，其 2 个组成部分相加是 2267.24 万元/],
    ['rounding', /增减额印作 346.44 万元，其 15 个组成部分相加是 346.43 万元/],
    ['contradiction', /一般公共服务支出的占比印作 77.41%，.*77.57%/],
    ['contradiction', /教育支出的占比印作 0.22%，.*0.20%/],
    ['contradiction', /社会保障和就业支出的占比印作 12.33%，.*12.38%/],
    ['contradiction', /卫生健康支出的占比印作 5.32%，.*5.41%/],
    ['contradiction', /住房保障支出的占比印作 4.72%，.*4.44%/],
    ['contradiction', /车辆价值印作 609.57 万元，其 3 个组成部分相加是 683.91 万元/],
    ['contradiction', /办公设备、办公用品购置分配了 140 万元，绩效目标中却是 114 万元、≤114 万元/],
    ['contradiction', /办公大楼及附属设施维修分配了 69.2 万元，绩效目标中却是 60 万元、≤80 万元/],
    ['contradiction', /下属事业单位为 0 家，支出中却有 事业运行、事业单位离退休、事业单位医疗/],
    ['undefined', /事业单位离退休从 0 起算，印作增长 100%/],
    ['undefined', /事业单位医疗从 0 起算，印作增长 100%/],
    ['undefined', /因公出国（境）费从 0 起算，印作增长 0%/],
    ['undefined', /公务用车购置费从 0 起算，印作增长 0%/],
    ['unit', /人均运转经费数的指标值是 ≤6000 元，上年完成值是 0.08 万元/],
    ['unit', /系统正常使用年限的上年完成值印作“无%”/],
    ['label', /“保障和就业支出（类）”不是科目表中的名称，应为“社会保障和就业支出”/],
    ['label', /金额印作“36 万”/],
    ['completeness', /保障办公人员数量/],
  ])('%s: %s', (kind, sentence) => {
    expect(sentences(kind).filter((text) => sentence.test(text))).toHaveLength(1);
  });

  it('is nowhere else, except for targets below last year’s result', () => {
    expect(findings.filter(({ kind }) => kind !== 'quality')).toHaveLength(24);
    expect(findings.filter(({ kind }) => kind === 'quality').map(({ rule }) => rule)).toEqual(
      Array.from({ length: 13 }, () => 'target-and-last-year'),
    );
  });

  it('is not in what adds up: 80.88 and 19.12 %, 18.04, 14.1, 4.08, 3.9 and 33.01 %, 三公, procurement, weights of 90', () => {
    const printed = findings
      .filter(({ kind }) => kind === 'contradiction' || kind === 'undefined')
      .flatMap(({ operands }) => operands.slice(0, 1).map((operand) => operand.printed));
    for (const figure of ['80.88', '19.12', '18.04', '14.1', '4.08', '3.9', '33.01', '98.5', '441.11', '500']) {
      expect(printed).not.toContain(figure);
    }
    expect(findings.filter(({ rule }) => rule === 'weights')).toEqual([]);
  });

  it('never repeats a withheld number', () => {
    const withheld = findings.filter(({ rule }) => rule === 'withheld-yet-printed');
    expect(withheld).toHaveLength(1);
    expect(JSON.stringify(withheld)).not.toContain('161');
  });

  it('is found the same way again: same ids, same order, no id twice', () => {
    const again = auditDisclosure(parsed(JSON.parse(JSON.stringify(sample2023()))));
    expect(again.findings).toEqual(findings);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it('counts lawful absences as published: two empty tables with their statements', () => {
    expect(completeness.tablesPresent).toBe(3);
    expect(completeness.tables.find(({ table }) => table === 'government-fund')?.state).toBe('empty-with-statement');
    expect(completeness.narrativePresent).toBe(11);
    expect(completeness.narrative.find(({ part }) => part === 'institutions')?.state).toBe('withheld-with-reason');
  });

  it('has a one-sentence summary, which says that the data was made from part of the document', () => {
    expect(completeness.summary).toEqual({
      'zh-CN':
        '11 张法定表格已公开 3（空表并有说明 2，未载明 8）；11 项文字说明已公开 11（说明理由不公开 1）。数据只依据公开文件的一部分，未载明的不一定没有公开。',
      en: '3 of 11 tables present (2 empty with a statement, 8 not in the document); 11 of 11 narrative parts present (1 withheld with a reason). The data was made from part of the document: what is not here may have been published.',
    });
  });
});

describe('other documents', () => {
  it('final accounts: the basic expenditure of text and table differ by 12.89', () => {
    const found = auditDisclosure(parsed(planning)).findings.filter(({ kind }) => kind === 'contradiction');
    expect(found.map(({ sentence }) => sentence['zh-CN']).join('\n')).toMatch(/5377.64 万元.*5364.75 万元/);
    expect(found.map(({ sentence }) => sentence['zh-CN']).join('\n')).toMatch(/4884.09.*4896.98|4896.98.*4884.09/);
  });

  it('a budget in 元: its item 31 is printed as 350.35 and 352.67, its rounded 万元 are no finding', () => {
    const { findings: found } = auditDisclosure(parsed(wanli));
    expect(found.filter(({ kind }) => kind === 'rounding')).toEqual([]);
    expect(found.map(({ sentence }) => sentence['zh-CN']).join('\n')).toContain('352.67');
  });

  it.each([
    ['a table with cells that need not be filled in', nantong],
    ['a table with blank cells', yueyang],
  ])('%s agrees with itself', (_, data) => {
    expect(auditDisclosure(parsed(data)).findings).toEqual([]);
  });
});
