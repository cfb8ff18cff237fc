const key = 'language';

/**
 * The language (BCP 47) that Lede's texts had the last time; null where nothing is remembered. Known at
 * once: the browser's own answer takes Chromium 156 10 ms in which the whole page stands still.
 */
export function lastLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage that is refused costs a flash of words, nothing more.
    return null;
  }
}

/** Remembers the language of Lede's texts for `lastLanguage`. */
export function rememberLanguage(language: string): void {
  try {
    if (localStorage.getItem(key) !== language) localStorage.setItem(key, language);
  } catch {
    // As above.
  }
}
