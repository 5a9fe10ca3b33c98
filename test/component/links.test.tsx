import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BudgetReport, type HrefOf, OperatingExpenses, type ReportNavigation, ReportViewer } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

const scrolled = vi.fn();
const include = ['operating-expenses', 'glossary'] as const;

beforeEach(() => {
  Element.prototype.scrollIntoView = scrolled;
  vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  scrolled.mockReset();
  document.querySelector('base')?.remove();
  window.history.replaceState(null, '', '/');
});

function report(hrefOf?: HrefOf, target?: string) {
  const props = { disclosure: sample2023(), include, hrefOf, target };
  return <BudgetReport {...props} layout="tabs" findings={false} />;
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

  it('does not change the route of a hash router', () => {
    window.history.replaceState(null, '', '/#/dept/1');
    const { container } = render(report());
    expect(follow(container)).toBe(true);
    expect(window.location.hash).toBe('#/dept/1');
    expect(document.activeElement).toHaveClass('bd-term');
  });

  it('writes the address that hrefOf returns', () => {
    window.history.replaceState(null, '', '/#/dept/1');
    const { container } = render(report(({ id }) => `#/dept/1?at=${id}`));
    follow(container);
    expect(window.location.hash).toMatch(/^#\/dept\/1\?at=bd-term-/);
    expect(document.activeElement).toHaveClass('bd-term');
  });

  it('returns to the previous tab on Back', async () => {
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

describe('Back', () => {
  /** Top of the link in the viewport when it is followed, and after Back. */
  const tops = { followed: 300, back: 120 };

  it('opens the fold of the link and restores its scroll position; Forward goes to the target again', async () => {
    const { container } = render(
      <BudgetReport disclosure={sample2023()} include={['budget-summary', 'fiscal-appropriation']} />,
    );
    const panel = container.querySelector<HTMLElement>('[data-section="audit-panel"]');
    const folds = [...(panel?.querySelectorAll('details') ?? [])];
    const fold = folds.find(({ nextElementSibling }) => nextElementSibling?.querySelector('a[href^="#bd-"]'));
    const link = fold?.nextElementSibling?.querySelector<HTMLAnchorElement>('a[href^="#bd-"]');
    if (!fold || !link) throw new Error('The sample has no finding with a link in a fold.');
    fold.open = true;
    const top = vi.spyOn(link, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, tops.followed, 10, 10));
    act(() => link.click());
    const arrived = document.activeElement;
    expect(container.querySelector(link.hash)).toContainElement(arrived as HTMLElement);
    fold.open = false;
    top.mockReturnValue(new DOMRect(0, tops.back, 10, 10));
    act(() => window.history.back());
    await waitFor(() => expect(link).toHaveFocus());
    expect(fold.open).toBe(true);
    expect(window.scrollBy).toHaveBeenLastCalledWith({ top: tops.back - tops.followed, behavior: 'instant' });
    scrolled.mockReset();
    act(() => window.history.forward());
    await waitFor(() => expect(arrived).toHaveFocus());
    expect(scrolled.mock.contexts).toContain(arrived);
  });
});

describe('the copied link of a section', () => {
  const copied = async (address: string, hrefOf?: HrefOf) => {
    window.history.replaceState(null, '', address);
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    render(<BudgetReport disclosure={sample2023()} include={['glossary']} findings={false} hrefOf={hrefOf} />);
    await user.click(screen.getByRole('button', { name: '复制本节链接' }));
    return new URL(String(writeText.mock.calls[0]?.[0])).href.replace(window.location.origin, '');
  };

  it.each([
    ['/dept?year=2023', '/dept?year=2023#bd-glossary'],
    ['/dept?year=2023#bd-procurement', '/dept?year=2023#bd-glossary'],
    ['/#/dept/1?year=2023', '/#/dept/1?year=2023'],
    ['/#!/dept/1', '/#!/dept/1'],
  ])('at %s is %s', async (address, link) => {
    expect(await copied(address)).toBe(link);
  });

  it.each<[string, HrefOf, string]>([
    ['a route', ({ id }) => `#/dept/1?at=${id}`, '/dept?a=1#/dept/1?at=bd-glossary'],
    ['a path', ({ section }) => `/dept/1/${section}`, '/dept/1/glossary'],
    ['a query', ({ kind }) => `?to=${kind}`, '/dept?to=section'],
  ])('is what hrefOf returns: %s', async (_, hrefOf, link) => {
    expect(await copied('/dept?a=1#/dept/1', hrefOf)).toBe(link);
  });
});

describe('target', () => {
  it('opens its tab and scrolls to it under a hash router', async () => {
    window.history.replaceState(null, '', '/#/dept/1?at=bd-glossary');
    const { rerender } = render(report(undefined, 'bd-glossary'));
    await waitFor(() => expect(openTab()).toBe('名词与来源'));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'bd-glossary'));
    rerender(report(undefined, 'bd-operating-expenses'));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'bd-operating-expenses'));
    expect(openTab()).toBe('“三公”与运行');
  });

  it.each(['', 'bd-nothing', '#bd-glossary', '%'])('%j does nothing if there is no such element', async (target) => {
    render(report(undefined, target));
    const before = openTab();
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(openTab()).toBe(before);
    expect(scrolled).not.toHaveBeenCalled();
  });
});

