import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FiscalAppropriationSummary } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

describe('FiscalAppropriationSummary on a server', () => {
  const html = renderToStaticMarkup(<FiscalAppropriationSummary disclosure={sample2023()} />);

  it('has every figure and purpose of the 2023 document in tables', () => {
    for (const figure of ['2803.23', '2174.49', '5.53', '347.09', '151.7', '124.42'])
      expect(html).toContain(`value="${figure}" data-unit="万元"`);
    for (const purpose of ['人员教育培训', '人员养老保险缴纳', '人员医疗保险缴纳', '住房公积金缴纳'])
      expect(html).toContain(purpose);
    expect(html.match(/<table/g)).toHaveLength(2);
  });

  it('has no inline style, and reserves space for its chart', () => {
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).toContain('data-kind="composition"');
  });
});
