import { catalog } from '../../text/language.js';

/** Messages of the section on the department. */
export const messages = catalog(
  {
    'profile.heading': '部门概况',
    'profile.functions': '主要职能',
    'profile.institutions': '机构设置',
    'profile.institutions.count': '纳入本文件的单位 {count} 个',
    'profile.institutions.kind': '{kind} {count} 个',
    'profile.staffing': '人员情况',
    'profile.authorised': '编制数',
    'profile.actual': '实有人数',
  },
  {
    'profile.heading': 'The department',
    'profile.functions': 'Main functions',
    'profile.institutions': 'Organisation',
    'profile.institutions.count': '{count} {count|unit|units} covered by the document',
    'profile.institutions.kind': '{count} × {kind}',
    'profile.staffing': 'Staff',
    'profile.authorised': 'Authorised posts',
    'profile.actual': 'Actual staff',
  },
);
