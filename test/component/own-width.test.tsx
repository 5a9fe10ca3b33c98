import { act, render, screen } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SectionBody } from '../../src/parts/SectionBody.js';

/** The fallback for container queries. jsdom has no layout, so these tests set a width for each class. */

const observed = new Map<Element, () => void>();

class Observer {
  readonly #see: () => void;
  constructor(see: () => void) {
    this.#see = see;
  }
  observe(element: Element): void {
    observed.set(element, this.#see);
  }
  disconnect(): void {
    for (const [element, see] of observed) if (see === this.#see) observed.delete(element);
  }
}

let widths: Record<string, string>;

function browser({ containerQueries }: { containerQueries: boolean }): void {
  vi.stubGlobal('CSS', { supports: (property: string) => property !== 'container-type' || containerQueries });
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    run();
    return 1;
  });
  const styleOf = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) => {
    const width = Object.entries(widths).find(([name]) => element.classList.contains(name))?.[1];
    return width === undefined ? styleOf(element, pseudo) : ({ width } as CSSStyleDeclaration);
  });
}

const frame = (children: ReactNode) => (
  <section aria-label="“三公”经费">
    <SectionBody>{children}</SectionBody>
  </section>
);

const body = () => screen.getByRole('region').firstElementChild as HTMLElement;

beforeEach(() => {
  widths = { 'bd-section-body': '500px', 'bd-chart': '560px', 'bd-lines-crowded': '1000px' };
});

afterEach(() => {
  observed.clear();
  vi.unstubAllGlobals();
});

describe('in a browser without container queries', () => {
  it('sets the breakpoints that each container has reached, before paint', async () => {
    browser({ containerQueries: false });
    await act(() =>
      render(
        frame([
          <div key="chart" className="bd-chart" title="chart" />,
          <div key="lines" className="bd-lines-crowded" title="lines" />,
        ]),
      ),
    );
    expect(body()).toHaveAttribute('data-bd-section', '440 480');
    expect(screen.getByTitle('lines')).toHaveAttribute('data-bd-section', '440 480 560 640');
    expect(screen.getByTitle('chart')).toHaveAttribute('data-bd-chart', '440 480 560');
  });

  it('keeps them across renders, and follows the width', async () => {
    browser({ containerQueries: false });
    const { rerender } = render(frame('one'));
    await act(async () => rerender(frame('two')));
    expect(body()).toHaveAttribute('data-bd-section', '440 480');
    widths['bd-section-body'] = '439.5px';
    observed.get(body())?.();
    expect(body()).toHaveAttribute('data-bd-section', '');
  });

  it('measures containers added later when the section is resized', async () => {
    browser({ containerQueries: false });
    const { rerender } = render(frame(null));
    await act(async () => rerender(frame(<div className="bd-chart" title="chart" />)));
    observed.get(body())?.();
    expect(screen.getByTitle('chart')).toHaveAttribute('data-bd-chart', '440 480 560');
  });

  it('sets no breakpoints for a hidden section', async () => {
    browser({ containerQueries: false });
    widths['bd-section-body'] = 'auto';
    await act(async () => render(frame(null)));
    expect(body()).not.toHaveAttribute('data-bd-section');
  });

  it('uses the page layout for printing, and restores the layout of the window', async () => {
    browser({ containerQueries: false });
    await act(async () => render(frame(null)));
    window.dispatchEvent(new Event('beforeprint'));
    expect(body()).toHaveAttribute('data-bd-section', '440 480 560 640');
    window.dispatchEvent(new Event('afterprint'));
    expect(body()).toHaveAttribute('data-bd-section', '440 480');
  });

  it('works in strict mode and in several roots, and stops on unmount', async () => {
    browser({ containerQueries: false });
    const one = render(<StrictMode>{frame(null)}</StrictMode>);
    const other = render(frame(null));
    await act(async () => undefined);
    for (const { container } of [one, other]) {
      expect(container.querySelector('.bd-section-body')).toHaveAttribute('data-bd-section', '440 480');
    }
    expect(observed.size).toBe(2);
    one.unmount();
    other.unmount();
    expect(observed.size).toBe(0);
  });
});

it('does nothing in browsers with container queries', async () => {
  browser({ containerQueries: true });
  await act(async () => render(frame(<div className="bd-chart" />)));
  expect(document.querySelectorAll('[data-bd-section], [data-bd-chart]')).toHaveLength(0);
  expect(observed.size).toBe(0);
});
