import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/model/decimal.js';
import { auditDisclosure, parseDisclosure } from '../../src/model/index.js';
import type { DecimalString, MoneyUnit } from '../../src/model/values.js';
import { BudgetReport } from '../../src/report/BudgetReport.js';
import { ReportViewer } from '../../src/report/viewer/ReportViewer.js';
import { minimal } from '../../stories/fixtures/disclosures.js';

/** Units that some provinces use: 千元, 百元. */

const inUnit = (unit: MoneyUnit) => minimal({ unit, threePublicExpenses: { total: { amount: '9167.5' }, items: [] } });

const textOf = (html: string) => html.replace(/<[^>]+>/g, '');

it.each<[DecimalString, MoneyUnit, MoneyUnit, DecimalString]>([
  ['9167', '千元', '万元', '916.7'],
  ['9167', '千元', '元', '9167000'],
  ['916.75', '万元', '千元', '9167.5'],
  ['91675', '百元', '万元', '916.75'],
  ['1.5', '亿元', '千元', '150000'],
  ['-0.5', '元', '百元', '-0.005'],
])('converts %s %s to %s: %s', (value, from, to, converted) => {
  expect(convert(value, from, to)).toBe(converted);
});

describe.each([
  ['千元', '单位：千元', 'Unit: thousand yuan'],
  ['百元', '单位：百元', 'Unit: hundred yuan'],
] as const)('a document in %s', (unit, zh, en) => {
  it('shows its unit in both languages', () => {
    const chinese = textOf(renderToStaticMarkup(<BudgetReport disclosure={inUnit(unit)} />));
    expect(chinese).toContain(zh);
    expect(chinese).toContain(`9167.5\u202f${unit}`);
    expect(textOf(renderToStaticMarkup(<BudgetReport disclosure={inUnit(unit)} locale="en" />))).toContain(en);
  });

  it('is converted exactly from and to this unit', () => {
    expect(textOf(renderToStaticMarkup(<BudgetReport disclosure={inUnit(unit)} unit="元" />))).toContain(
      unit === '千元' ? '9,167,500\u202f元' : '916,750\u202f元',
    );
    expect(textOf(renderToStaticMarkup(<BudgetReport disclosure={inUnit('万元')} unit={unit} />))).toContain(
      unit === '千元' ? '91,675\u202f千元' : '916,750\u202f百元',
    );
  });

  it('offers its unit to readers; documents in other units do not', () => {
    const choice = (disclosure: ReturnType<typeof inUnit>) =>
      textOf(renderToStaticMarkup(<ReportViewer disclosure={disclosure} />));
    expect(choice(inUnit(unit))).toContain(`按原文元${unit === '千元' ? '千元万元' : '百元万元'}亿元`);
    expect(choice(inUnit('万元'))).toContain('按原文元万元亿元');
  });

  it('may have its unit in each cell', () => {
    const cell = (value: string, printed: string) =>
      minimal({ unit, projectExpenditure: { projects: [{ name: '甲', budget: { value, printed } }] } });
    const misprints = (disclosure: ReturnType<typeof inUnit>) =>
      auditDisclosure(disclosure).findings.filter(({ rule }) => rule === 'figure-as-printed').length;
    expect(misprints(cell('9167', `9167${unit}`))).toBe(0);
    expect(misprints(cell('9167', `9,167 ${unit}`))).toBe(0);
    expect(misprints(cell('9167', '9167千'))).toBe(1);
  });
});

describe('a cell printed in a different unit than its figure', () => {
  const found = (value: string, printed: string) =>
    auditDisclosure(
      minimal({ projectExpenditure: { projects: [{ name: '甲', budget: { value, printed } }] } }),
    ).findings.filter(({ rule }) => rule === 'figure-as-printed').length;

  it.each([
    ['916.7', '9167千元'],
    ['916.7', '9,167 千元'],
    ['916.70', '9167000元'],
    ['916.7', '9167（千元）'],
    ['91670', '9.167亿元'],
  ])('%s 万元 printed as %s is not a misprint', (value, printed) => {
    expect(found(value, printed)).toBe(0);
  });

  it.each([
    ['916.7', '9168千元'],
    ['916.7', '9167千'],
    ['36', '36 万'],
  ])('%s 万元 printed as %s is a misprint', (value, printed) => {
    expect(found(value, printed)).toBe(1);
  });
});

it('lists the known units if a unit is unknown', () => {
  const result = parseDisclosure({ ...minimal(), unit: '千' });
  expect(result.ok ? '' : result.issues.map(({ message }) => message).join()).toContain('千元');
});
