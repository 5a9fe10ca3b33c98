import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AuditPanel, BudgetReport, CompletenessStrip, DisclosureComparison, ReportViewer } from '../../src/index.js';
import { sections } from '../../src/sections/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

/** Wrong values that may come from JavaScript, JSON, a CMS or an attribute. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  unit: [null, '', 'yuan', '分', '元 ', 0, {}, [], 'toString'],
  locale: [null, '', 'xx', 'C', 'zh-TW', 0, {}, [], 'toString'],
  headingLevel: [null, 0, 7, '9', Number.NaN, '', 2.5, -1, {}],
  definitions: [null, '', 'here', true, 0],
  findings: [null, [], [null], [{}], [{ id: 'a', operands: null }], 'none', 0, {}],
  beside: [null, 'glossary', {}, 0],
  idPrefix: [null, 0, {}],
  hrefOf: [null, '', '#', {}, 0],
  onNavigate: [null, 'go', {}],
  target: [null, 0, {}],
};

/** Sets of props: the first wrong value of every prop, the second, … */
function wrongProps(names: readonly string[] = Object.keys(WRONG)): Record<string, unknown>[] {
  const most = Math.max(...names.map((name) => WRONG[name]?.length ?? 0));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(names.map((name) => [name, WRONG[name]?.[at % (WRONG[name]?.length ?? 1)]])),
  );
}

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
  it('uses the defaults for wrong values', () => {
    const disclosure = sample2023();
    // `findings` changes what the audit panel shows, so it is tested below.
    const names = Object.keys(WRONG).filter(
      (prop) => prop !== 'headingLevel' && (name !== 'audit-panel' || prop !== 'findings'),
    );
    const plain = renderToStaticMarkup(<Component disclosure={disclosure} />);
    for (const props of wrongProps(names)) {
      expect(renderToStaticMarkup(<Component disclosure={disclosure} {...props} />), JSON.stringify(props)).toBe(plain);
    }
    for (const props of wrongProps(['headingLevel', 'findings'])) {
      const html = renderToStaticMarkup(<Component disclosure={disclosure} {...props} />);
      expect(html, JSON.stringify(props)).not.toContain('data-state="error"');
      expect(html).toMatch(/<h[1-6] [^>]*class="bd-heading"/);
    }
  });
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
])('%s', (_, element) => {
  it.each([
    ...wrongProps(),
    { layout: null, show: null },
    { layout: 'grid', show: 'charts' },
    { include: null },
    { include: ['unheard-of'] },
    { include: {} },
  ])('renders without errors with %j', (props) => {
    const html = renderToStaticMarkup(element(props));
    expect(html).not.toContain('data-state="error"');
    expect(html.replace(/<[^>]*>/g, ' ')).not.toMatch(/undefined|NaN|null/);
  });
});

it.each([...wrongProps(['unit', 'locale', 'headingLevel']), { top: null }, { top: 'x' }, { top: -1 }])(
  'a comparison renders without errors with %j',
  (props) => {
    const html = renderToStaticMarkup(<DisclosureComparison disclosures={[sample2023()]} {...(props as object)} />);
    expect(html).not.toContain('data-state="error"');
  },
);

it('warns once in development', () => {
  const [{ Component }] = sections as [(typeof sections)[number]];
  for (let time = 0; time < 3; time += 1)
    renderToStaticMarkup(<Component disclosure={sample2023()} unit={'斤' as never} />);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('`unit`'));
});

it('does not warn in production', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const [{ Component }] = sections as [(typeof sections)[number]];
  renderToStaticMarkup(<Component disclosure={sample2023()} unit={'斗' as never} />);
  vi.unstubAllEnvs();
  expect(warn).not.toHaveBeenCalled();
});

it('accepts a heading level given as a string', () => {
  const [{ Component }] = sections as [(typeof sections)[number]];
  const html = renderToStaticMarkup(<Component disclosure={sample2023()} headingLevel={'4' as never} />);
  expect(html).toMatch(/<h4 [^>]*class="bd-heading"/);
  expect(warn).not.toHaveBeenCalled();
});
