import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../src/parts/Tabs.js';

const tabs = ['收支总体', '支出', '“三公”经费'].map((label, index) => ({
  id: `t${index}`,
  label,
  content: <p>{`${label}的内容`}</p>,
}));

describe('tabs rendered on a server', () => {
  it('have every panel with its content', () => {
    const html = renderToString(<Tabs label="部分" tabs={tabs} />);
    expect(html.match(/role="tabpanel"/g)).toHaveLength(3);
    for (const { label } of tabs) expect(html).toContain(`<p>${label}的内容</p>`);
    expect(html).not.toContain('hidden');
  });

  it('have no style attribute and leave the direction to the page', () => {
    const html = renderToString(<Tabs label="部分" tabs={tabs} />);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\sdir=/);
    expect(renderToString(<Tabs label="部分" tabs={tabs} dir="rtl" />)).toContain('dir="rtl"');
  });

  it('open the default tab, or the first if it does not exist', () => {
    const active = (html: string) => /data-state="active"[^>]*>(?:<span[^>]*>)?([^<]+)/.exec(html)?.[1];
    expect(active(renderToString(<Tabs label="部分" tabs={tabs} defaultTab="t1" />))).toBe('支出');
    expect(active(renderToString(<Tabs label="部分" tabs={tabs} defaultTab="gone" />))).toBe('收支总体');
  });

  it('prefix their ids', () => {
    const html = renderToString(<Tabs label="部分" tabs={tabs} idPrefix="a-" />);
    expect(html).toMatch(/role="tab"[^>]*aria-controls="a-t0-panel"/);
    expect(html).toContain('id="a-t2-tab"');
    expect(html).toMatch(/role="tabpanel"[^>]*aria-labelledby="a-t1-tab"[^>]*id="a-t1-panel"/);
  });
});
