import { browser } from 'wxt/browser';

/** What can be asked for beyond what Lede has from the first day: hosts as match patterns, and downloads. */
export type Asked = {
  readonly origins?: readonly string[];
  readonly permissions?: readonly 'downloads'[];
};

/** The match pattern of all pages of a host and its subdomains, on http and https. */
export function originOf(host: string): string {
  return `*://*.${host}/*`;
}

/** The host that a match pattern stands for, with all below it; '*' for every host, '' for none. */
export function hostOfOrigin(origin: string): string {
  if (origin === '<all_urls>') return '*';
  const host = /^[a-z*]+:\/\/([^/]*)\//.exec(origin)?.[1] ?? '';
  return host === '*' ? host : host.replace(/^\*\./, '');
}

/** Whether all of it is granted already. */
export async function hasPermission(asked: Asked): Promise<boolean> {
  return browser.permissions.contains(plain(asked));
}

/**
 * Asks the person; answers whether it is granted now. Must be the first thing in a click's handler,
 * on a page in a tab: Firefox draws its prompt under a popup, and an `await` before it spends the click.
 */
export async function askPermission(asked: Asked): Promise<boolean> {
  return browser.permissions.request(plain(asked));
}

/** Gives back what was granted; what was never granted is no failure. */
export async function dropPermission(asked: Asked): Promise<void> {
  await browser.permissions.remove(plain(asked));
}

/** Hosts that are granted now, as match patterns. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Whether the optional permissions of the manifest are granted now. */
export async function grantedPermissions(): Promise<{
  readonly origins: readonly string[];
  readonly hasDownloads: boolean;
}> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  return { origins, hasDownloads: permissions.includes('downloads') };
}

/** Calls `listener` whenever a permission is granted or given back; answers what ends that. */
export function whenPermissionsChange(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** The browser's types want arrays that may be written to. */
function plain({ origins, permissions }: Asked) {
  return {
    ...(origins && { origins: [...origins] }),
    ...(permissions && { permissions: [...permissions] }),
  };
}
