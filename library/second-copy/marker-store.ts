import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * Under this key in `storage.local`, which lies apart from IndexedDB and from the files of the second
 * copy: what the library was like, so that one that is suddenly empty is noticed.
 */
const key = 'library';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const state = v.variant('is', [
  v.object({ is: v.literal('well') }),
  v.object({
    is: v.literal('healing'),
    /** The library was there, and had lost only its latest changes. */
    isPart: v.boolean(),
    /** The name of the library that is being filled: how far one got with another counts for nothing. */
    into: v.optional(v.string(), ''),
    /** The last file that was taken in, by its id. */
    after: v.string(),
    found: count,
    bad: count,
    /** Files that were taken in, of all there are. */
    done: count,
    total: count,
  }),
  v.object({ is: v.literal('healed'), isPart: v.boolean(), found: count, missing: count }),
  v.object({ is: v.literal('unopenable'), copied: count }),
]);

const marker = v.object({
  /** The library's name: its replica. */
  library: v.string(),
  /** Its counter when this was written; it never goes back. */
  counter: count,
  /** Saved articles, those in the bin included. */
  articles: count,
  /** Whether all of it was in the second copy. */
  isCopied: v.boolean(),
  state: v.fallback(state, { is: 'well' }),
});

/** How the library is, as the background found it. */
export type LibraryState = v.InferOutput<typeof state>;

/** What is known of the library without opening it. */
export type LibraryMarker = v.InferOutput<typeof marker>;

/** The marker; null before there was anything to mark. */
export async function readMarker(): Promise<LibraryMarker | null> {
  const found = await storage()?.get(key);
  return narrow(found?.[key]);
}

/** Writes the marker as `change` makes it of the one there is; one page after another. */
export async function changeMarker(
  change: (marker: LibraryMarker | null) => LibraryMarker | null,
): Promise<void> {
  await navigator.locks.request('lede-library-marker', async () => {
    const before = await readMarker();
    const after = change(before);
    if (after !== null && JSON.stringify(after) !== JSON.stringify(before))
      await storage()?.set({ [key]: after });
  });
}

/** Calls `listener` with the marker whenever it is written; answers what ends that. */
export function onMarkerChange(listener: (marker: LibraryMarker | null) => void): () => void {
  const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[key];
    if (change) listener(narrow(change.newValue));
  };
  const onChanged = storage()?.onChanged;
  onChanged?.addListener(hear);
  return () => onChanged?.removeListener(hear);
}

/** What was said of a healed library has been read: it is not said again. */
export function noteTold(): Promise<void> {
  return changeMarker((marker) =>
    marker?.state.is === 'healed' ? { ...marker, state: { is: 'well' } } : marker,
  );
}

function narrow(value: unknown): LibraryMarker | null {
  const result = v.safeParse(marker, value);
  return result.success ? result.output : null;
}

/** Undefined where no extension is: tests and the bench open the library in plain pages. */
function storage() {
  return browser?.storage?.local;
}
