/** One way to ask for something by the keyboard. */
export type KeyBinding<Action extends string = string> = {
  readonly action: Action;
  /** What `event.key` says on a Latin layout, letters in lower case: 'j', '?', 'Escape'. */
  readonly key: string;
  /** Where the key lies (`event.code`), for layouts that type no Latin letters: on a Ukrainian one J types "о". */
  readonly code?: string;
  /** Letters and named keys only: whether Shift must be down. Symbols take it as the layout has it. */
  readonly shift?: boolean;
  /** Ctrl, or ⌘ on a Mac. Without it no key with Ctrl, ⌘ or Alt is ever taken: those are the browser's. */
  readonly command?: boolean;
  /** Whether holding the key down asks again and again; without it a press asks once. */
  readonly repeats?: boolean;
};

/** Every key of the reading screen. The sheet of keys is drawn from this list too. */
export const readingKeys = [
  { action: 'next-paragraph', key: 'j', code: 'KeyJ', repeats: true },
  { action: 'last-paragraph', key: 'k', code: 'KeyK', repeats: true },
  { action: 'next-heading', key: 'n', code: 'KeyN', repeats: true },
  { action: 'last-heading', key: 'p', code: 'KeyP', repeats: true },
  { action: 'hide-paragraph', key: 'x', code: 'KeyX' },
  { action: 'answer', key: 'v', code: 'KeyV' },
  { action: 'save', key: 's', code: 'KeyS' },
  { action: 'archive', key: 'e', code: 'KeyE' },
  { action: 'original', key: 'o', code: 'KeyO' },
  { action: 'look', key: 'a', code: 'KeyA' },
  { action: 'theme', key: 't', code: 'KeyT' },
  { action: 'larger', key: '+' },
  // The key of + without Shift.
  { action: 'larger', key: '=' },
  { action: 'smaller', key: '-' },
  { action: 'outline', key: 'c', code: 'KeyC' },
  { action: 'line-focus', key: 'f', code: 'KeyF' },
  { action: 'keys', key: '?' },
  { action: 'close', key: 'Escape' },
  { action: 'undo', key: 'z', code: 'KeyZ', command: true },
] as const satisfies readonly KeyBinding[];

/** What the reading screen can be asked for by a key. */
export type ReadingAction = (typeof readingKeys)[number]['action'];

/** Every key of the popup. */
export const popupKeys = [
  { action: 'save', key: 's', code: 'KeyS' },
  { action: 'find', key: '/' },
  { action: 'undo', key: 'z', code: 'KeyZ', command: true },
] as const satisfies readonly KeyBinding[];

/** What the popup can be asked for by a key. */
export type PopupAction = (typeof popupKeys)[number]['action'];

/** Every key of the Saved page: those of mail programs. The sheet of keys is drawn from this list too. */
export const savedKeys = [
  { action: 'next', key: 'j', code: 'KeyJ', repeats: true },
  { action: 'next', key: 'ArrowDown', repeats: true },
  { action: 'last', key: 'k', code: 'KeyK', repeats: true },
  { action: 'last', key: 'ArrowUp', repeats: true },
  { action: 'first', key: 'Home' },
  { action: 'end', key: 'End' },
  { action: 'page-down', key: 'PageDown', repeats: true },
  { action: 'page-up', key: 'PageUp', repeats: true },
  { action: 'open', key: 'o', code: 'KeyO' },
  { action: 'open', key: 'Enter' },
  { action: 'archive', key: 'e', code: 'KeyE' },
  { action: 'delete', key: '#' },
  // Where # lies on a Ukrainian and a Russian keyboard, which have none.
  { action: 'delete', key: '№' },
  { action: 'delete', key: 'Delete' },
  { action: 'read', key: 'u', code: 'KeyU' },
  { action: 'favourite', key: 's', code: 'KeyS' },
  { action: 'tag', key: 't', code: 'KeyT' },
  { action: 'select', key: 'x', code: 'KeyX' },
  { action: 'select-all', key: '*' },
  { action: 'find', key: '/' },
  // Where / lies on a Ukrainian keyboard.
  { action: 'find', key: '.' },
  { action: 'keys', key: '?' },
  { action: 'undo', key: 'z', code: 'KeyZ' },
  { action: 'undo', key: 'z', code: 'KeyZ', command: true },
  { action: 'leave', key: 'Escape' },
] as const satisfies readonly KeyBinding[];

/** What the Saved page can be asked for by a key. */
export type SavedAction = (typeof savedKeys)[number]['action'];

/** A box to tick wants the space bar alone, a choice of a few the arrows too. */
const ownKeys =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const pressable = 'button, summary, a[href], [role="menuitem"], [role="slider"]';

/**
 * What a key press asks for, or null where it asks for nothing of ours: in a form field, while a
 * word is being composed, where somebody has answered it, where the key is a control's own, or
 * where a key that asks once is held down.
 */
export function actionOfKey<Action extends string>(
  event: KeyboardEvent,
  bindings: readonly KeyBinding<Action>[],
): Action | null {
  if (event.defaultPrevented || event.isComposing) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(ownKeys)) return null;
  const presses = event.key === ' ' || event.key === 'Enter';
  if (presses && target?.closest(pressable)) return null;
  return bindings.find((binding) => matchesKey(event, binding))?.action ?? null;
}

function matchesKey(event: KeyboardEvent, binding: KeyBinding): boolean {
  if (event.repeat && !binding.repeats) return false;
  // AltGr types symbols on many layouts and shows as Ctrl+Alt on Windows: it belongs to typing.
  if (event.altKey || event.getModifierState('AltGraph')) return false;
  if ((event.ctrlKey || event.metaKey) !== (binding.command ?? false)) return false;

  const isSymbol = /^[^\p{L}\s]$/u.test(binding.key);
  if (isSymbol) return event.key === binding.key;
  if (event.shiftKey !== (binding.shift ?? false)) return false;
  // A Latin layout is asked for its letter, wherever it lies (Dvorak, AZERTY); any other for the place.
  const isLatin = /^[\p{ASCII}]+$/u.test(event.key) || binding.code === undefined;
  return isLatin
    ? event.key.toLowerCase() === binding.key.toLowerCase()
    : event.code === binding.code;
}

/** A key as the sheet and the tooltips show it, on a Mac in its own signs. */
export function keyLabel(binding: KeyBinding, onMac: boolean): string {
  const names: Readonly<Record<string, string>> = { Escape: 'Esc', ' ': 'Space' };
  const name =
    names[binding.key] ?? (binding.key.length === 1 ? binding.key.toUpperCase() : binding.key);
  if (onMac) return `${binding.shift ? '⇧' : ''}${binding.command ? '⌘' : ''}${name}`;
  return [binding.command ? 'Ctrl' : '', binding.shift ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+');
}
