import 'budget-disclosure/styles.css';
import {
  type BudgetDisclosure,
  BudgetReport,
  type BudgetReportProps,
  ThreePublicExpensesCard,
} from 'budget-disclosure';
import { auditDisclosure, parseDisclosure } from 'budget-disclosure/model';
import { createRef } from 'react';

/** Does not compile if a type became `any`. */
type Known<T> = 0 extends 1 & T ? 'any' : 'known';
export const known: [Known<BudgetDisclosure['year']>, Known<BudgetReportProps['layout']>] = ['known', 'known'];

const result = parseDisclosure({});
// @ts-expect-error: `disclosure` exists only if `ok` is true.
export const unchecked = result.disclosure;

export function Page({ disclosure }: { disclosure: BudgetDisclosure }) {
  const ref = createRef<HTMLElement>();
  return (
    <main>
      <BudgetReport disclosure={disclosure} layout="tabs" locale="en" ref={ref} className="portal" />
      <ThreePublicExpensesCard disclosure={disclosure} unit="万元" headingLevel={3} data-portal="yes" />
      {/* @ts-expect-error: no such unit. */}
      <ThreePublicExpensesCard disclosure={disclosure} unit="美元" />
      <p>{auditDisclosure(disclosure).findings.length}</p>
    </main>
  );
}
