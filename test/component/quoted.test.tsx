import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AssetInventory } from '../../src/index.js';
import { writer } from '../../src/parts/writer.js';
import { type Language, tagOf } from '../../src/text/language.js';
import { minimal } from '../../stories/fixtures/disclosures.js';

/** Words of the document, and figures, among the widget's own words. */

const uyghur: Language = { tag: 'ug-CN', dir: 'rtl', fallback: 'zh-CN', messages: {} };
const absent = { absent: 'not-stated' };
const UYGHUR_NAME = 'مائارىپ باشقارمىسى';

it('leaves words in the language and direction of the widget as plain text', () => {
  const { container } = render(<p>{writer({ locale: 'zh-CN', language: 'zh-CN' }).quote('培训支出')}</p>);
  expect(container).toHaveTextContent('培训支出');
  expect(container.querySelector('bdi')).toBeNull();
});

it('marks words of another language', () => {
  render(<p>{writer({ locale: 'en', language: 'zh-CN' }).quote('培训支出')}</p>);
  expect(screen.getByText('培训支出')).toHaveAttribute('lang', 'zh-CN');
});

it.each([
  ['Chinese words in a widget from right to left', '培训支出', uyghur],
  ['Uyghur words in a Chinese widget', UYGHUR_NAME, 'zh-CN' as const],
])('keeps apart %s', (_, words, locale) => {
  render(<p>{writer({ locale, language: 'zh-CN' }).quote(words)}</p>);
  expect(screen.getByText(words).closest('bdi')).toBeInTheDocument();
});

it('keeps a code apart only where letters run from right to left, and gives it no language', () => {
  const { rerender, container } = render(<p>{writer({ locale: 'en' }).code('2010350')}</p>);
  expect(container.querySelector('bdi')).toBeNull();
  rerender(<p>{writer({ locale: uyghur }).code('2010350')}</p>);
  const code = screen.getByText('2010350').closest('bdi');
  expect(code).toBeInTheDocument();
  expect(code).not.toHaveAttribute('lang');
});

it('gives figures a direction of their own where letters run both ways', () => {
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
  ['in the language of the widget as words of it', '辆', 'en', 'vehicles', undefined],
  ['that the widget has no word for as words of the document', '艘', 'en', '艘', 'zh-CN'],
  ['that a host did not translate as words of the document', '辆', uyghur, '辆', 'zh-CN'],
  ['of a host as words of it', '辆', { ...uyghur, messages: { 'assetInventory.unit.辆': 'دانە' } }, 'دانە', undefined],
  ['of a document in the language of the widget as plain text', '辆', 'zh-CN', '辆', undefined],
] as const)('writes units of assets %s', (_, unit, locale, word, lang) => {
  const other = { buildings: absent, furniture: absent, other: absent, equipment: absent };
  const disclosure = minimal({ assets: { asOf: '2022年底', vehicles: { count: { value: '3', unit } }, ...other } });
  render(<AssetInventory disclosure={disclosure} locale={locale} />);
  const units = screen.getAllByText(word, { selector: '.bd-unit' });
  for (const each of units) expect(each.closest('[lang]')).toHaveAttribute('lang', lang ?? tagOf(locale));
});
