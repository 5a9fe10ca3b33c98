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
    'chapter.department': '部门概况',
    'chapter.totals': '收支总体',
    'chapter.expenditure': '支出',
    'chapter.offices': '“三公”与运行',
    'chapter.assets': '采购与资产',
    'chapter.performance': '绩效',
    'chapter.tables': '法定表格',
    'chapter.terms': '名词与来源',
    'chapter.audit': '核对',
  },
  {
    'report.sections': 'Sections',
    'report.budget': 'Department budget disclosure {year}',
    'report.final-accounts': 'Department final accounts disclosure {year}',
    'report.unit': 'Money is shown in the unit the document prints; nothing is rounded.',
    'report.unit.converted': 'Money is shown in {unit}, converted exactly; nothing is rounded.',
    'report.extent': 'Extent of the data: {extent}',
    'chapter.department': 'Department',
    'chapter.totals': 'Totals',
    'chapter.expenditure': 'Expenditure',
    'chapter.offices': 'Three public and operating',
    'chapter.assets': 'Procurement and assets',
    'chapter.performance': 'Performance',
    'chapter.tables': 'Statutory tables',
    'chapter.terms': 'Terms and source',
    'chapter.audit': 'Checks',
  },
);
