import { themeOrder } from './look';

const key = 'theme';

/**
 * Puts on the theme of the last time before anything is painted: settings come a moment later, and
 * a white flash in the night is a moment too long. Does nothing where nothing is remembered.
 */
export function showLastTheme(root: HTMLElement): void {
  const last = themeOrder.find((theme) => theme === readLast());
  if (last && last !== 'system') root.dataset['theme'] = last;
}

/** Remembers the theme for `showLastTheme`; the setting itself is kept elsewhere. */
export function rememberTheme(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage that is refused costs a flash, nothing more.
  }
}

function readLast(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // As above.
    return null;
  }
}
