import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AssetInventory } from '../../src/index.js';
import { writer } from '../../src/parts/writer.js';
import { type Language, tagOf } from '../../src/text/language.js';
import { minimal } from '../../stories/fixtures/disclosures.js';

/** Language and direction of quotes and figures in the widget's own text. */

const uyghur: Language = { tag: 'ug-CN', dir: 'rtl', fallback: 'zh-CN', messages: {} };
const absent = { absent: 'not-stated' };
const UYGHUR_NAME = 'مائارىپ باشقارمىسى';

it('renders quotes in the language and direction of the widget as plain text', () => {
  const { container } = render(<p>{writer({ locale: 'zh-CN', language: 'zh-CN' }).quote('培训支出')}</p>);
  expect(container).toHaveTextContent('培训支出');
  expect(container.querySelector('bdi')).toBeNull();
});

it('marks quotes in another language', () => {
  render(<p>{writer({ locale: 'en', language: 'zh-CN' }).quote('培训支出')}</p>);
  expect(screen.getByText('培训支出')).toHaveAttribute('lang', 'zh-CN');
});

it.each([
  ['Chinese text in a right-to-left widget', '培训支出', uyghur],
  ['Uyghur text in a Chinese widget', UYGHUR_NAME, 'zh-CN' as const],
])('isolates %s', (_, words, locale) => {
  render(<p>{writer({ locale, language: 'zh-CN' }).quote(words)}</p>);
  expect(screen.getByText(words).closest('bdi')).toBeInTheDocument();
});

it('isolates a code only in right-to-left text, without a language', () => {
  const { rerender, container } = render(<p>{writer({ locale: 'en' }).code('2010350')}</p>);
  expect(container.querySelector('bdi')).toBeNull();
  rerender(<p>{writer({ locale: uyghur }).code('2010350')}</p>);
  const code = screen.getByText('2010350').closest('bdi');
  expect(code).toBeInTheDocument();
  expect(code).not.toHaveAttribute('lang');
});

it('sets the direction of figures if text runs in both directions', () => {
  const { container, rerender } = render(<p>{writer({}).amount({ value: '98.5', unit: '万元' })}</p>);
  const figure = () => container.querySelector('data');
  expect(figure()).toHaveTextContent('98.5 万元');
  expect(figure()).not.toHaveAttribute('dir');
  rerender(<p>{writer({ locale: uyghur }).amount({ value: '98.5', unit: '万元' })}</p>);
  expect(figure()).toHaveAttribute('dir', 'auto');
  expect(screen.getByText('98.5').closest('bdi')).toHaveAttribute('dir', 'ltr');
  rerender(<p>{writer({}).quantity('3', UYGHUR_NAME)}</p>);
  expect(figure()).toHaveAttribute('dir', 'auto');
});

it.each([
  ['translated into the widget’s language', '辆', 'en', 'vehicles', undefined],
  ['marked as Chinese if there is no translation', '艘', 'en', '艘', 'zh-CN'],
  ['marked as Chinese if the host has no translation', '辆', uyghur, '辆', 'zh-CN'],
  ['translated by the host', '辆', { ...uyghur, messages: { 'assetInventory.unit.辆': 'دانە' } }, 'دانە', undefined],
  ['as plain text in the document’s language', '辆', 'zh-CN', '辆', undefined],
] as const)('shows units of assets %s', (_, unit, locale, word, lang) => {
  const otherAssets = { buildings: absent, furniture: absent, other: absent, equipment: absent };
  const disclosure = minimal({
    assets: { asOf: '2022年底', vehicles: { count: { value: '3', unit } }, ...otherAssets },
  });
  render(<AssetInventory disclosure={disclosure} locale={locale} />);
  const units = screen.getAllByText(word, { selector: '.bd-unit' });
  for (const each of units) expect(each.closest('[lang]')).toHaveAttribute('lang', lang ?? tagOf(locale));
});
