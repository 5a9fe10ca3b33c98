import type * as v from 'valibot';
import type * as d from '../disclosure.js';
import type { BudgetDisclosureInput, InputOf } from '../input.js';
import type * as l from '../lines.js';
import type * as m from '../matters.js';
import type * as p from '../performance.js';
import type * as t from '../values.js';
import type * as ds from './disclosure.js';
import type * as ls from './lines.js';
import type * as ms from './matters.js';
import type * as ps from './performance.js';
import type * as vs from './values.js';

/**
 * Holds the runtime schema equal to the types, part by part and for the whole. Nothing of it runs; a difference in either
 * direction, even of one optional key, fails to compile.
 */

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { schema: A; type: B };

type Holds<R extends true> = R;

/** Members of an intersection, spelled out. */
type Flat<T> = { [K in keyof T]: T[K] };

export type Equal = [
  Holds<Same<v.InferOutput<typeof vs.decimal>, t.DecimalString>>,
  Holds<Same<v.InferOutput<typeof vs.moneyUnit>, t.MoneyUnit>>,
  Holds<Same<v.InferOutput<typeof vs.absence>, t.Absence>>,
  Holds<Same<v.InferOutput<typeof vs.amount>, t.Amount>>,
  Holds<Same<v.InferOutput<typeof vs.percent>, t.Percent>>,
  Holds<Same<v.InferOutput<typeof vs.count>, t.Count>>,
  Holds<Same<v.InferOutput<typeof vs.statedAmount>, t.Stated<t.Amount>>>,
  Holds<Same<v.InferOutput<typeof vs.change>, t.Change>>,
  Holds<Same<v.InferOutput<typeof vs.code>, t.Code>>,
  Holds<Same<v.InferOutput<typeof vs.portion>, t.Portion>>,
  Holds<Same<v.InferOutput<typeof ls.revenueSourceKind>, l.RevenueSourceKind>>,
  Holds<Same<v.InferOutput<typeof ls.revenueSource>, l.RevenueSource>>,
  Holds<Same<v.InferOutput<typeof ls.sourceAmount>, l.SourceAmount>>,
  Holds<Same<v.InferOutput<typeof ls.fundedPortion>, l.FundedPortion>>,
  Holds<Same<v.InferOutput<typeof ls.balance>, l.Balance>>,
  Holds<Same<v.InferOutput<typeof ls.functionLine>, l.FunctionLine>>,
  Holds<Same<v.InferOutput<typeof ls.economicLine>, l.EconomicLine>>,
  Holds<Same<v.InferOutput<typeof ls.overview>, l.Overview>>,
  Holds<Same<v.InferOutput<typeof ls.revenue>, l.Revenue>>,
  Holds<Same<v.InferOutput<typeof ls.expenditure>, l.Expenditure>>,
  Holds<Same<v.InferOutput<typeof ls.fiscalAppropriation>, l.FiscalAppropriation>>,
  Holds<Same<v.InferOutput<typeof ls.fundExpenditure>, l.FundExpenditure>>,
  Holds<Same<v.InferOutput<typeof ls.basicShare>, l.BasicShare>>,
  Holds<Same<v.InferOutput<typeof ls.basicExpenditure>, l.BasicExpenditureData>>,
  Holds<Same<v.InferOutput<typeof ms.institution>, m.Institution>>,
  Holds<Same<v.InferOutput<typeof ms.staffing>, m.Staffing>>,
  Holds<Same<v.InferOutput<typeof ms.profile>, m.Profile>>,
  Holds<Same<v.InferOutput<typeof ms.allocation>, m.Allocation>>,
  Holds<Same<v.InferOutput<typeof ms.textBlock>, m.TextBlock>>,
  Holds<Same<v.InferOutput<typeof ms.project>, m.Project>>,
  Holds<Same<v.InferOutput<typeof ms.projectExpenditure>, m.ProjectExpenditureData>>,
  Holds<Same<v.InferOutput<typeof ms.threePublicItem>, m.ThreePublicItem>>,
  Holds<Same<v.InferOutput<typeof ms.threePublicCount>, m.ThreePublicCount>>,
  Holds<Same<v.InferOutput<typeof ms.threePublicExpenses>, m.ThreePublicExpenses>>,
  Holds<Same<v.InferOutput<typeof ms.operatingExpenses>, m.OperatingExpensesData>>,
  Holds<Same<v.InferOutput<typeof ms.smeReserve>, m.SmeReserve>>,
  Holds<Same<v.InferOutput<typeof ms.procurement>, m.Procurement>>,
  Holds<Same<v.InferOutput<typeof ms.vehicleUse>, m.VehicleUse>>,
  Holds<Same<v.InferOutput<typeof ms.largeEquipment>, m.LargeEquipment>>,
  Holds<Same<v.InferOutput<typeof ms.vehicles>, m.Vehicles>>,
  Holds<Same<v.InferOutput<typeof ms.assets>, m.Assets>>,
  Holds<Same<v.InferOutput<typeof ms.otherMatters>, m.OtherMattersData>>,
  Holds<Same<v.InferOutput<typeof ms.glossaryEntry>, m.GlossaryEntry>>,
  Holds<Same<v.InferOutput<typeof ps.projectCount>, p.ProjectCount>>,
  Holds<Same<v.InferOutput<typeof ps.targetFunds>, p.TargetFunds>>,
  Holds<Same<v.InferOutput<typeof ps.measure>, p.Measure>>,
  Holds<Same<v.InferOutput<typeof ps.indicator>, p.Indicator>>,
  Holds<Same<v.InferOutput<typeof ps.performanceTarget>, p.PerformanceTarget>>,
  Holds<Same<v.InferOutput<typeof ps.performance>, p.Performance>>,
  Holds<Same<v.InferOutput<typeof ds.department>, d.Department>>,
  Holds<Same<v.InferOutput<typeof ds.disclosureSource>, d.DisclosureSourceData>>,
  Holds<Same<v.InferOutput<typeof ds.statutoryTableId>, d.StatutoryTableId>>,
  Holds<Same<v.InferOutput<typeof ds.tableHead>, d.TableHead>>,
  Holds<Same<v.InferOutput<typeof ds.statutoryTable>, d.StatutoryTableData>>,
  Holds<Same<v.InferOutput<typeof ds.disclosure>, d.BudgetDisclosure>>,
  Holds<Same<v.InferInput<typeof ls.functionLine>, InputOf<l.FunctionLine>>>,
  Holds<Same<v.InferInput<typeof ds.disclosure>, Flat<BudgetDisclosureInput>>>,
];
