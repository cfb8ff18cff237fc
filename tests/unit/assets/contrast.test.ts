import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colours of every rule that names a paper; `light-dark()` makes two of one. */
function palettes(): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*--paper:[^{}]*)\}/g)];
  return rules.flatMap(([, selector = '', body = '']) => {
    const pairs = [...body.matchAll(/--(\w+):\s*(?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}))/g)];
    const side = (light: boolean) =>
      Object.fromEntries(
        pairs.map(([, name = '', first, second, only]) => [
          name,
          only ?? (light ? first : second) ?? '',
        ]),
      );
    const name = selector.trim().split('\n').at(-1)?.trim() ?? '';
    return [
      [`${name} on light`, side(true)],
      [`${name} on dark`, side(false)],
    ] as const;
  });
}

describe('every theme', () => {
  it('is found in the sheet', () => {
    // The system's two, and light, dark, sepia, grey, black, contrast; each read twice.
    expect(palettes()).toHaveLength(16);
  });

  it.each(palettes())('%s: body text passes AAA, the rest AA, edges 3:1', (_name, colours) => {
    const { paper = '', raised = '', ink = '', quiet = '', accent = '', edge = '' } = colours;
    for (const ground of [paper, raised]) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(quiet, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
