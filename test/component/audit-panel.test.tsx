import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { auditDisclosure, auditRules } from '../../src/model/index.js';
import { BudgetReport } from '../../src/report/BudgetReport.js';
import { AuditPanel } from '../../src/sections/audit-panel/AuditPanel.js';
import { CompletenessStrip } from '../../src/sections/completeness-strip/CompletenessStrip.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import wanli from '../documents/shanghai-wanli-2024.json';
import { disclosureWith } from '../limits/documents.js';
import { duplicateIds, unmarkedChinese } from './page.js';

const disclosure = sample2023();
const { findings } = auditDisclosure(disclosure);

function itemOf(sentence: RegExp): HTMLElement {
  const item = screen.getByText(sentence).closest('li');
  if (item === null) throw new Error(`no finding says ${sentence}`);
  return item;
}

describe('AuditPanel', () => {
  it('shows the number of rules and findings, and that nothing was changed', () => {
    render(<AuditPanel disclosure={disclosure} />);
    const takeaway = document.querySelector('[data-part="takeaway"]');
    expect(takeaway).toHaveTextContent(`按 ${auditRules.length} 项规则`);
    expect(takeaway).toHaveTextContent(`${findings.length} 条提示`);
    expect(screen.getByText('以下为按公开数字核对得出的提示，文件原文未作改动。')).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/错误|违规|造假/);
  });

  it('shows the printed share, the computed share and the basis of both', () => {
    render(<AuditPanel disclosure={disclosure} />);
    const item = itemOf(/一般公共服务支出的占比印作 77\.41%.*77\.57%/);
    const texts = [...item.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s/g, ''));
    expect(texts).toEqual(['一般公共服务支出占比77.41%', '一般公共服务支出2174.49万元', '一般公共预算拨款2803.23万元']);
    expect(item).toHaveTextContent('按其他数字计算77.5709%');
    expect(item).toHaveTextContent('依据');
  });

  it('reports vehicles whose part, 683.91, exceeds the whole, 609.57', () => {
    render(<AuditPanel disclosure={disclosure} />);
    expect(itemOf(/车辆价值印作 609\.57 万元/)).toHaveTextContent('683.91');
  });

  it('lists the 0.01 of 社会保障和就业 as rounding, in its own group', () => {
    render(<AuditPanel disclosure={disclosure} />);
    const group = itemOf(/347\.09 万元/).closest('[data-kind]');
    expect(group).toHaveAttribute('data-kind', 'rounding');
    expect(group).toHaveTextContent('属于正常情况');
  });

  it('does not reveal the withheld headcount', () => {
    const { container } = render(<AuditPanel disclosure={disclosure} />);
    expect(container.textContent).not.toMatch(/161/);
    expect(itemOf(/人员情况写明不宜公开/)).toHaveTextContent('不重复');
  });

  it('filters by kind and by text, and announces the count', () => {
    render(<AuditPanel disclosure={disclosure} />);
    const kinds = screen.getByRole('group', { name: '按种类筛选提示' });
    fireEvent.click(within(kinds).getByRole('button', { name: /单位不一致/ }));
    expect(screen.getByRole('status')).toHaveTextContent(`显示 2 条，共 ${findings.length} 条`);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '人均运转经费' } });
    expect(screen.getByRole('status')).toHaveTextContent('显示 1 条');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: ' ０．０８ ' } });
    expect(screen.getByRole('status')).toHaveTextContent('显示 1 条');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这样的词' } });
    expect(screen.getByText('没有符合条件的提示。')).toBeInTheDocument();
  });

  it('shows a filtered-out finding when a mark links to it', async () => {
    render(<AuditPanel disclosure={disclosure} idPrefix="" />);
    const item = itemOf(/一般公共服务支出的占比/);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '人均运转经费' } });
    expect(item).not.toBeVisible();
    window.history.replaceState(null, '', `#${item.id}`);
    fireEvent(window, new HashChangeEvent('hashchange'));
    await waitFor(() => expect(item).toBeVisible());
    window.history.replaceState(null, '', window.location.pathname);
  });

  it('explains what having no findings means', () => {
    render(<AuditPanel disclosure={minimal()} />);
    expect(screen.getByText(/没有发现不一致/)).toHaveTextContent(`按 ${auditRules.length} 项规则`);
    expect(document.querySelector('.bd-finding-checked details')).toHaveAttribute('open');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('is in English, with Chinese text marked by lang', () => {
    const { container } = render(<AuditPanel disclosure={disclosure} locale="en" />);
    expect(unmarkedChinese(container)).toEqual([]);
    expect(container.textContent).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

  it('renders nothing with findings={false}', () => {
    expect(render(<AuditPanel disclosure={disclosure} findings={false} />).container).toBeEmptyDOMElement();
  });
});

describe('CompletenessStrip', () => {
  it('counts an empty table with a statement, and a part withheld with a reason, not as missing', () => {
    render(<CompletenessStrip disclosure={disclosure} />);
    expect(document.querySelector('[data-part="takeaway"]')).toHaveTextContent(
      '11 张法定表格：1 张已公开、2 张空表并附说明、8 张未载明；11 项文字说明：10 项已公开、1 项不公开并说明理由。',
    );
  });

  it('does not call a part missing if the data is incomplete', () => {
    render(<CompletenessStrip disclosure={disclosure} />);
    expect(screen.getByText(/未载明的不一定没有公开/)).toBeInTheDocument();
  });

  it('lists every part with the word for its state', () => {
    render(<CompletenessStrip disclosure={parsed(wanli)} />);
    const items = screen
      .getAllByRole('listitem', { hidden: true })
      .filter((item) => item.hasAttribute('data-part-state'));
    expect(items).toHaveLength(22);
    for (const item of items) expect(item).toHaveTextContent(/已公开|说明|未载明/);
  });
});

describe('a report with its audit', () => {
  const page = (props: Partial<Parameters<typeof BudgetReport>[0]> = {}) =>
    new DOMParser().parseFromString(
      renderToStaticMarkup(<BudgetReport disclosure={disclosure} layout="tabs" {...props} />),
      'text/html',
    );

  it('links every mark to a finding, and every finding to its section, without scripts', () => {
    const served = page({ idPrefix: 'a-' });
    const links = [...served.querySelectorAll('.bd-finding-mark, .bd-finding .bd-link')];
    expect(links.length).toBeGreaterThan(60);
    const broken = links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !served.getElementById(href.slice(1)));
    expect(broken).toEqual([]);
    expect(served.querySelectorAll('.bd-finding')).toHaveLength(findings.length);
    expect(duplicateIds(served)).toEqual([]);
  });

  it('shows no marks, panel or strip with findings={false}', () => {
    const served = page({ findings: false });
    expect(
      served.querySelector('.bd-finding-mark, [data-section="audit-panel"], [data-section="completeness-strip"]'),
    ).toBeNull();
    expect([...served.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent)).not.toContain('核对');
  });
});

describe('very many findings', () => {
  const many = parsed(disclosureWith({ sizes: { 'generalPublicBudget.lines': 700, glossary: 1 } }));
  const { findings: all } = auditDisclosure(many);

  it('lists up to 500 of a kind and counts the others', () => {
    const labels = all.filter(({ kind }) => kind === 'label').length;
    expect(labels).toBe(700);
    const { container } = render(<AuditPanel disclosure={many} />);
    expect(container.querySelectorAll('[data-kind="label"] li')).toHaveLength(500);
    expect(screen.getByText('另有 200 条未逐条列出。')).toBeInTheDocument();
    expect(container.querySelector('[data-part="takeaway"]')).toHaveTextContent(`${all.length} 条提示`);
  });

  it('lists up to 200 operands of a finding', () => {
    const sum = all.filter(({ operands }) => operands.length > 200);
    expect(sum).not.toEqual([]);
    const { container } = render(<AuditPanel disclosure={many} findings={sum.slice(0, 1)} />);
    expect(container.querySelectorAll('.bd-finding-operands tbody tr')).toHaveLength(201);
    expect(screen.getByText('另有 501 个数字未列出。')).toBeInTheDocument();
  });

  it('links every mark to a finding that is listed', () => {
    const page = renderToStaticMarkup(<BudgetReport disclosure={many} />);
    const anchors = new Set([...page.matchAll(/ id="(bd-finding-[^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#(bd-finding-[^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((id) => !anchors.has(id))).toEqual([]);
  });
});
