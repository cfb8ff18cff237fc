/** Whether this is a Mac (or an iPad, which has the same keys). */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
}

/** The signs on a Mac's keyboard, in the order that Apple writes them. */
const macSigns = { MacCtrl: '⌃', Alt: '⌥', Shift: '⇧', Command: '⌘', Ctrl: '⌘' } as const;

/**
 * A command's keys as a person knows them: as the browser writes them, but on a Mac in its own
 * signs (Firefox writes 'MacCtrl+Shift+L' there and 'Ctrl' for ⌘, Chromium '⌃⇧L').
 */
export function shownKeys(keys: string, onMac: boolean): string {
  if (!onMac || !keys.includes('+')) return keys;
  const parts = keys.split('+');
  const signs = Object.entries(macSigns).filter(([name]) => parts.includes(name));
  const rest = parts.filter((part) => !Object.hasOwn(macSigns, part));
  return [...new Set(signs.map(([, sign]) => sign)), ...rest].join('');
}

const ariaNames: Readonly<Record<string, string>> = {
  '⌃': 'Control',
  '⌥': 'Alt',
  '⇧': 'Shift',
  '⌘': 'Meta',
  Ctrl: 'Control',
  Alt: 'Alt',
  Shift: 'Shift',
  Command: 'Meta',
  Comma: ',',
  Period: '.',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

/**
 * Shown keys as `aria-keyshortcuts` wants them ('Alt+Shift+L'); undefined where the browser writes
 * them in words that are not known here, since a wrong key is worse than none.
 */
export function ariaShortcut(shown: string): string | undefined {
  const parts = shown.match(/[⌃⌥⇧⌘]|[^+⌃⌥⇧⌘]+/gu) ?? [];
  const named = parts.map((part) => ariaNames[part] ?? (isKeyName(part) ? part : null));
  return named.length > 0 && !named.includes(null) ? named.join('+') : undefined;
}

/** What both browsers call a key that is no modifier: a letter, a digit, F1 to F19, Home… */
function isKeyName(part: string): boolean {
  return /^(?:[A-Z\d]|F1?\d|Home|End|PageUp|PageDown|Space|Insert|Delete)$/.test(part);
}
