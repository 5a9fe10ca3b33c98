import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BudgetReport,
  DisclosureComparison,
  ProcurementSummary,
  ReportTools,
  ReportViewer,
  SectionTools,
} from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { sections } from '../../src/sections/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { uyghurSample } from '../../stories/fixtures/uyghur.js';
import { served } from './page.js';

/** Unparsed data with an invalid section. */
const byHand = (): BudgetDisclosure => ({ ...sample2023(), procurement: {} as BudgetDisclosure['procurement'] });

function Broken(): ReactElement {
  throw new Error('the host’s own');
}

function Sometimes({ state }: { state: { broken: boolean } }): ReactElement {
  if (state.broken) throw new Error('on the server');
  return <p>tools</p>;
}

const failedIn = (container: Element): (string | null)[] =>
  [...container.querySelectorAll('[data-state="error"]')].map((element) => element.getAttribute('data-section'));

// React logs errors that a boundary caught.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a section that throws in a browser', () => {
  it('is replaced by its heading and a notice, and the rest of the report is shown', () => {
    const onError = vi.fn();
    const { container } = render(<BudgetReport disclosure={byHand()} onError={onError} />);
    expect(failedIn(container)).toContain('procurement-summary');
    const notice = container.querySelector<HTMLElement>('[data-section="procurement-summary"]') as HTMLElement;
    expect(within(notice).getByRole('heading', { level: 3, name: '政府采购' })).toBeInTheDocument();
    expect(notice).toHaveTextContent('本部分暂时无法显示。其他部分不受影响。');
    expect(notice).toHaveAttribute('id', 'bd-procurement-summary');
    expect(container.querySelector('[data-section="three-public-expenses"]')).toHaveAttribute('data-state', 'present');
    const reports = onError.mock.calls.filter(([, section]) => section === 'procurement-summary');
    expect(reports).toHaveLength(1);
    expect(reports[0]?.[0]).toBeInstanceOf(Error);
  });

  it('is rendered again with other data', () => {
    const { rerender } = render(<ProcurementSummary disclosure={byHand()} locale="en" />);
    expect(screen.getByRole('region', { name: 'Government procurement' })).toHaveAttribute('data-state', 'error');
    rerender(<ProcurementSummary disclosure={sample2023()} locale="en" />);
    expect(screen.getByRole('region', { name: 'Government procurement' })).toHaveAttribute('data-state', 'present');
  });

  it('shows its notice even if onError throws', () => {
    const onError = () => {
      throw new Error('reporting failed');
    };
    render(<ProcurementSummary disclosure={byHand()} onError={onError} />);
    expect(screen.getByRole('region', { name: '政府采购' })).toHaveAttribute('data-state', 'error');
  });

  it.each(sections.map(({ name, Component }) => [name, Component] as const))(
    'does not affect the siblings of %s if its tools or data throw',
    (name, Component) => {
      const unreadable = new Proxy({} as BudgetDisclosure, {
        get: () => {
          throw new Error('no data');
        },
      });
      for (const broken of [
        <Component key="tools" disclosure={sample2023()} tools={<Broken />} />,
        <Component key="data" disclosure={unreadable} />,
        <Component key="nothing" disclosure={undefined as never} />,
        <Component key="null" disclosure={null as never} />,
        <Component key="empty" disclosure={{} as never} />,
      ]) {
        const { container, unmount } = render(
          <>
            {broken}
            <p>a sibling</p>
          </>,
        );
        expect(failedIn(container), String(broken.key)).toEqual([name]);
        expect(screen.getByText('a sibling')).toBeInTheDocument();
        unmount();
      }
    },
  );
});

it('uses the fallback for messages that throw, and reports the error once', () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no messages');
      },
    },
  );
  const onError = vi.fn();
  const page = (language: object, messages: Record<string, string>) => (
    <ProcurementSummary
      disclosure={sample2023()}
      locale={{ ...uyghurSample, ...language, messages }}
      onError={onError}
    />
  );
  const { container, rerender } = render(page({}, throwing));
  expect(screen.getByRole('region', { name: '政府采购' })).toHaveAttribute('data-state', 'present');
  expect(onError).toHaveBeenCalledTimes(1);
  expect(onError).toHaveBeenCalledWith(new Error('no messages'), 'procurement-summary');
  rerender(page({}, {}));
  expect(onError).toHaveBeenCalledTimes(1);
  rerender(page({ fallback: 'en' }, { 'procurement.heading': 5 as never }));
  expect(container).toHaveTextContent('Government procurement');
  expect(onError).toHaveBeenCalledTimes(2);
  expect(onError).toHaveBeenLastCalledWith(expect.any(TypeError), 'procurement-summary');
});

describe.each([
  ['a report', (disclosure: BudgetDisclosure) => <BudgetReport disclosure={disclosure} layout="tabs" />],
  ['a viewer', (disclosure: BudgetDisclosure) => <ReportViewer disclosure={disclosure} />],
  ['a comparison', (disclosure: BudgetDisclosure) => <DisclosureComparison disclosures={[disclosure]} />],
])('%s without valid data', (_, element) => {
  it.each([undefined, null, {}, [], 'text', 1])('shows an error for %j, in a browser and on a server', (invalid) => {
    const broken = element(invalid as never);
    const { container } = render(broken);
    expect(container.querySelector('[data-state="error"], [data-state="refused"]')).not.toBeNull();
    expect(renderToString(broken)).toMatch(/data-state="(error|refused)"/);
  });
});

describe('tools for unparsed data', () => {
  it.each([
    ['of a report', (disclosure: BudgetDisclosure) => <ReportTools disclosure={disclosure} />],
    [
      'of a section',
      (disclosure: BudgetDisclosure) => (
        <ProcurementSummary disclosure={sample2023()} tools={<SectionTools disclosure={disclosure} />} />
      ),
    ],
  ])('contain their errors: %s', async (_, tools) => {
    const source = { ...sample2023().source, title: {} as never };
    const { container } = render(
      <>
        {tools({ ...sample2023(), source })}
        <p>a sibling</p>
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: '引用' }));
    expect(screen.getByText('本部分暂时无法显示。其他部分不受影响。')).toBeVisible();
    expect(screen.getByText('a sibling')).toBeVisible();
    expect(failedIn(container)).toEqual([]);
    // Closes and opens as usual.
    await userEvent.click(screen.getByRole('button', { name: '引用' }));
    expect(screen.queryByText('本部分暂时无法显示。其他部分不受影响。')).not.toBeInTheDocument();
  });
});

it('leaves out tools that throw on the server, and renders them in the browser', async () => {
  const state = { broken: true };
  const element = <ProcurementSummary disclosure={sample2023()} tools={<Sometimes state={state} />} />;
  const container = served(element);
  expect(failedIn(container)).toEqual([]);
  expect(container).toHaveTextContent('441.11');
  expect(container).not.toHaveTextContent('tools');
  state.broken = false;
  render(element, { container, hydrate: true, onRecoverableError: () => undefined });
  expect(failedIn(container)).toEqual([]);
  expect(container).toHaveTextContent('tools');
});
