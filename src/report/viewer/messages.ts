import { catalog } from '../../text/language.js';

/** Messages of the viewer's toolbar. */
export const messages = catalog(
  {
    'viewer.unit': '金额单位',
    'viewer.unit.published': '按原文',
    'viewer.unit.saidPublished': '金额已按文件所印单位显示。',
    'viewer.unit.said': '金额已换算为{unit}显示，换算精确，未作四舍五入。',
    'viewer.show': '显示',
    'viewer.show.all': '图表和表格',
    'viewer.show.tables': '仅表格',
    'viewer.show.saidAll': '已显示图表和表格。',
    'viewer.show.saidTables': '图表已收起，表格不变。',
  },
  {
    'viewer.unit': 'Unit of money',
    'viewer.unit.published': 'as published',
    'viewer.unit.saidPublished': 'Money is now shown in the unit the document prints.',
    'viewer.unit.said': 'Money is now shown in {unit}, converted exactly; nothing is rounded.',
    'viewer.show': 'Show',
    'viewer.show.all': 'charts and tables',
    'viewer.show.tables': 'tables only',
    'viewer.show.saidAll': 'Charts and tables are now shown.',
    'viewer.show.saidTables': 'Charts are now hidden; the tables are as they were.',
  },
);
