import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

/** The module as a page just opened has it. */
async function freshModule() {
  vi.resetModules();
  return import('@/library/fresh-log');
}

it('begins a new log once a page, by deleting a database that it has made', async () => {
  const { beginFreshLog } = await freshModule();
  const made = vi.spyOn(IDBFactory.prototype, 'open');
  const deleted = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');

  await Promise.all([beginFreshLog(indexedDB), beginFreshLog(indexedDB)]);
  await beginFreshLog(indexedDB);

  expect(made.mock.calls).toEqual([['lede-fresh-log']]);
  expect(deleted.mock.calls).toEqual([['lede-fresh-log']]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('lede-fresh-log');
});

it('stands in nobody’s way where databases cannot be opened', async () => {
  const { beginFreshLog } = await freshModule();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });

  await expect(beginFreshLog(indexedDB)).resolves.toBeUndefined();
});
