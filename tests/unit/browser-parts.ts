import { onTestFinished } from 'vitest';

/** Gives the code under test these parts of the extension APIs until the test ends. */
export function giveBrowser(parts: Readonly<Record<string, unknown>>): void {
  Reflect.set(globalThis, 'ledeBrowserParts', parts);
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'ledeBrowserParts'));
}

/** An event of the extension APIs: what listens to it, and a way to let it happen. */
export function fakeEvent() {
  const listeners: ((...args: unknown[]) => unknown)[] = [];
  return {
    listeners,
    addListener: (listener: (...args: unknown[]) => unknown) => void listeners.push(listener),
    removeListener: (listener: (...args: unknown[]) => unknown) =>
      void listeners.splice(listeners.indexOf(listener), 1),
    happen: (...args: unknown[]) => listeners.map((listener) => listener(...args)),
  };
}

/** A storage area that keeps copies, as the real one does; it refuses what is over `quota` characters. */
export function fakeStorage(quota = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  const onChanged = fakeEvent();
  return {
    kept,
    onChanged,
    get: async (key: string) =>
      kept.has(key) ? { [key]: JSON.parse(kept.get(key) ?? 'null') as unknown } : {},
    set: async (items: Readonly<Record<string, unknown>>) => {
      const texts = Object.entries(items).map(([key, value]): [string, string] => [
        key,
        JSON.stringify(value),
      ]);
      const others = [...kept].filter(([key]) => !(key in items));
      const size = [...others, ...texts].reduce((sum, [, text]) => sum + text.length, 0);
      if (size > quota) throw new Error('QUOTA_BYTES quota exceeded');
      const changes = Object.entries(items).map(([key, newValue]) => {
        const old = kept.get(key);
        return [key, { newValue, ...(old !== undefined && { oldValue: JSON.parse(old) }) }];
      });
      for (const [key, text] of texts) kept.set(key, text);
      onChanged.happen(Object.fromEntries(changes));
    },
    remove: async (keys: readonly string[]) => keys.forEach((key) => kept.delete(key)),
  };
}
