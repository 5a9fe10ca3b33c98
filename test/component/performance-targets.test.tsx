import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PerformanceTargetTable } from '../../src/sections/performance-targets/PerformanceTargetTable.js';
import { minimal, sample2023 } from '../../stories/fixtures/disclosures.js';
import { awkwardPerformance, evaluatedPerformance, withheldSheets } from '../../stories/fixtures/performance.js';

// Queries by role take jsdom seconds in two large tables, so rows are found by the text of their headers.

function text(element: Element): string {
  return (element.textContent ?? '').replace(/\s/g, ' ');
}

/** Tables whose caption begins with a title. */
function tables(title = '绩效指标'): HTMLElement[] {
  return screen.getAllByText(title, { exact: false, selector: '.bd-caption-title' }).flatMap((caption) => {
    const found = caption.closest('table');
    return found && text(caption).startsWith(title) ? [found] : [];
  });
}

function table(at: number, title?: string): HTMLElement {
  const found = tables(title)[at];
  if (!found) throw new Error(`no table ${at}`);
  return found;
}

/** Header cells of a table with this text. */
function heads(of: HTMLElement, name: string): HTMLTableCellElement[] {
  return [...of.querySelectorAll('th')].filter((head) => text(head) === name);
}

/** Texts of the cells in the row with this name. */
function cells(of: HTMLElement, name: string): string[] {
  const row = heads(of, name)
    .find((head) => head.scope === 'row')
    ?.closest('tr');
  if (!row) throw new Error(`no row ${name}`);
  return [...row.querySelectorAll('td')].map(text);
}

/** Header cells that apply to a data cell by scope and span. */
function headsOf(of: HTMLElement, name: string): string[] {
  const rows = [...of.querySelectorAll('tr')];
  const at = rows.findIndex((row) => [...row.cells].some((cell) => text(cell) === name));
  return rows
    .slice(0, at + 1)
    .flatMap((row, index) =>
      [...row.cells]
        .filter((cell) => cell.tagName === 'TH' && cell.scope !== 'col' && index + cell.rowSpan > at)
        .map(text),
    );
}

