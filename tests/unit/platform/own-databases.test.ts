import { describe, expect, it, vi } from 'vitest';
import { clearOwnDatabases, mayClearOwnDatabases } from '@/platform/own-databases';
import { giveBrowser } from '../browser-parts';

const permissions = () => ({
  request: vi.fn<(asked: object) => Promise<boolean>>(async () => true),
  remove: vi.fn<(asked: object) => Promise<boolean>>(async () => true),
});

const runtime = (optional: readonly string[]) => ({
  getURL: (path: string) => `chrome-extension://lede${path}`,
  getManifest: () => ({ version: '1.0.0', optional_permissions: optional }),
});

describe('the databases of Lede itself', () => {
  it('are cleared by Chromium, no others and nothing else, and the permission is given back', async () => {
    const asked = permissions();
    const remove = vi.fn<(options: object, kinds: object) => Promise<void>>(async () => {});
    giveBrowser({
      runtime: runtime(['downloads', 'browsingData']),
      permissions: asked,
      browsingData: { remove },
    });
    await mayClearOwnDatabases();
    await clearOwnDatabases();
    expect(asked.request).toHaveBeenCalledWith({ permissions: ['browsingData'] });
    expect(remove.mock.calls).toEqual([
      [
        { origins: ['chrome-extension://lede'], originTypes: { extension: true } },
        { indexedDB: true },
      ],
    ]);
    expect(asked.remove).toHaveBeenCalledWith({ permissions: ['browsingData'] });
  });

  it('are left alone where the permission is refused, and given back where clearing fails', async () => {
    const asked = permissions();
    giveBrowser({ runtime: runtime([]), permissions: asked });
    await mayClearOwnDatabases();
    await clearOwnDatabases();
    expect(asked.request).not.toHaveBeenCalled();

    const remove = () => Promise.reject(new Error('no'));
    giveBrowser({ runtime: runtime([]), permissions: asked, browsingData: { remove } });
    await expect(clearOwnDatabases()).rejects.toThrow('no');
    expect(asked.remove).toHaveBeenCalled();
  });
});
