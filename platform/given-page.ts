import type { FetchedPage } from './fetch-page';

/**
 * How one script of ours leaves something for the next one in a page: by a name in their own world,
 * which the page cannot see.
 */
const pageName = 'lede-page';

/** The name under which the background leaves a `LinkTask`. */
export const linkTaskName = 'lede-link';

/** Milliseconds after which a page that was left for extraction is nobody's any more. */
const freshness = 2_000;

/** A link to fetch from inside a page, or one that was fetched already. */
export type LinkTask = { readonly address: string; readonly fetched: FetchedPage | null };

/** A parsed page that stands nowhere, for extraction to read instead of the one around it. */
export type GivenPage = { readonly page: Document; readonly address: string };

/** The task that was left, once. */
export function takeLinkTask(): LinkTask | null {
  const task: unknown = Reflect.get(globalThis, linkTaskName);
  Reflect.deleteProperty(globalThis, linkTaskName);
  // Left by the background, in a world that only our own scripts share.
  return typeof task === 'object' ? (task as LinkTask | null) : null;
}

/** Leaves a parsed page for the extraction that follows at once. */
export function leavePage(given: GivenPage): void {
  Reflect.set(globalThis, pageName, { ...given, until: Date.now() + freshness });
}

/** The page that was left a moment ago, once; null where extraction is to read the page it is in. */
export function takeGivenPage(): GivenPage | null {
  const given: unknown = Reflect.get(globalThis, pageName);
  Reflect.deleteProperty(globalThis, pageName);
  // Left by `leavePage`, in a world that only our own scripts share.
  const found = given as (GivenPage & { readonly until: number }) | null | undefined;
  return found && found.until > Date.now() ? found : null;
}
