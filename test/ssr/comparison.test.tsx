import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DisclosureComparison } from '../../src/comparison/DisclosureComparison.js';
import { departments, yearBefore2023 } from '../../stories/fixtures/comparison.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

describe('a comparison rendered on a server', () => {
  it('has all two hundred departments, even those that are folded at first', () => {
    const disclosures = departments();
    const html = renderToStaticMarkup(<DisclosureComparison disclosures={disclosures} />);
    expect(disclosures.filter(({ department }) => !html.includes(department.name))).toEqual([]);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });

  it('has both years and the exact change, and no unmarked Chinese in English', () => {
    const disclosures = [yearBefore2023(), sample2023()];
    const text = renderToStaticMarkup(<DisclosureComparison disclosures={disclosures} />).replace(/<[^>]+>/g, '');
    expect(text).toContain('2456.79');
    expect(text).toContain('346.44');
    const html = renderToStaticMarkup(<DisclosureComparison disclosures={disclosures} locale="en" />);
    const unmarked = html.replace(/<(\w+)[^>]*lang="zh-CN"[^>]*>.*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
    expect(unmarked).not.toMatch(/\p{Script=Han}/u);
  });
});
