import { catalog } from '../../text/language.js';

/** Messages of the section on the source. */
export const messages = catalog(
  {
    'source.heading': '公开信息',
    'source.publisher': '公开单位',
    'source.title': '文件名称',
    'source.date': '公开日期',
    'source.year.budget': '预算年度',
    'source.year.final-accounts': '决算年度',
    'source.region': '所属地区',
    'source.code': '单位代码',
    'source.url': '原文地址',
    'source.extent': '数据范围',
    'source.unit': '文件金额单位',
    'source.cite': '引用格式（GB/T 7714）',
    'source.outline': '文件目录',
    'source.outline.count': '各级标题 {count} 条',
  },
  {
    'source.heading': 'Publication',
    'source.publisher': 'Publisher',
    'source.title': 'Title',
    'source.date': 'Published',
    'source.year.budget': 'Fiscal year',
    'source.year.final-accounts': 'Fiscal year',
    'source.region': 'Region',
    'source.code': 'Code of the unit',
    'source.url': 'Address',
    'source.extent': 'Extent of the data',
    'source.unit': 'Unit of money in the document',
    'source.cite': 'How to cite (GB/T 7714)',
    'source.outline': 'Contents of the document',
    'source.outline.count': '{count} {count|heading|headings}',
  },
);
