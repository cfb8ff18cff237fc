import { themeOrder } from './look';

const key = 'theme';

/**
 * Puts on the theme of the last time before anything is painted: settings come a moment later, and
 * a white flash in the night is a moment too long. Follows what other pages of Lede remember from
 * then on. Does nothing where nothing is remembered.
 */
export function showLastTheme(root: HTMLElement): void {
  show(root, readLast());
  window.addEventListener('storage', (event) => {
    if (event.key === key) show(root, event.newValue);
  });
}

/** Remembers the theme for `showLastTheme`; the setting itself is kept elsewhere. */
export function rememberTheme(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage that is refused costs a flash, nothing more.
  }
}

function show(root: HTMLElement, theme: string | null): void {
  const last = themeOrder.find((each) => each === theme);
  if (last === 'system') delete root.dataset['theme'];
  else if (last) root.dataset['theme'] = last;
}

function readLast(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // As above.
    return null;
  }
}
