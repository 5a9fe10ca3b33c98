import { cleanup, render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AuditPanel, BudgetReport, CompletenessStrip, DisclosureComparison, ReportViewer } from '../../src/index.js';
import { sections } from '../../src/sections/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

/** What JavaScript, JSON, a CMS or an attribute may give. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  unit: [null, '', 'yuan', '千元', '元 ', 0, {}, [], 'toString'],
  locale: [null, '', 'xx', 'C', 'zh-TW', 0, {}, [], 'toString'],
  headingLevel: [null, 0, 7, '9', Number.NaN, '', 2.5, -1, {}],
  definitions: [null, '', 'here', true, 0],
  findings: [null, [], [null], [{}], [{ id: 'a', operands: null }], 'none', 0, {}],
  beside: [null, 'glossary', {}, 0],
  idPrefix: [null, 0, {}],
  expanded: [null, '', 'some', 0],
};

const cases = Object.entries(WRONG).flatMap(([prop, values]) => values.map((value) => [prop, value] as const));

const widgets = [
  ...sections.map(({ name, Component }) => [name, Component] as const),
  ['audit-panel', AuditPanel] as const,
  ['completeness-strip', CompletenessStrip] as const,
];

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe.each(widgets)('%s', (name, Component) => {
  it('reads a wrong value as the default of its prop', () => {
    const disclosure = sample2023();
    const plain = render(<Component disclosure={disclosure} />).container.textContent;
    cleanup();
    for (const [prop, value] of cases) {
      const { container } = render(<Component disclosure={disclosure} {...({ [prop]: value } as object)} />);
      const section = container.querySelector(`[data-section="${name}"]`);
      const said = `${prop}: ${JSON.stringify(value)}`;
      expect(section, said).toHaveAttribute('data-state', 'present');
      // The panel has its own findings, and is asked for those it is given.
      if (prop !== 'findings') expect(container.textContent, said).toBe(plain);
      cleanup();
    }
  }, 60_000);
});

describe.each([
  [
    'a report',
    (props: object) => <BudgetReport disclosure={sample2023()} include={['procurement-summary']} {...props} />,
  ],
  [
    'a viewer',
    (props: object) => <ReportViewer disclosure={sample2023()} include={['procurement-summary']} {...props} />,
  ],
  ['a comparison', (props: object) => <DisclosureComparison disclosures={[sample2023()]} {...props} />],
])('%s', (_, element) => {
  it('stands with any wrong value', () => {
    const more = { layout: [null, '', 'grid'], show: [null, 'charts'], top: [null, 0, 'x', -1], chapter: ['none'] };
    for (const [prop, values] of Object.entries({ ...WRONG, ...more })) {
      for (const value of values) {
        const { container } = render(element({ [prop]: value }));
        expect(container.querySelector('[data-state="error"]'), `${prop}: ${JSON.stringify(value)}`).toBeNull();
        expect(container.textContent).not.toMatch(/undefined|NaN|null/);
        cleanup();
      }
    }
  }, 60_000);

  it.each([[null], [['unheard-of']], ['procurement-summary'], [{}]])('stands with include %j', (include) => {
    const { container } = render(element({ include }));
    expect(container.querySelector('[data-state="error"]')).toBeNull();
  });
});

it('says a mistake once in development', () => {
  const [{ Component }] = sections as [(typeof sections)[number]];
  for (let time = 0; time < 3; time += 1) render(<Component disclosure={sample2023()} unit={'斤' as never} />);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('`unit`'));
});

it('says nothing in production', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const [{ Component }] = sections as [(typeof sections)[number]];
  render(<Component disclosure={sample2023()} unit={'斗' as never} />);
  vi.unstubAllEnvs();
  expect(warn).not.toHaveBeenCalled();
});

it('reads a heading level given as text', () => {
  const [{ Component }] = sections as [(typeof sections)[number]];
  const { container } = render(<Component disclosure={sample2023()} headingLevel={'4' as never} />);
  expect(container.querySelector('h4.bd-heading')).not.toBeNull();
  expect(warn).not.toHaveBeenCalled();
});
