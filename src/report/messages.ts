import { catalog } from '../text/language.js';

/** Words of the report around its sections. */
export const messages = catalog(
  {
    'report.sections': '各部分',
    'report.budget': '{year} 年部门预算公开',
    'report.final-accounts': '{year} 年度部门决算公开',
    'report.unit': '金额按文件所印单位显示，未作四舍五入。',
    'report.unit.converted': '金额换算为{unit}显示，换算精确，未作四舍五入。',
    'report.extent': '数据范围：{extent}',
    'tab.budget-summary': '收支总体',
    'tab.expenditure-breakdown': '支出',
    'tab.three-public-expenses': '“三公”经费',
    'tab.asset-inventory': '国有资产',
    'tab.performance-targets': '绩效目标',
  },
  {
    'report.sections': 'Sections',
    'report.budget': 'Department budget disclosure {year}',
    'report.final-accounts': 'Department final accounts disclosure {year}',
    'report.unit': 'Money is shown in the unit the document prints; nothing is rounded.',
    'report.unit.converted': 'Money is shown in {unit}, converted exactly; nothing is rounded.',
    'report.extent': 'Extent of the data: {extent}',
    'tab.budget-summary': 'Summary',
    'tab.expenditure-breakdown': 'Expenditure',
    'tab.three-public-expenses': '“Three public”',
    'tab.asset-inventory': 'Assets',
    'tab.performance-targets': 'Performance',
  },
);
