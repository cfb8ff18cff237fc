import { describe, expect, it, vi } from 'vitest';
import { removeOlderDownloads } from '@/platform/downloads';
import { giveBrowser } from '../browser-parts';

const item = (id: number, parts: object = {}) => ({
  id,
  startTime: new Date(2026, 0, id).toISOString(),
  byExtensionId: 'lede',
  state: 'complete',
  ...parts,
});

describe('older backups', () => {
  it('are deleted beyond those to keep, and nobody else’s files', async () => {
    const removeFile = vi.fn<(id: number) => Promise<void>>().mockResolvedValue();
    const erase = vi.fn<(query: object) => Promise<number[]>>().mockResolvedValue([]);
    giveBrowser({
      runtime: { id: 'lede' },
      downloads: {
        search: async () => [
          item(1),
          item(4),
          item(2),
          item(9, { byExtensionId: 'other' }),
          item(8, { byExtensionId: undefined }),
          item(7, { state: 'interrupted' }),
          item(3),
        ],
        removeFile,
        erase,
      },
    });

    expect(await removeOlderDownloads(/lede/, 2)).toBe(2);

    expect(removeFile.mock.calls).toEqual([[2], [1]]);
    expect(erase.mock.calls).toEqual([[{ id: 2 }], [{ id: 1 }]]);
  });

  it('that a person moved away are only struck from the list', async () => {
    const erase = vi.fn<(query: object) => Promise<number[]>>().mockResolvedValue([]);
    giveBrowser({
      runtime: { id: 'lede' },
      downloads: {
        search: async () => [item(1), item(2)],
        removeFile: () => Promise.reject(new Error('no such file')),
        erase,
      },
    });
    expect(await removeOlderDownloads(/lede/, 1)).toBe(1);
    expect(erase).toHaveBeenCalledWith({ id: 1 });
  });
});
