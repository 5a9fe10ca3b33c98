import { readFileSync } from 'node:fs';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from '../../src/parts/Tabs.js';

const tabs = [
  { id: 'one', label: '收入', content: <a href="https://example.org/">第一</a> },
  { id: 'two', label: '支出', content: <p id="deep">第二</p> },
  { id: 'three', label: '资产', content: <p id="项目 三">第三</p> },
];

const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => screen.getByRole('tabpanel');

/** What is hidden, and what is printed, is the stylesheet's doing, so the tests read the real one. */
const sheet = document.createElement('style');
sheet.textContent = readFileSync('src/parts/tabs.css', 'utf8').replace(/@media print \{[\s\S]*?\n\}/g, '');

const scrolled = vi.fn<(this: Element) => void>();

beforeEach(() => {
  document.head.append(sheet);
  Element.prototype.scrollIntoView = scrolled;
});

afterEach(() => {
  sheet.remove();
  scrolled.mockReset();
  window.history.replaceState(null, '', '/');
});

function goTo(hash: string): void {
  act(() => {
    window.history.replaceState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

describe('by mouse and keyboard', () => {
  it('shows the first panel and no other', () => {
    render(<Tabs label="部分" tabs={tabs} />);
    expect(screen.getByRole('tablist', { name: '部分' })).toBeInTheDocument();
    expect(panel()).toHaveAccessibleName('收入');
    expect(screen.getByText('第二')).not.toBeVisible();
  });

  it('opens by click', async () => {
    const opened = vi.fn();
    render(<Tabs label="部分" tabs={tabs} onValueChange={opened} />);
    await userEvent.click(tab('资产'));
    expect(panel()).toHaveTextContent('第三');
    expect(opened.mock.calls).toEqual([['three', 'reader']]);
  });

  it('is one stop of the Tab key; arrows, Home and End move and open', async () => {
    const user = userEvent.setup();
    render(<Tabs label="部分" tabs={tabs} defaultTab="two" />);
    await user.tab();
    expect(tab('支出')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(tab('资产')).toHaveFocus());
    expect(panel()).toHaveTextContent('第三');
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(tab('收入')).toHaveFocus());
    await user.keyboard('{End}');
    await waitFor(() => expect(tab('资产')).toHaveFocus());
    await user.keyboard('{Home}');
    await waitFor(() => expect(tab('收入')).toHaveFocus());
    await user.tab();
    expect(panel()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('link')).toHaveFocus();
  });

  it('goes the other way from right to left', async () => {
    const user = userEvent.setup();
    render(<Tabs label="部分" tabs={tabs} dir="rtl" />);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(tab('支出')).toHaveFocus());
  });

  it('leaves the choice to a host that gives the value', async () => {
    const asked = vi.fn();
    const { rerender } = render(<Tabs label="部分" tabs={tabs} value="one" onValueChange={asked} />);
    await userEvent.click(tab('支出'));
    expect(asked).toHaveBeenCalledWith('two', 'reader');
    expect(panel()).toHaveTextContent('第一');
    rerender(<Tabs label="部分" tabs={tabs} value="two" onValueChange={asked} />);
    expect(panel()).toHaveTextContent('第二');
  });
});

describe('by address', () => {
  it('opens the panel that the address points into when it appears', () => {
    window.history.replaceState(null, '', '#deep');
    render(<Tabs label="部分" tabs={tabs} />);
    expect(panel()).toHaveTextContent('第二');
    expect(scrolled.mock.contexts).toEqual([screen.getByText('第二')]);
  });

  it('opens it when the address changes, also to an encoded id', () => {
    render(<Tabs label="部分" tabs={tabs} />);
    goTo(`#${encodeURIComponent('项目 三')}`);
    expect(panel()).toHaveTextContent('第三');
    expect(scrolled.mock.contexts).toEqual([screen.getByText('第三')]);
  });

  it.each(['#', '#nowhere', '#%', '#%E0%A4%A'])('stays where it is for %s', (hash) => {
    render(<Tabs label="部分" tabs={tabs} />);
    goTo(hash);
    expect(panel()).toHaveTextContent('第一');
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('opens it again when the same link is followed again', async () => {
    render(
      <>
        <a href="#deep">去第二</a>
        <Tabs label="部分" tabs={tabs} />
      </>,
    );
    goTo('#deep');
    await userEvent.click(tab('收入'));
    expect(panel()).toHaveTextContent('第一');
    await userEvent.click(screen.getByRole('link', { name: '去第二' }));
    expect(panel()).toHaveTextContent('第二');
  });

  it('asks a host that gives the value, and scrolls once the host has opened it', () => {
    const asked = vi.fn();
    const { rerender } = render(<Tabs label="部分" tabs={tabs} value="one" onValueChange={asked} />);
    goTo('#deep');
    expect(asked).toHaveBeenCalledWith('two', 'link');
    expect(scrolled).not.toHaveBeenCalled();
    rerender(<Tabs label="部分" tabs={tabs} value="two" onValueChange={asked} />);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });
});

describe('on paper', () => {
  it('shows all panels as soon as printing begins, and one after', () => {
    render(<Tabs label="部分" tabs={tabs} />);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    for (const text of ['第一', '第二', '第三']) expect(screen.getByText(text)).toBeVisible();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(screen.getByText('第二')).not.toBeVisible();
  });
});

describe('hydration', () => {
  it('takes the server’s HTML over as it is and writes no style', async () => {
    const element = <Tabs label="部分" tabs={tabs} defaultTab="two" />;
    const host = document.createElement('div');
    host.innerHTML = renderToString(element);
    document.body.append(host);
    const before = host.querySelector('.bd-tab-panel');
    const recovered = vi.fn();
    const root = await act(async () => hydrateRoot(host, element, { onRecoverableError: recovered }));
    expect(recovered).not.toHaveBeenCalled();
    expect(host.querySelector('.bd-tab-panel')).toBe(before);
    expect(host.querySelectorAll('[style]')).toHaveLength(0);
    act(() => root.unmount());
    host.remove();
  });
});