describe('the 2023 disclosure', () => {
  it('shows the number of sheets and indicators', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    expect(screen.getByRole('region', { name: '绩效目标表' })).toHaveTextContent('公开绩效目标表 2 份、指标 44 项。');
  });

  it('shows every column of the form for an indicator, in the form’s order', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    expect([...table(0).querySelectorAll('thead th[scope="col"]')].map(text)).toEqual([
      '一级指标',
      '二级指标',
      '三级指标',
      '指标值',
      '设置依据',
      '上年完成值',
      '分值权重',
      '赋分规则',
      '佐证资料',
    ]);
    expect(cells(table(0), '档案利用人数')).toEqual([
      '≥ 1100 人',
      '历史标准',
      '625 人',
      '10',
      '按照完成比例赋分',
      '工作资料',
    ]);
  });

  it('formats targets and last year like the form', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    const [first, second] = [table(0), table(1)];
    const written = ([of, name]: [HTMLElement, string]) => {
      const [target, , lastYear] = cells(of, name);
      return [name, target, lastYear];
    };
    expect(
      (
        [
          [first, '硬件、软件维护次数'],
          [first, '系统故障率'],
          [second, '房屋建筑物供暖面积'],
          [second, '设备采购完成时间'],
          [second, '会议场租费'],
          [second, '人均运转经费数'],
          [second, '系统正常使用年限'],
        ] satisfies [HTMLElement, string][]
      ).map(written),
    ).toEqual([
      ['硬件、软件维护次数', '≥ 12 次', '无'],
      ['系统故障率', '< 10%', '无'],
      ['房屋建筑物供暖面积', '≥ 9809.04 平方米', '9809.04 平方米'],
      ['设备采购完成时间', '2023年12月10日', '2022年12月10日'],
      ['会议场租费', '≤ 6000 元/次', '无'],
      ['人均运转经费数', '≤ 6000 元', '0.08 万元'],
      ['系统正常使用年限', '≥ 8 年', '无%'],
    ]);
  });

  it('names each indicator table after its project', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    expect(table(0)).toHaveAccessibleName('绩效指标 档案征集、保护、数字化与安全保障 9 项');
    expect(table(1)).toHaveAccessibleName('绩效指标 巴州党委办公室运行保障项目 35 项');
  });

  it('merges the cells of 一级 and 二级指标 into headers of all their rows', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    const [output] = heads(table(1), '产出指标');
    expect(output).toHaveAttribute('rowspan', '24');
    expect(output).toHaveAttribute('scope', 'rowgroup');
    expect(heads(table(1), '质量指标')[0]).toHaveAttribute('rowspan', '8');
    expect(headsOf(table(1), '督导调研覆盖率')).toEqual(['产出指标', '质量指标', '督导调研覆盖率']);
    expect(headsOf(table(1), '人均运转经费数')).toEqual(['成本指标', '社会成本指标', '人均运转经费数']);
  });

  it('keeps spanning headers inside their row group, and all rows equally wide', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    for (const found of tables()) {
      for (const head of found.querySelectorAll<HTMLTableCellElement>('th[scope="rowgroup"]')) {
        expect(head.closest('tbody')?.rows).toHaveLength(head.rowSpan);
      }
      const rows = [...found.querySelectorAll('tr')];
      const widths = rows.map((_, index) =>
        rows
          .slice(0, index + 1)
          .flatMap((above, at) => [...above.cells].filter((cell) => at + cell.rowSpan > index))
          .reduce((width, cell) => width + cell.colSpan, 0),
      );
      expect(new Set(widths)).toEqual(new Set([9]));
    }
  });

  it('sums up the weights as computed, and explains the missing 10', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    expect(cells(table(1), '分值权重合计（由本组件相加）')[0]).toBe('90');
    expect(cells(table(0, '分值权重按一级指标合计'), '产出指标')).toEqual(['5', '40']);
    const notes = screen.getByRole('note');
    expect(notes).toHaveTextContent('文件没有印出');
    expect(notes).toHaveTextContent('预算执行率另占 10 分');
  });

  it('shows funds, a blank as blank, and the full goal', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    const [, other] = screen.getAllByText('其他资金');
    expect(other?.closest('div')).toHaveTextContent('其他资金空白');
    expect(screen.getByText(/^使全州档案工作走向依法治理.*档案人才队伍建设取得新发展。$/)).toBeInTheDocument();
    expect(screen.getByText('新疆巴州档案馆')).toBeInTheDocument();
  });

  it('shows responsible persons only with showResponsible, and otherwise notes that the document has them', () => {
    const { container, rerender } = render(<PerformanceTargetTable disclosure={sample2023()} />);
    expect(container.innerHTML).not.toContain('韩生玉');
    expect(screen.getByRole('note')).toHaveTextContent('项目负责人姓名载于公开的文件，这里不显示。');
    rerender(<PerformanceTargetTable disclosure={sample2023()} showResponsible />);
    expect(screen.getByText('韩生玉')).toBeInTheDocument();
    expect(screen.getByText('苏道鹏')).toBeInTheDocument();
    expect(screen.getByRole('note')).not.toHaveTextContent('项目负责人姓名');
  });

  it('converts money exactly, and notes that targets keep their own units', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} unit="元" />);
    expect(screen.getAllByText('年度预算总额')[1]?.closest('div')).toHaveTextContent(/5,000,000\s元/);
    expect(cells(table(1), '设备采购成本')[0]).toBe('≤ 114 万元');
    expect(screen.getByRole('note')).toHaveTextContent('不随金额单位换算');
  });

  it('is in English and quotes the document in Chinese, marked by lang', () => {
    render(<PerformanceTargetTable disclosure={sample2023()} locale="en" />);
    const section = screen.getByRole('region', { name: 'Performance target sheets' });
    expect(section).toHaveTextContent('Performance target sheets published: 2, with 44 indicators');
    expect(within(section).getByText('设备采购完成时间')).toHaveAttribute('lang', 'zh-CN');
    expect(within(section).getByText('10 December 2023')).toHaveAttribute('datetime', '2023-12-10');
    for (const none of within(section).getAllByText('无')) expect(none).toHaveAttribute('lang', 'zh-CN');
  });
});

