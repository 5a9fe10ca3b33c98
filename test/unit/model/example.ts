/** A made-up disclosure that uses every part of the format at least once. Returns new data each time. */
export function example() {
  return {
    schemaVersion: 1,
    kind: 'budget',
    year: 2024,
    language: 'zh-CN',
    unit: '万元',
    department: { name: '某市档案局', shortName: '市档案局', region: ['某省', '某市'], code: '112233' },
    source: {
      title: '2024年部门预算',
      publisher: '某市档案局',
      published: '2024-02-05',
      url: 'https://www.example.gov.cn/budget',
      extent: '全文',
    },
    outline: ['第一部分 部门概况', '一、主要职能'],
    tables: [
      { table: 'overview', content: { title: '部门收支总体情况表', unit: '元', notes: ['注：含结转'] } },
      {
        table: 'government-fund',
        content: { absent: 'empty-table', statement: '本表为空表' },
        head: { title: '政府性基金预算支出情况表' },
      },
    ],
    profile: {
      heading: '部门概况',
      functions: ['负责档案工作'],
      institutions: [{ name: '办公室', kind: '本级' }],
      staffing: { authorised: { value: '20', unit: '人' }, actual: { absent: 'withheld', statement: '不宜公开' } },
    },
    overview: {
      unit: '元',
      statements: ['收支平衡。'],
      notes: ['注：无'],
      total: {
        amount: '1000.10',
        changes: [
          {
            base: 'last-year-budget',
            baseAmount: '900.10',
            direction: 'increase',
            printed: '增加（增长）',
            amount: '100.00',
            rate: '11.11',
            reason: '人员增加',
          },
        ],
      },
      revenue: {
        currentYear: '1000.10',
        sources: [
          {
            kind: 'fiscal-appropriation',
            name: '财政拨款',
            ordinal: '一、',
            amount: '1000.10',
            share: '100',
            sources: [{ kind: 'general-public-budget', name: '一般公共预算', amount: '1000.10' }],
          },
        ],
        balances: [
          {
            kind: 'opening-carry-over',
            name: '上年结转',
            amount: { absent: 'blank' },
            bySource: [{ source: 'government-fund', amount: '0' }],
          },
        ],
      },
      expenditure: {
        currentYear: '1000.10',
        classes: [{ level: 'class', name: '一般公共服务支出', amount: '1000.10', ordinal: '一、' }],
      },
    },
    revenue: { total: { amount: '1000.10' }, sources: [] },
    expenditure: {
      total: { amount: '1000.10', budget: '999', completion: '100.11', purpose: '主要用于档案工作' },
      basic: { amount: '800' },
      project: { amount: '200.10' },
      business: { amount: { absent: 'not-applicable' } },
      remittedUp: { amount: '0' },
      subsidiesPaid: { amount: '0' },
    },
    fiscalAppropriation: {
      total: { amount: '1000.10', bySource: [{ source: 'general-public-budget', amount: '1000.10' }] },
      revenue: { sources: [] },
      expenditure: { classes: [], bySource: [] },
    },
    generalPublicBudget: {
      total: { amount: '1000.10' },
      basic: { amount: '800' },
      project: { amount: '200.10' },
      lines: [
        {
          level: 'class',
          name: '一般公共服务支出',
          amount: '1000.10',
          code: { value: '201', origin: 'assigned', year: 2024, printed: '2 01' },
          lines: [
            {
              level: 'group',
              name: '档案事务',
              printedAs: '档案',
              amount: {
                value: '1000.10',
                unit: '万元',
                printed: '1000.10 万',
                elsewhere: [{ where: '表5', value: '1' }],
              },
              lines: [
                { level: 'item', name: '行政运行', amount: '800', basic: '800', project: '0', business: '0' },
                { level: 'item', name: '档案馆', amount: '200.10', remittedUp: '0', subsidiesPaid: '0', bySource: [] },
              ],
            },
          ],
        },
      ],
    },
    basicExpenditure: {
      total: { amount: '800' },
      personnel: { amount: '700', items: [{ name: '基本工资', amount: { absent: 'not-stated' } }] },
      operating: { amount: '100' },
      lines: [{ name: '工资福利支出', amount: '700', personnel: '700', operating: '0', lines: [] }],
    },
    projectExpenditure: {
      total: { amount: '200.10' },
      projects: [
        {
          name: '数字化',
          budget: '200.10',
          basis: '档案法',
          owner: { absent: 'blank' },
          allocations: [{ name: '扫描', amount: '200.10' }],
          allocationText: '全部用于扫描',
          period: '2024年',
          texts: [{ title: '项目概况', text: '扫描馆藏' }],
          lines: [{ name: '委托业务费', amount: '200.10' }],
        },
      ],
    },
    governmentFund: { absent: 'empty-table', statement: '本部门没有政府性基金预算拨款' },
    stateCapital: { absent: 'not-arranged' },
    threePublicExpenses: {
      total: { amount: '3' },
      items: [
        {
          kind: 'vehicles',
          name: '公务用车',
          ordinal: '1、',
          amount: '3',
          bySource: [],
          items: [{ kind: 'vehicle-operation', name: '公务用车运行费', amount: '3' }],
        },
      ],
      meetings: { amount: '1' },
      training: { amount: '1' },
      counts: [{ kind: 'vehicles-held', name: '公务用车保有量', value: { value: '2', unit: '辆' } }],
      explanation: '与上年持平',
    },
    operatingExpenses: {
      amount: '50',
      administrativeUnits: { value: '1', unit: '家' },
      civilServiceInstitutions: '1',
      publicInstitutions: '0',
    },
    procurement: {
      total: { amount: '20' },
      goods: '20',
      works: '0',
      services: { absent: 'blank' },
      sme: {
        reserved: '10',
        reservedForMicro: '5',
        awarded: '1',
        awardedToMicro: '1',
        awardedElsewhere: { absent: 'not-applicable' },
      },
    },
    assets: {
      asOf: '2023年底',
      buildings: { area: { value: '1500.50', unit: '平方米' }, value: '300' },
      vehicles: { count: '2', value: '40', uses: [{ name: '其他用车', count: '2', value: '40' }] },
      furniture: '5',
      other: '6',
      equipment: [{ name: '单位价值50万元以上', threshold: '50', thresholdUnit: '万元', count: '0' }],
      planned: { vehicles: { absent: 'not-arranged' }, equipment: [] },
    },
    performance: {
      projects: [
        {
          name: '编报绩效目标的项目',
          count: '1',
          amount: '200.10',
          averageScore: '95.5',
          grades: [{ grade: '优', count: '1' }],
        },
      ],
      problemsFound: '0',
      changes: [{ base: 'unspecified', direction: 'unchanged' }],
      coverage: '100',
      targets: [
        {
          scope: 'project',
          name: '数字化',
          unitName: '某市档案局',
          responsible: { absent: 'withheld' },
          funds: { total: '200.10', fiscal: '200.10', other: '0' },
          goal: '完成馆藏扫描',
          indicators: [
            {
              dimension: '产出指标',
              category: '数量指标',
              name: '扫描数量',
              target: { kind: 'number', operator: '≥', value: '1000', unit: '卷', printed: '>=1000卷' },
              basis: '工作计划',
              lastYear: { kind: 'none', printed: '无' },
              weight: '20',
              scoring: '按比例',
              evidence: '台账',
            },
            {
              dimension: '产出指标',
              category: '时效指标',
              name: '完成时间',
              target: { kind: 'date', date: '2024-12-31', printed: '2024年12月底' },
            },
            { dimension: '效益指标', category: '社会效益', name: '利用水平', target: { kind: 'word', word: '提高' } },
          ],
        },
      ],
    },
    otherMatters: { heading: '其他事项', blocks: [{ title: '说明', text: '无' }] },
    glossary: [{ term: '基本支出', definition: '为保障机构正常运转的支出' }],
  };
}

/** The example with another value at a path; `undefined` removes the key. */
export function exampleWith(path: string, value: unknown): Record<string, unknown> {
  const data: Record<string, unknown> = example();
  return withValue(data, path.split('.'), value);
}

/** Sets or removes one value of plain data, in place. */
export function withValue<T extends object>(data: T, keys: readonly string[], value: unknown): T {
  const parent = keys.slice(0, -1).reduce<object>((at, key) => {
    const inner: unknown = Reflect.get(at, key);
    if (typeof inner !== 'object' || inner === null) throw new Error(`nothing at ${keys.join('.')}`);
    return inner;
  }, data);
  const last = keys[keys.length - 1] ?? '';
  if (value === undefined) Reflect.deleteProperty(parent, last);
  // The length of a list cannot be redefined; the data then stays unchanged.
  else Reflect.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return data;
}

/** Every path of plain data. */
export function pathsIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...pathsIn(inner, [...at, key])]);
}
