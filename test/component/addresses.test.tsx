import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DisclosureSource, parseDisclosure } from '../../src/index.js';
import { minimal, parsed } from '../../stories/fixtures/disclosures.js';

const withUrl = (url: string) => ({ ...minimal(), source: { ...minimal().source, url } });

const UNSAFE = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://example.cn',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.cn/ys.html',
  'http://',
  'https://[::1',
  'https://example.cn:99999/',
  'https://exa mple.cn/',
  'https://%zz/',
];

describe.each(UNSAFE)('the source address %j', (url) => {
  it('is rejected with its path', () => {
    const result = parseDisclosure(withUrl(url));
    expect(result.ok).toBe(false);
    expect(result.ok || result.issues.map(({ path }) => path)).toEqual(['source.url']);
  });

  it('is shown as text and not as a link if the data was not parsed', () => {
    const { container } = render(<DisclosureSource disclosure={withUrl(url)} />);
    expect(container.querySelector('a[href]:not([href^="#"])')).toBeNull();
    expect(container.querySelector('.bd-terms')).toHaveTextContent(url.trim());
  });
});

it.each(['http://example.cn', 'https://某局.中国/2024/预算.html?a=1#b', 'https://[::1]:8080/ys'])(
  'shows the source address %j as a link',
  (url) => {
    const { container } = render(<DisclosureSource disclosure={parsed(withUrl(url))} />);
    expect(container.querySelectorAll(`a[href="${url}"]`)).toHaveLength(2);
  },
);
