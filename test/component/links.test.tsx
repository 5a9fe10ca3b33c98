import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BudgetReport, type HrefOf } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

const scrolled = vi.fn();
const include = ['operating-expenses', 'glossary'] as const;

beforeEach(() => {
  Element.prototype.scrollIntoView = scrolled;
});

afterEach(() => {
  cleanup();
  scrolled.mockReset();
  document.querySelector('base')?.remove();
  window.history.replaceState(null, '', '/');
});

function report(hrefOf?: HrefOf) {
  return <BudgetReport disclosure={sample2023()} layout="tabs" include={include} findings={false} hrefOf={hrefOf} />;
}

function follow(container: ParentNode): boolean {
  const link = container.querySelector<HTMLElement>('[data-section="operating-expenses"] a.bd-term-link');
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  act(() => void link?.dispatchEvent(event));
  return event.defaultPrevented;
}

const openTab = () => screen.getByRole('tab', { selected: true }).textContent;

describe('a link to a term in a closed tab', () => {
  it('opens the tab and stays on the page under <base>', () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    window.history.replaceState({ host: 1 }, '', '/dept/1?year=2023');
    const { container } = render(report());
    expect(follow(container)).toBe(true);
    expect(window.location.pathname + window.location.search).toBe('/dept/1?year=2023');
    expect(window.location.hash).toMatch(/^#bd-term-/);
    expect(document.activeElement).toHaveClass('bd-term');
    expect(window.history.state).toMatchObject({ host: 1 });
  });

  it('leaves the route of a hash router alone', () => {
    window.history.replaceState(null, '', '/#/dept/1');
    const { container } = render(report());
    expect(follow(container)).toBe(true);
    expect(window.location.hash).toBe('#/dept/1');
    expect(document.activeElement).toHaveClass('bd-term');
  });

  it('writes the address that the host makes', () => {
    window.history.replaceState(null, '', '/#/dept/1');
    const { container } = render(report(({ id }) => `#/dept/1?at=${id}`));
    follow(container);
    expect(window.location.hash).toMatch(/^#\/dept\/1\?at=bd-term-/);
    expect(document.activeElement).toHaveClass('bd-term');
  });

  it('goes back to the tab it was followed in', async () => {
    const { container } = render(report());
    const before = openTab();
    follow(container);
    expect(openTab()).not.toBe(before);
    act(() => window.history.back());
    await waitFor(() => expect(openTab()).toBe(before));
    expect(window.location.hash).toBe('');
  });

  it('works in a shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const container = root.appendChild(document.createElement('div'));
    render(report(), { container });
    expect(follow(root)).toBe(true);
    expect(root.activeElement).toHaveClass('bd-term');
    cleanup();
    host.remove();
  });
});

describe('the address of a page that is rendered by the client', () => {
  it('is gone to once the report is there', async () => {
    window.history.replaceState(null, '', '/#bd-glossary');
    const { container } = render(<BudgetReport disclosure={sample2023()} include={include} findings={false} />);
    await waitFor(() => expect(scrolled.mock.contexts).toContain(container.querySelector('#bd-glossary')));
  });

  it.each(['#%', '#%E0%A4%A', '#', '##', '#a%20b', '#"\'', '#a:b', '#词', '#%25'])('%s names nothing', (hash) => {
    window.history.replaceState(null, '', `/${hash}`);
    render(report());
    act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
    expect(scrolled).not.toHaveBeenCalled();
  });
});
