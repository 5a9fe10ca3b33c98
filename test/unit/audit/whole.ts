import type { BudgetDisclosure } from '../../../src/model/index.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';

/**
 * A small disclosure in 万元 with every section, source, split and fund once, so that a test can list what a rule looks at.
 * Its amounts agree with each other.
 */
export function whole(changed: Record<string, unknown> = {}): BudgetDisclosure {
  return minimal({ ...sections(), ...changed });
}

/** The sections of `whole`, new data each time. */
export function sections() {
  return {
    overview: {
      total: { amount: '110' },
      revenue: {
        currentYear: '100',
        sources: [
          {
            kind: 'fiscal-appropriation',
            name: '财政拨款',
            amount: '90',
            sources: [
              { kind: 'general-public-budget', name: '一般公共预算', amount: '60' },
              { kind: 'government-fund', name: '政府性基金', amount: '30' },
            ],
          },
          { kind: 'other', name: '其他收入', amount: '10' },
        ],
        balances: [{ kind: 'opening-carry-over', name: '上年结转', amount: '10' }],
      },
      expenditure: {
        currentYear: '95',
        classes: [
          { level: 'class', name: '教育支出', amount: '95' },
          { level: 'class', name: '其他支出', amount: '0' },
        ],
        balances: [{ kind: 'closing-carry-over', name: '年末结转', amount: '15' }],
      },
    },
    revenue: {
      total: { amount: '100' },
      sources: [
        { kind: 'fiscal-appropriation', name: '财政拨款', amount: '90' },
        { kind: 'other', name: '其他收入', amount: '10' },
      ],
      lines: [
        {
          level: 'class',
          name: '教育支出',
          amount: '100',
          bySource: [
            { source: 'fiscal-appropriation', amount: '90' },
            { source: 'other', amount: '10' },
          ],
        },
      ],
    },
    expenditure: {
      total: { amount: '95' },
      basic: { amount: '60' },
      project: { amount: '20' },
      business: { amount: '5' },
      remittedUp: { amount: '6' },
      subsidiesPaid: { amount: '4' },
      lines: [
        {
          level: 'class',
          name: '教育支出',
          amount: '95',
          basic: '60',
          project: '20',
          business: '5',
          remittedUp: '6',
          subsidiesPaid: '4',
          lines: [
            { level: 'group', name: '普通教育', amount: '55' },
            { level: 'group', name: '进修及培训', amount: '40' },
          ],
        },
      ],
    },
    fiscalAppropriation: {
      total: { amount: '90' },
      revenue: {
        sources: [
          { kind: 'general-public-budget', name: '一般公共预算', amount: '60' },
          { kind: 'government-fund', name: '政府性基金', amount: '30' },
        ],
      },
      expenditure: {
        bySource: [
          { source: 'general-public-budget', amount: '60' },
          { source: 'government-fund', amount: '20' },
          { source: 'state-capital', amount: '10' },
        ],
        classes: [
          {
            level: 'class',
            name: '教育支出',
            amount: '90',
            bySource: [
              { source: 'general-public-budget', amount: '60' },
              { source: 'government-fund', amount: '30' },
            ],
          },
        ],
      },
    },
    generalPublicBudget: {
      total: { amount: '60' },
      basic: { amount: '50' },
      project: { amount: '10' },
      lines: [{ level: 'class', name: '教育支出', amount: '60' }],
    },
    governmentFund: { total: { amount: '20' }, lines: [{ level: 'class', name: '城乡社区支出', amount: '20' }] },
    stateCapital: { total: { amount: '10' }, lines: [{ level: 'class', name: '其他支出', amount: '10' }] },
    basicExpenditure: {
      total: { amount: '50' },
      personnel: { amount: '40', items: [{ name: '基本工资', amount: '40' }] },
      operating: { amount: '10', items: [{ name: '办公费', amount: '10' }] },
      lines: [
        {
          name: '工资福利支出',
          amount: '50',
          personnel: '40',
          operating: '10',
          lines: [
            { name: '基本工资', amount: '30' },
            { name: '津贴补贴', amount: '20' },
          ],
        },
      ],
    },
    projectExpenditure: {
      total: { amount: '30' },
      projects: [
        {
          name: '维修',
          budget: '18',
          allocations: [
            { name: '屋面', amount: '12' },
            { name: '电路', amount: '6' },
          ],
        },
        { name: '购置', budget: '12' },
      ],
    },
    threePublicExpenses: {
      total: { amount: '9' },
      items: [
        { kind: 'abroad', name: '因公出国（境）费', amount: '2' },
        {
          kind: 'vehicles',
          name: '公务用车',
          amount: '6',
          items: [
            { kind: 'vehicle-purchase', name: '购置费', amount: '4' },
            { kind: 'vehicle-operation', name: '运行费', amount: '2' },
          ],
        },
        { kind: 'reception', name: '公务接待费', amount: '1', items: [] },
      ],
      meetings: { amount: '1' },
      training: { amount: '2' },
      counts: [
        { kind: 'vehicles-held', name: '公务用车保有量', value: '3' },
        { kind: 'vehicles-purchased', name: '购置数', value: '1' },
      ],
    },
    operatingExpenses: { amount: '10', publicInstitutions: '0' },
    procurement: { total: { amount: '15' }, goods: '7', works: '5', services: '3' },
    assets: {
      asOf: '2023-12-31',
      buildings: { area: '100' },
      vehicles: {
        count: '3',
        value: '60',
        uses: [
          { name: '机要通信用车', count: '1', value: '20' },
          { name: '其他用车', count: '2', value: '40' },
        ],
      },
      furniture: '5',
      other: '6',
      equipment: [],
      planned: { vehicles: { count: '1' } },
    },
    performance: {
      projects: [{ name: '项目', count: '2', amount: '30' }],
      targets: [
        {
          scope: 'project',
          name: '维修',
          funds: { total: '18', fiscal: '11', other: '7' },
          goal: '完成维修',
          indicators: [],
        },
      ],
    },
  };
}
