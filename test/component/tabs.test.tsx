import { readFileSync } from 'node:fs';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from '../../src/parts/Tabs.js';
import { served } from './page.js';

const tabs = [
  { id: 'one', label: '收入', content: <a href="https://example.org/">第一</a> },
  { id: 'two', label: '支出', content: <p id="deep">第二</p> },
  { id: 'three', label: '资产', content: <p id="项目 三">第三</p> },
];

const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => screen.getByRole('tabpanel');

/** The stylesheet decides what is hidden and what is printed, so the tests use the real one. */
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

describe('mouse and keyboard', () => {
  it('shows only the first panel at first', () => {
    render(<Tabs label="部分" tabs={tabs} />);
    expect(screen.getByRole('tablist', { name: '部分' })).toBeInTheDocument();
    expect(panel()).toHaveAccessibleName('收入');
    expect(screen.getByText('第二')).not.toBeVisible();
  });

  it('opens a tab on click', async () => {
    const opened = vi.fn();
    render(<Tabs label="部分" tabs={tabs} onValueChange={opened} />);
    await userEvent.click(tab('资产'));
    expect(panel()).toHaveTextContent('第三');
    expect(opened.mock.calls).toEqual([['three', 'reader']]);
  });

  it('is a single tab stop; arrow keys, Home and End select tabs', async () => {
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

  it('reverses the arrow keys in right-to-left text', async () => {
    const user = userEvent.setup();
    render(<Tabs label="部分" tabs={tabs} dir="rtl" />);
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(tab('支出')).toHaveFocus());
  });

  it('can be controlled by the host', async () => {
    const onValueChange = vi.fn();
    const { rerender } = render(<Tabs label="部分" tabs={tabs} value="one" onValueChange={onValueChange} />);
    await userEvent.click(tab('支出'));
    expect(onValueChange).toHaveBeenCalledWith('two', 'reader');
    expect(panel()).toHaveTextContent('第一');
    rerender(<Tabs label="部分" tabs={tabs} value="two" onValueChange={onValueChange} />);
    expect(panel()).toHaveTextContent('第二');
  });
});

describe('the address', () => {
  it('opens the panel that the address points into on mount', () => {
    window.history.replaceState(null, '', '#deep');
    render(<Tabs label="部分" tabs={tabs} />);
    expect(panel()).toHaveTextContent('第二');
    expect(scrolled.mock.contexts).toEqual([screen.getByText('第二')]);
  });

  it('opens the panel when the address changes, even to an encoded id', () => {
    render(<Tabs label="部分" tabs={tabs} />);
    goTo(`#${encodeURIComponent('项目 三')}`);
    expect(panel()).toHaveTextContent('第三');
    expect(scrolled.mock.contexts).toEqual([screen.getByText('第三')]);
  });

  it.each(['#', '#nowhere', '#%', '#%E0%A4%A'])('does nothing for %s', (hash) => {
    render(<Tabs label="部分" tabs={tabs} />);
    goTo(hash);
    expect(panel()).toHaveTextContent('第一');
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('opens the panel again when the same link is followed again', async () => {
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

  it('asks the host if controlled, and scrolls once the host has opened the panel', () => {
    const onValueChange = vi.fn();
    const { rerender } = render(<Tabs label="部分" tabs={tabs} value="one" onValueChange={onValueChange} />);
    goTo('#deep');
    expect(onValueChange).toHaveBeenCalledWith('two', 'link');
    expect(scrolled).not.toHaveBeenCalled();
    rerender(<Tabs label="部分" tabs={tabs} value="two" onValueChange={onValueChange} />);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });
});

describe('on paper', () => {
  it('shows all panels while printing, and one afterwards', () => {
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
  it('hydrates the server’s HTML without changes or inline styles', async () => {
    const element = <Tabs label="部分" tabs={tabs} defaultTab="two" />;
    const container = served(element);
    const before = container.querySelector('.bd-tab-panel');
    const onRecoverableError = vi.fn();
    render(element, { container, hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.querySelector('.bd-tab-panel')).toBe(before);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});
