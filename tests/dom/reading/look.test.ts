import { afterEach, describe, expect, it } from 'vitest';
import {
  applyLook,
  lookSteps,
  nextLineFocus,
  nextTheme,
  stepNumber,
  themeOrder,
} from '@/reading/look';
import { defaultSettings, limits, narrowSettings, themes } from '@/settings/settings';
import { clearLook } from '../clear-look';

const root = document.documentElement;

afterEach(clearLook);

describe('a look', () => {
  it('is put on the root of the page and nowhere else', () => {
    applyLook(root, { ...defaultSettings, theme: 'sepia', face: 'clear', textSize: 24 });
    expect(root.dataset).toMatchObject({ theme: 'sepia', face: 'clear' });
    expect(root.style.getPropertyValue('--reading-size')).toBe('24px');
    applyLook(root, defaultSettings);
    expect(root.dataset['theme']).toBeUndefined();
  });

  it('turns through every theme that can be kept', () => {
    expect([...themeOrder].sort()).toEqual([...themes].sort());
    expect(nextTheme('system')).toBe('light');
    expect(nextTheme('contrast')).toBe('system');
    expect([0, 1, 3, 5].map((lines) => nextLineFocus(lines as 0 | 1 | 3 | 5))).toEqual([
      1, 3, 5, 0,
    ]);
  });

  it('steps without the dust of binary fractions, and never past its ends', () => {
    expect(stepNumber({ ...defaultSettings, lineHeight: 1.6 }, 'lineHeight', 1)).toBe(1.7);
    expect(stepNumber({ ...defaultSettings, textSize: 40 }, 'textSize', 1)).toBe(40);
  });

  it('offers nothing that settings refuse', () => {
    for (const [name, { least, most }] of Object.entries(lookSteps)) {
      const limit = limits[name as keyof typeof limits];
      expect([name, limit.least <= least, most <= limit.most]).toEqual([name, true, true]);
      const kept = { ...defaultSettings, [name]: most };
      expect(narrowSettings(kept)).toEqual(kept);
    }
  });
});
