import { describe, expect, it } from 'vitest';
import { ariaShortcut, shownKeys } from '@/platform/shown-keys';

describe('keys as they are shown', () => {
  it.each([
    ['MacCtrl+Shift+L', '⌃⇧L'],
    ['Alt+Command+K', '⌥⌘K'],
    ['Ctrl+Shift+K', '⇧⌘K'],
    ['⌃⇧L', '⌃⇧L'],
    ['F9', 'F9'],
    ['', ''],
  ])('are the signs of a Mac for %s', (keys, shown) => {
    expect(shownKeys(keys, true)).toBe(shown);
  });

  it('are the words of the browser elsewhere', () => {
    expect(shownKeys('Ctrl+Shift+L', false)).toBe('Ctrl+Shift+L');
  });
});

describe('keys as they are told', () => {
  it.each([
    ['Alt+L', 'Alt+L'],
    ['Ctrl+Shift+Comma', 'Control+Shift+,'],
    ['⌃⇧L', 'Control+Shift+L'],
    ['⌥⌘K', 'Alt+Meta+K'],
    ['F12', 'F12'],
  ])('are named for %s', (shown, told) => {
    expect(ariaShortcut(shown)).toBe(told);
  });

  it.each(['', 'Strg+Umschalt+L', 'Alt+Ї'])('are left out for %s', (shown) => {
    expect(ariaShortcut(shown)).toBeUndefined();
  });
});
