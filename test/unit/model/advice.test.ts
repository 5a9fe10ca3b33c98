import { describe, expect, it } from 'vitest';
import { decimalAdvice, onlyReading } from '../../../src/model/advice.js';

describe('a figure is advised where the text can mean no other', () => {
  it.each([
    ['1,234.56', '1234.56'],
    ['1,234.5', '1234.5'],
    ['1,234,567', '1234567'],
    ['1,234,567.89', '1234567.89'],
    ['-1,234.50', '-1234.50'],
    ['−1,234.50', '-1234.50'],
    [' 12.50 ', '12.50'],
    ['12.50\n', '12.50'],
    ['\u00a012.50', '12.50'],
    ['１２３４．５０', '1234.50'],
    ['１2', '12'],
    ['+5', '5'],
    ['＋5.10', '5.10'],
    ['−5', '-5'],
    ['－5', '-5'],
  ])('%j is %s', (text, figure) => {
    expect(onlyReading(text)).toBe(figure);
    expect(decimalAdvice(text, ['procurement', 'goods'])).toBe(`Write "${figure}".`);
  });
});

describe('no figure is advised where there could be another', () => {
  it.each([
    '1,234',
    '1,23',
    '1,2345.6',
    '1 234,5',
    '1 234.5',
    '1 234',
    '1.234,56',
    '1.234.567',
    '12,34,567',
    '0,123,456',
    '1，234.56',
    '1，234',
    '1、234',
    '1,234，567.8',
    "1'234.5",
    '1_234',
    '(5)',
    '（5）',
    '△5',
    '—5',
    '- 5',
    '5-',
    '5.',
    '.5',
    '007',
    '1e5',
    '1/2',
    '½',
    '②',
    '12²',
    '5-6',
    '5~6',
    '约5',
    '4748.35万元',
    '4748.35元',
    '¥4748.35',
    '5%',
    '5‰',
    '五',
    '1..5',
    '1.2.3',
    '-',
    '',
    '9'.repeat(100),
  ])('%j', (text) => {
    expect(onlyReading(text)).toBeUndefined();
    expect(decimalAdvice(text, ['procurement', 'goods']) ?? '').not.toMatch(/\d/);
  });
});

it('takes the sign of a percentage where a percentage stands', () => {
  expect(decimalAdvice('5%', ['overview', 'total', 'share'])).toBe('Write "5".');
  expect(decimalAdvice('5.20 ％', ['overview', 'total', 'share', 'value'])).toBe('Write "5.20".');
});
