import type { StatutoryTableId } from './disclosure.js';

/**
 * The eleven statutory tables (财预〔2016〕143号) in their official order. Every department must publish them; 项目支出情况表 is asked for
 * by some provinces only.
 */
export const STATUTORY_TABLES: readonly StatutoryTableId[] = [
  'overview',
  'revenue',
  'expenditure',
  'fiscal-appropriation',
  'general-public-budget',
  'basic-expenditure',
  'projects',
  'three-public',
  'government-fund',
  'state-capital',
  'performance-targets',
];