describe('other disclosures', () => {
  it('show that final accounts have no sheets', () => {
    render(<PerformanceTargetTable disclosure={evaluatedPerformance} />);
    expect(screen.getByRole('region', { name: '绩效目标表' })).toHaveTextContent('未载明');
  });

  it('show each withheld part of a sheet with its statement, and count no indicators', () => {
    render(<PerformanceTargetTable disclosure={withheldSheets} />);
    const section = screen.getByRole('region', { name: '绩效目标表' });
    expect(section).toHaveTextContent('公开绩效目标表 2 份，没有列出指标。');
    for (const sentence of ['项目资金', '总体目标', '绩效指标']) {
      expect(section).toHaveTextContent(`${sentence}涉及国家秘密，不予公开。`);
    }
    expect(screen.getByText('项目负责人').closest('div')).toHaveTextContent('项目负责人空白');
    expect(section).toHaveTextContent('这份绩效目标表没有列出指标。');
    expect(within(section).queryByRole('table')).not.toBeInTheDocument();
  });

  it('show how many of the sheets list indicators', () => {
    const disclosure = structuredClone(sample2023());
    const { performance } = disclosure;
    if (!('targets' in performance) || !Array.isArray(performance.targets)) throw new Error('no targets');
    const [, office] = performance.targets;
    if (office) office.indicators = { absent: 'withheld' };
    render(<PerformanceTargetTable disclosure={disclosure} />);
    expect(screen.getByRole('region', { name: '绩效目标表' })).toHaveTextContent(
      '公开绩效目标表 2 份，其中 1 份列出指标 9 项',
    );
  });

  it('show words, printed forms that differ and absences, drop columns without data, and show no incomplete sum', () => {
    render(<PerformanceTargetTable disclosure={awkwardPerformance} />);
    expect(heads(table(0), '上年完成值')).toEqual([]);
    expect(cells(table(0), '档案服务能力')).toEqual(['有效提升', '空白']);
    expect(cells(table(0), '项目验收时间')).toEqual(['2024年12月31日（原文：12月底前）', '7.25']);
    expect(cells(table(0), '查档等候时间')).toEqual(['≤ 15 分钟（原文：15 分钟以内）', '10']);
    expect(cells(table(0), '数据合格率')).toEqual(['空白', '未载明']);
    expect(heads(table(0), '分值权重合计（由本组件相加）')).toEqual([]);
    expect(heads(table(0), '产出指标')).toHaveLength(2);
    expect(cells(table(1), '分值权重合计（由本组件相加）')).toEqual(['100']);
    expect(screen.getByRole('note')).toHaveTextContent('不计算合计');
    expect(screen.getByRole('note')).not.toHaveTextContent('预算执行率');
  });
});

describe('absence', () => {
  it.each([
    ['withheld', '不宜公开'],
    ['empty-table', '空表'],
    ['missing', '未载明'],
  ])('shows that the section is %s, with the document’s statement', (absent, word) => {
    const disclosure = minimal({ performance: { absent, statement: '文件中的一句话。' } });
    render(<PerformanceTargetTable disclosure={disclosure} />);
    const section = screen.getByRole('region', { name: '绩效目标表' });
    expect(section).toHaveTextContent(word);
    expect(section).toHaveTextContent('文件中的一句话。');
    expect(within(section).queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows that the sheets are an empty table', () => {
    const targets = { absent: 'empty-table', statement: '本部门无项目支出，故本表为空表。' };
    render(<PerformanceTargetTable disclosure={minimal({ performance: { projects: [], targets } })} />);
    const section = screen.getByRole('region', { name: '绩效目标表' });
    expect(section).toHaveTextContent('空表');
    expect(section).toHaveTextContent('本部门无项目支出，故本表为空表。');
  });

  it('says that no sheet is listed if the list is empty', () => {
    render(<PerformanceTargetTable disclosure={minimal({ performance: { projects: [], targets: [] } })} />);
    expect(screen.getByText('这里没有列出绩效目标表。')).toBeInTheDocument();
  });
});

it('has the headings of sheets one level below its own, and passes no own props to the section element', () => {
  render(<PerformanceTargetTable disclosure={sample2023()} headingLevel={3} showResponsible />);
  expect(screen.getByRole('heading', { level: 3, name: '绩效目标表' })).toBeInTheDocument();
  expect(screen.getAllByRole('heading', { level: 4 }).map(text)).toEqual([
    '档案征集、保护、数字化与安全保障',
    '巴州党委办公室运行保障项目',
  ]);
  expect(screen.getByRole('region').getAttributeNames()).not.toContain('showresponsible');
});
