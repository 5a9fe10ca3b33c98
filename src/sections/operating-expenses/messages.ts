import { catalog } from '../../text/language.js';

/** Messages of the section on 机关运行经费. */
export const messages = catalog(
  {
    'operating.heading': '机关运行经费',
    'operating.takeaway': '机关运行经费 {amount}{change}。',
    'operating.takeaway.change': '，{change}',
    'operating.amount': '机关运行经费',
    'operating.units': '涵盖单位',
    'operating.administrative': '行政单位',
    'operating.civil-service': '参照公务员法管理的事业单位',
    'operating.public-institution': '事业单位',
    'operating.reason': '主要原因',
    'operating.meaning':
      '机关运行经费是行政单位和参公事业单位的公用经费，与“公用经费”口径不完全相同：事业单位的公用经费不计入。',
  },
  {
    'operating.heading': 'Operating expenses of offices',
    'operating.takeaway': 'Operating expenses of offices are {amount}{change}.',
    'operating.takeaway.change': ', {change}',
    'operating.amount': 'Operating expenses of offices',
    'operating.units': 'Units covered',
    'operating.administrative': 'Administrative units',
    'operating.civil-service': 'Institutions under the civil service law',
    'operating.public-institution': 'Public institutions',
    'operating.reason': 'Main reason',
    'operating.meaning':
      'This is the operating money of administrative units and of institutions under the civil service law. It is not quite the operating part of basic expenditure, which includes other public institutions.',
  },
);