it('#bd-glossary opens its tab in a shadow root', async () => {
  window.history.replaceState(null, '', '/#bd-glossary');
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  render(report(), { container: root.appendChild(document.createElement('div')) });
  const selected = () => root.querySelector('[role="tab"][aria-selected="true"]')?.textContent;
  await waitFor(() => expect(selected()).toBe('名词与来源'));
  await waitFor(() => expect(scrolled.mock.contexts).toContain(root.getElementById('bd-glossary')));
  cleanup();
  host.remove();
});

describe('onNavigate', () => {
  const follow = (selector: string) => {
    const link = document.querySelector<HTMLElement>(selector);
    if (link === null) throw new Error(`No ${selector}`);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    act(() => void link.dispatchEvent(event));
    return event.defaultPrevented;
  };

  it.each([
    ['term', '[data-section="operating-expenses"] a.bd-term-link', 'glossary'],
    ['finding', 'a[data-field="mark"]', 'audit-panel'],
    ['section', '[data-section="statutory-tables"] a[href^="#"]', 'statutory-tables'],
    ['section', '[data-section="audit-panel"] a[data-figure]', expect.any(String)],
  ])('of a report is called before a %s is opened, and can prevent it: %s', (kind, selector, section) => {
    const onNavigate = vi.fn((navigation: ReportNavigation) => navigation.preventDefault());
    render(<BudgetReport disclosure={sample2023()} layout="tabs" onNavigate={onNavigate} />);
    const before = openTab();
    expect(follow(selector)).toBe(true);
    expect(onNavigate.mock.calls).toEqual([[expect.objectContaining({ kind, section })]]);
    expect(openTab()).toBe(before);
    expect(window.location.hash).toBe('');
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('of a single section is called for a term', () => {
    const onNavigate = vi.fn();
    render(<OperatingExpenses disclosure={sample2023()} idPrefix="" definitions="section" onNavigate={onNavigate} />);
    expect(follow('a.bd-term-link')).toBe(true);
    expect(onNavigate.mock.calls).toEqual([[expect.objectContaining({ kind: 'term', section: 'operating-expenses' })]]);
  });

  it('of a viewer is called for a chapter with the address that hrefOf returns', async () => {
    const onNavigate = vi.fn();
    render(
      <ReportViewer
        disclosure={sample2023()}
        layout="tabs"
        include={include}
        findings={false}
        hrefOf={({ id, kind }) => `#/1?${kind}=${id}`}
        onNavigate={onNavigate}
      />,
    );
    await userEvent.click(screen.getByRole('tab', { name: '名词与来源' }));
    expect(onNavigate.mock.calls).toEqual([
      [
        expect.objectContaining({
          kind: 'chapter',
          href: '#/1?chapter=bd-glossary',
          id: 'bd-glossary',
          section: 'glossary',
        }),
      ],
    ]);
  });
});

describe('the hash of a client-rendered page', () => {
  it('is scrolled to once the report is rendered', async () => {
    window.history.replaceState(null, '', '/#bd-glossary');
    const { container } = render(<BudgetReport disclosure={sample2023()} include={include} findings={false} />);
    await waitFor(() => expect(scrolled.mock.contexts).toContain(container.querySelector('#bd-glossary')));
  });

  it.each(['#%', '#%E0%A4%A', '#', '##', '#a%20b', '#"\'', '#a:b', '#词', '#%25'])('%s is ignored', (hash) => {
    window.history.replaceState(null, '', `/${hash}`);
    render(report());
    act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
    expect(scrolled).not.toHaveBeenCalled();
  });
});
