import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChartRow } from '../../src/charts/Chart.js';

const rows: ChartRow[] = [{ key: 'a', label: '公务接待费', value: 4.5, text: '4.5 万元' }];
const props = {
  kind: 'ranked',
  title: '图',
  label: '各项费用',
  errorText: '图表没有载入，数据见下表。',
  rows,
} as const;

function Drawn() {
  return <b>drawn</b>;
}

function fail(): never {
  throw new Error('fault');
}

/** Simulates layout: in jsdom every box is empty. */
function laidOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 40));
}

/** The chart with a mocked drawing module that is not loaded yet. */
async function chartWith(drawing: () => object) {
  vi.resetModules();
  vi.doMock('../../src/charts/Drawing.js', drawing);
  return (await import('../../src/charts/Chart.js')).Chart;
}

/** The chart with a drawing module that fails to load while the network is down. */
async function chartOffline() {
  const network = { down: true };
  const Chart = await chartWith(() => {
    if (network.down) throw new Error('chunk');
    return { Drawing: Drawn };
  });
  return { Chart, network };
}

afterEach(() => {
  vi.doUnmock('../../src/charts/Drawing.js');
  vi.doUnmock('../../src/charts/measure.js');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('loading', () => {
  it('does not load without layout', async () => {
    const loading = vi.fn(() => ({ Drawing: Drawn }));
    const Chart = await chartWith(loading);
    render(<Chart {...props} />);
    await act(async () => undefined);
    expect(loading).not.toHaveBeenCalled();
    expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'reserved');
  });

  it('loads at once without IntersectionObserver', async () => {
    laidOut();
    const Chart = await chartWith(() => ({ Drawing: Drawn }));
    render(<Chart {...props} />);
    expect(await screen.findByText('drawn')).toBeInTheDocument();
    expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'drawn');
  });

  it('loads near the viewport, and stops observing on unmount', async () => {
    const loading = vi.fn(() => ({ Drawing: Drawn }));
    const disconnect = vi.fn();
    let come: (near: boolean) => void = () => undefined;
    class Observer {
      constructor(see: IntersectionObserverCallback) {
        const entry = { isIntersecting: true } as IntersectionObserverEntry;
        come = (near) => see(near ? [entry] : [{ ...entry, isIntersecting: false }], this as never);
      }
      observe(): void {}
      disconnect = disconnect;
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    const Chart = await chartWith(loading);
    const { unmount } = render(<Chart {...props} />);
    act(() => come(false));
    await act(async () => undefined);
    expect(loading).not.toHaveBeenCalled();
    act(() => come(true));
    expect(await screen.findByText('drawn')).toBeInTheDocument();
    expect(disconnect).toHaveBeenCalledTimes(1);
    unmount();
    expect(disconnect).toHaveBeenCalledTimes(2);
  });
});

describe('failing', () => {
  it('shows a message in place of a drawing that cannot be loaded', async () => {
    laidOut();
    const Chart = await chartWith(() => {
      throw new Error('chunk');
    });
    render(<Chart {...props} />);
    expect(await screen.findByText('图表没有载入，数据见下表。')).toBeVisible();
    expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'failed');
  });

  it('retries when the network is back', async () => {
    laidOut();
    const { Chart, network } = await chartOffline();
    render(<Chart {...props} />);
    expect(await screen.findByText('图表没有载入，数据见下表。')).toBeVisible();
    network.down = false;
    window.dispatchEvent(new Event('online'));
    expect(await screen.findByText('drawn')).toBeVisible();
    expect(screen.queryByText('图表没有载入，数据见下表。')).not.toBeInTheDocument();
  });

  it('retries when the chart comes near the viewport again', async () => {
    let see: (near: boolean) => void = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(seen: IntersectionObserverCallback) {
          see = (isIntersecting) => seen([{ isIntersecting } as IntersectionObserverEntry], this as never);
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    const { Chart, network } = await chartOffline();
    render(<Chart {...props} />);
    act(() => see(true));
    expect(await screen.findByText('图表没有载入，数据见下表。')).toBeVisible();
    network.down = false;
    act(() => see(false));
    await act(async () => undefined);
    expect(screen.getByRole('figure')).toHaveAttribute('data-state', 'failed');
    act(() => see(true));
    expect(await screen.findByText('drawn')).toBeVisible();
  });

  it('contains an error thrown by the drawing', async () => {
    laidOut();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.resetModules();
    vi.doMock('../../src/charts/measure.js', () => ({ measureRows: fail }));
    const { Chart } = await import('../../src/charts/Chart.js');
    render(
      <main>
        <p>host</p>
        <Chart {...props} />
      </main>,
    );
    expect(await screen.findByText('图表没有载入，数据见下表。')).toBeVisible();
    expect(screen.getByText('host')).toBeVisible();
    // React logs errors that a boundary caught; nothing else is logged.
    await waitFor(() => expect(logged).toHaveBeenCalled());
    expect(logged.mock.calls.every((call) => call.some((part) => String(part).includes('fault')))).toBe(true);
  });
});
