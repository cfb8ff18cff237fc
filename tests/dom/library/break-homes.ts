import { onTestFinished, vi } from 'vitest';
import { closeLibrary } from '@/library/open-library';

/** What is used of the buckets here; TypeScript has no types for them yet. */
type Buckets = { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> };

/**
 * Lets the databases of these homes (0: the origin's own) open no more, as Chromium does with damaged
 * ones, until the test calls `restore` or ends; `freshLibrary` is what ends other homes than the origin's own.
 */
export async function breakHomes(...numbers: readonly number[]): Promise<{ restore(): void }> {
  await closeLibrary();
  const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: Buckets };
  const openBucket = storageBuckets.open.bind(storageBuckets);
  const homes = new WeakMap<IDBFactory, number>([[indexedDB, 0]]);
  const opening = vi.spyOn(storageBuckets, 'open').mockImplementation(async (name) => {
    const bucket = await openBucket(name);
    homes.set(bucket.indexedDB, Number(name.replace('lede-', '')));
    return bucket;
  });
  const { open, databases } = IDBFactory.prototype;
  const refuse = (factory: IDBFactory): void => {
    if (numbers.includes(homes.get(factory) ?? -1))
      throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  const spies = [
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
      this: IDBFactory,
      ...given
    ) {
      refuse(this);
      return open.apply(this, given);
    }),
    vi.spyOn(IDBFactory.prototype, 'databases').mockImplementation(async function (
      this: IDBFactory,
    ) {
      refuse(this);
      return databases.call(this);
    }),
  ];
  const restore = () => {
    for (const spy of [opening, ...spies]) spy.mockRestore();
  };
  onTestFinished(restore);
  return { restore };
}
