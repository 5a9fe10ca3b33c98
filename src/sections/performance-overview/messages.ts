import { catalog } from '../../text/language.js';

/** Messages of the section on performance management. */
export const messages = catalog(
  {
    'performance.heading': '预算绩效情况',
    'performance.takeaway.coverage': '，绩效管理覆盖率 {coverage}',
    'performance.none': '文件没有列出纳入绩效管理的项目。',
    'performance.takeaway.projects': '{name} {count}，涉及 {amount}{coverage}。',
    'performance.key.amount': '涉及金额',
    'performance.projects': '绩效管理的项目',
    'performance.projectCount': '项目数',
    'performance.projectAmount': '涉及金额',
    'performance.averageScore': '平均得分',
    'performance.grades': '绩效评级',
    'performance.problemsFound': '自评发现问题数',
    'performance.coverage': '绩效管理覆盖率',
    'performance.change': '绩效管理资金变化',
  },
  {
    'performance.heading': 'Budget performance',
    'performance.takeaway.coverage': ', coverage {coverage}',
    'performance.none': 'The document lists no project under performance management.',
    'performance.takeaway.projects': '{name}: {count}, {amount}{coverage}.',
    'performance.key.amount': 'Money involved',
    'performance.projects': 'Projects under performance management',
    'performance.projectCount': 'Projects',
    'performance.projectAmount': 'Money involved',
    'performance.averageScore': 'Average score',
    'performance.grades': 'Grades',
    'performance.problemsFound': 'Problems found in self-evaluation',
    'performance.coverage': 'Coverage of performance management',
    'performance.change': 'Change of the money under performance management',
  },
);
