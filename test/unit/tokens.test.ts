import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../stories/docs/tokens.js';

const css = readFileSync(new URL('../../src/tokens.css', import.meta.url), 'utf8');
const tokens = readTokens(css);

describe('design tokens', () => {
  it('are all listed: one public name per private one', () => {
    const root = css.slice(css.indexOf('.bd-root {'), css.indexOf('\n}', css.indexOf('.bd-root {')));
    expect(tokens.length).toBe([...root.matchAll(/^ {2}--_bd-/gm)].length);
    expect(tokens.length).toBeGreaterThan(25);
  });

  it('each have a group and a unique name', () => {
    expect(tokens.filter((token) => token.group === '')).toEqual([]);
    expect(new Set(tokens.map((token) => token.name)).size).toBe(tokens.length);
  });

  it.each(['dark', 'auto'])('the %s theme sets every colour', (theme) => {
    const start = css.indexOf(`.bd-root[data-bd-theme="${theme}"]`);
    const rule = css.slice(start, css.indexOf('}', css.indexOf('{', start)));
    const colours = tokens.filter((token) => token.value.startsWith('#'));
    expect(colours.filter((colour) => !rule.includes(`var(${colour.name},`))).toEqual([]);
  });

  it('have a contrast of at least 7:1 for text and 3:1 for marks, in light and dark', () => {
    for (const colours of [light(), dark()]) {
      const { paper = '' } = colours;
      for (const name of ['ink', 'ink-2', 'accent'])
        expect(contrast(colours[name] ?? '', paper)).toBeGreaterThanOrEqual(7);
      for (const n of [1, 2, 3, 4, 5, 6]) expect(contrast(colours[`cat-${n}`] ?? '', paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(colours['ink-2'] ?? '', colours.surface ?? '')).toBeGreaterThanOrEqual(7);
    }
  });
});

function light(): Record<string, string> {
  return Object.fromEntries(tokens.map(({ name, value }) => [name.replace('--bd-', ''), value]));
}

function dark(): Record<string, string> {
  const start = css.indexOf('.bd-root[data-bd-theme="dark"]');
  const rule = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries([...rule.matchAll(/var\(--bd-([\w-]+), (#\w+)\)/g)].map((match) => [match[1], match[2]]));
}

/** Contrast ratio as defined by WCAG 2.1. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
