import { beforeEach, expect, it } from 'vitest';
import { rememberTheme, showLastTheme } from '@/reading/start-theme';

let root: HTMLElement;
beforeEach(() => {
  localStorage.clear();
  root = document.createElement('div');
});

/** As the browser tells of what another page of Lede wrote. */
function writtenElsewhere(newValue: string | null, key = 'theme'): void {
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

it('puts on the theme of the last time', () => {
  rememberTheme('sepia');
  showLastTheme(root);
  expect(root.dataset['theme']).toBe('sepia');
});

it('follows what is chosen on another page', () => {
  showLastTheme(root);
  writtenElsewhere('dark');
  expect(root.dataset['theme']).toBe('dark');
  writtenElsewhere('system');
  expect(root.dataset['theme']).toBeUndefined();
});

it('does not mind what is no theme', () => {
  rememberTheme('night" onload="x');
  showLastTheme(root);
  writtenElsewhere('nothing');
  writtenElsewhere(null);
  writtenElsewhere('dark', 'other');
  expect(root.dataset['theme']).toBeUndefined();
});
