/*
 * The one part of the extension APIs that the library uses, `storage.local`, kept by who runs the
 * bench: a page of a site has none, and what Chromium has instead it writes seconds later.
 */
type Keeper = {
  keepItem(key: string, text: string): Promise<void>;
  keptItem(key: string): Promise<string | null>;
};

// Put there before a page that is killed begins; other pages keep nothing.
const keeper = (): Partial<Keeper> => globalThis as Partial<Keeper>;

const local = {
  async get(key: string): Promise<Readonly<Record<string, unknown>>> {
    const text = (await keeper().keptItem?.(key)) ?? null;
    return text === null ? {} : { [key]: JSON.parse(text) };
  },
  async set(items: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [key, value] of Object.entries(items))
      await keeper().keepItem?.(key, JSON.stringify(value));
  },
};

export const browser = { storage: { local } };
