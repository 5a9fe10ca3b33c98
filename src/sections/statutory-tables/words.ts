import { messages as lineWords } from '../../parts/lines/messages.js';
import { catalog, type LocaleInput, sayIn } from '../../text/language.js';
import { portionWords } from '../../text/portions.js';
import type { Label } from './sheet.js';

/** Words of the official forms: column heads and row names. */
export const words = catalog(
  {
    'statutory.word.code': '科目编码',
    'statutory.word.revenueItem': '收入项目',
    'statutory.word.expenditureItem': '支出项目',
    'statutory.word.subject': '科目名称',
    'statutory.word.economicSubject': '经济分类科目名称',
    'statutory.word.project': '项目名称',
    'statutory.word.funds': '资金性质',
    'statutory.word.revenue': '收入',
    'statutory.word.expenditure': '支出',
    'statutory.word.budget': '预算数',
    'statutory.word.final': '决算数',
    'statutory.word.total': '合计',
    'statutory.word.subtotal': '小计',
    'statutory.word.basic': '基本支出',
    'statutory.word.projectExpenditure': '项目支出',
    'statutory.word.business': '经营支出',
    'statutory.word.remittedUp': '上缴上级支出',
    'statutory.word.subsidiesPaid': '对附属单位补助支出',
    'statutory.word.personnel': '人员经费',
    'statutory.word.operating': '公用经费',
    'statutory.word.personnelTotal': '人员经费合计',
    'statutory.word.operatingTotal': '公用经费合计',
    'statutory.word.currentRevenue': '本年收入合计',
    'statutory.word.currentExpenditure': '本年支出合计',
    'statutory.word.openingBalance': '上年结转',
    'statutory.word.closingBalance': '结转下年',
    'statutory.word.revenueTotal': '收入总计',
    'statutory.word.expenditureTotal': '支出总计',
    'statutory.word.abroad': '因公出国（境）费',
    'statutory.word.vehicles': '公务用车购置及运行费',
    'statutory.word.vehiclePurchase': '公务用车购置费',
    'statutory.word.vehicleOperation': '公务用车运行费',
    'statutory.word.reception': '公务接待费',
    'statutory.word.meetings': '会议费',
    'statutory.word.training': '培训费',
    'statutory.word.appropriation': '财政拨款',
  },
  {
    'statutory.word.code': 'Code',
    'statutory.word.revenueItem': 'Revenue item',
    'statutory.word.expenditureItem': 'Expenditure item',
    'statutory.word.subject': 'Subject',
    'statutory.word.economicSubject': 'Economic subject',
    'statutory.word.project': 'Project',
    'statutory.word.funds': 'Funds',
    'statutory.word.revenue': 'Revenue',
    'statutory.word.expenditure': 'Expenditure',
    'statutory.word.budget': 'Budget',
    'statutory.word.final': 'Final',
    'statutory.word.total': 'Total',
    'statutory.word.subtotal': 'Subtotal',
    'statutory.word.basic': 'Basic',
    'statutory.word.projectExpenditure': 'Projects',
    'statutory.word.business': 'Business',
    'statutory.word.remittedUp': 'Remitted to the superior unit',
    'statutory.word.subsidiesPaid': 'Subsidies to affiliated units',
    'statutory.word.personnel': 'Personnel',
    'statutory.word.operating': 'Operating',
    'statutory.word.personnelTotal': 'Personnel, total',
    'statutory.word.operatingTotal': 'Operating, total',
    'statutory.word.currentRevenue': 'Revenue of the year',
    'statutory.word.currentExpenditure': 'Expenditure of the year',
    'statutory.word.openingBalance': 'Carried over from last year',
    'statutory.word.closingBalance': 'Carried over to next year',
    'statutory.word.revenueTotal': 'Revenue, total',
    'statutory.word.expenditureTotal': 'Expenditure, total',
    'statutory.word.abroad': 'Travel abroad',
    'statutory.word.vehicles': 'Official vehicles',
    'statutory.word.vehiclePurchase': 'Purchase',
    'statutory.word.vehicleOperation': 'Operation',
    'statutory.word.reception': 'Receptions',
    'statutory.word.meetings': 'Meetings',
    'statutory.word.training': 'Training',
    'statutory.word.appropriation': 'Fiscal appropriation',
  },
);

/** A head or name in the widget's language. Text from the document is not translated. */
export function labelText(label: Label, locale: LocaleInput): string {
  if ('text' in label) return label.text;
  if ('budget' in label) return sayIn(portionWords, locale)(`portion.${label.budget}`);
  if ('source' in label) return sayIn(lineWords, locale)(`lines.source.${label.source}`);
  return sayIn(words, locale)(`statutory.word.${label.word}`);
}
