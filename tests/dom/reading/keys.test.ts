import { afterEach, describe, expect, it } from 'vitest';
import { actionOfKey, keyLabel, readingKeys } from '@/reading/keys';

const bindings = [
  { action: 'move', key: 'n', code: 'KeyN', repeats: true },
  { action: 'next', key: 'j', code: 'KeyJ' },
  { action: 'last', key: 'j', code: 'KeyJ', shift: true },
  { action: 'help', key: '?' },
  { action: 'page', key: ' ' },
  { action: 'undo', key: 'z', code: 'KeyZ', command: true },
] as const;

afterEach(() => document.body.replaceChildren());

function press(init: KeyboardEventInit, target: Element = document.body) {
  let action: string | null = null;
  const listen = (event: Event) => {
    if (event instanceof KeyboardEvent) action = actionOfKey(event, bindings);
  };
  target.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return action;
}

function add(tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

describe('a key', () => {
  it('is known by its letter on a Latin layout, wherever it lies', () => {
    expect(press({ key: 'j', code: 'KeyJ' })).toBe('next');
    // Dvorak: J lies where QWERTY has C.
    expect(press({ key: 'j', code: 'KeyC' })).toBe('next');
    expect(press({ key: 'h', code: 'KeyJ' })).toBeNull();
  });

  it('is known by its place where the layout types no Latin letters', () => {
    expect(press({ key: 'о', code: 'KeyJ' })).toBe('next');
    expect(press({ key: 'О', code: 'KeyJ', shiftKey: true })).toBe('last');
    expect(press({ key: 'ξ', code: 'KeyJ' })).toBe('next');
  });

  it('is known by its symbol, with Shift or without', () => {
    expect(press({ key: '?', code: 'Slash', shiftKey: true })).toBe('help');
    expect(press({ key: '?', code: 'Digit7', shiftKey: true })).toBe('help');
  });

  it('belongs to the browser with Ctrl, ⌘ or Alt, unless asked for', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press({ key: 'j', code: 'KeyJ', [modifier]: true })).toBeNull();
    expect(press({ key: 'z', code: 'KeyZ', ctrlKey: true })).toBe('undo');
    expect(press({ key: 'я', code: 'KeyZ', metaKey: true })).toBe('undo');
    expect(press({ key: 'z', code: 'KeyZ' })).toBeNull();
  });

  it('belongs to the field that is being typed in', () => {
    for (const field of [add('input'), add('textarea'), add('select')])
      expect(press({ key: 'j', code: 'KeyJ' }, field)).toBeNull();
    expect(press({ key: 'j', code: 'KeyJ' }, add('div', { contenteditable: 'true' }))).toBeNull();
  });

  it('belongs to the button that it presses', () => {
    expect(press({ key: ' ', code: 'Space' })).toBe('page');
    expect(press({ key: ' ', code: 'Space' }, add('button'))).toBeNull();
    expect(press({ key: 'j', code: 'KeyJ' }, add('button'))).toBe('next');
  });

  it('belongs to whoever has answered it, and to a word being composed', () => {
    const event = new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', cancelable: true });
    event.preventDefault();
    expect(actionOfKey(event, bindings)).toBeNull();
    expect(press({ key: 'j', code: 'KeyJ', isComposing: true })).toBeNull();
  });
});

describe('a key that is held down', () => {
  it('asks once, unless it moves through the text', () => {
    expect(press({ key: 'j', code: 'KeyJ', repeat: true })).toBeNull();
    expect(press({ key: 'z', code: 'KeyZ', ctrlKey: true, repeat: true })).toBeNull();
    expect(press({ key: 'n', code: 'KeyN', repeat: true })).toBe('move');
  });

  it('saves no article by turns', () => {
    const repeating = readingKeys.filter((binding) => 'repeats' in binding);
    expect(repeating.map(({ action }) => action)).toEqual([
      'next-paragraph',
      'last-paragraph',
      'next-heading',
      'last-heading',
    ]);
  });
});

describe('the registry', () => {
  it('shows its keys as the keyboard has them', () => {
    const undo = { action: 'undo', key: 'z', command: true };
    expect(keyLabel(undo, false)).toBe('Ctrl+Z');
    expect(keyLabel(undo, true)).toBe('⌘Z');
    expect(keyLabel({ action: 'close', key: 'Escape' }, true)).toBe('Esc');
  });

  it('gives no two actions the same key', () => {
    const labels = readingKeys.map((binding) => keyLabel(binding, false));
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('gives each letter its place', () => {
    const letters = readingKeys.filter(({ key }) => /^[a-z]$/.test(key));
    expect(letters.map((binding) => 'code' in binding && binding.code)).toEqual(
      letters.map(({ key }) => `Key${key.toUpperCase()}`),
    );
  });
});
