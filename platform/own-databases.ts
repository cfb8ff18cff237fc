import { browser } from 'wxt/browser';
import { askPermission, dropPermission } from './permissions';

/**
 * Asks for what `clearOwnDatabases` needs; to be called first in a click. Chromium grants it without a
 * prompt; Firefox, which deletes broken databases itself, is not asked.
 */
export async function mayClearOwnDatabases(): Promise<void> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  if (optional.some((name) => name === 'browsingData'))
    await askPermission({ permissions: ['browsingData'] });
}

/**
 * Deletes every IndexedDB database of Lede itself, and nothing else: Chromium 156 cannot delete one
 * that it cannot open. Does nothing without the permission, which is given back.
 */
export async function clearOwnDatabases(): Promise<void> {
  const data = browser.browsingData;
  if (!data) return;
  try {
    const { protocol, host } = new URL(browser.runtime.getURL('/'));
    await data.remove(
      // `origin` is 'null' for extension schemes in some engines. Firefox, which knows neither of these
      // two, never gets here.
      { origins: [`${protocol}//${host}`], originTypes: { extension: true } },
      { indexedDB: true },
    );
  } finally {
    await dropPermission({ permissions: ['browsingData'] });
  }
}
