import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listBin } from '@/library/bin';
import { countSummaries, listSummaries, readBody, saveArticle } from '@/library/library';
import { closeLibrary, libraryName, openLibrary } from '@/library/open-library';
import { schemaSteps } from '@/library/schema';
import { readUpgradeCopy, untouchedStores } from '@/library/upgrade-copy';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

/** A library as a release left it on the disk: its stores, with their indexes, and what is in them. */
type SchemaSample = {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[] | null;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | readonly string[];
      readonly multiEntry: boolean;
    }[];
    readonly records: readonly unknown[];
  }[];
};

/** One file for each schema there ever was; written once, when the schema is released. */
const samples = import.meta.glob<SchemaSample>('../../fixtures/library/schema-*.json', {
  eager: true,
  import: 'default',
});

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

/** A key path as IndexedDB wants it. */
const keyPathOf = (path: string | readonly string[]): string | string[] =>
  typeof path === 'string' ? path : [...path];

async function putOnDisk({ version, stores }: SchemaSample): Promise<void> {
  const database = await openDB(libraryName, version, {
    upgrade(opened) {
      for (const { name, keyPath, indexes } of stores) {
        const store = opened.createObjectStore(name, {
          keyPath: keyPath === null ? null : keyPathOf(keyPath),
        });
        for (const index of indexes)
          store.createIndex(index.name, keyPathOf(index.keyPath), { multiEntry: index.multiEntry });
      }
    },
  });
  for (const { name, records } of stores)
    for (const record of records) await database.put(name, record);
  database.close();
}

/** What the disk holds now, as a sample. */
async function readFromDisk(): Promise<SchemaSample> {
  await closeLibrary();
  const database = await openDB(libraryName);
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((indexName) => {
        const { keyPath, multiEntry } = store.index(indexName);
        return { name: indexName, keyPath, multiEntry };
      });
      return { name, keyPath: store.keyPath, indexes, records: await store.getAll() };
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores };
}

describe('a library of an earlier Lede', () => {
  it('is kept as a sample for every schema', () => {
    expect(Object.values(samples).map((sample) => sample.version)).toEqual(
      schemaSteps.map((_step, position) => position + 1),
    );
  });

  it.each(Object.values(samples))(
    'of schema $version opens with all that was in it',
    async (sample) => {
      await putOnDisk(sample);

      const list = await listSummaries({ limit: 10 });

      expect(list.map((summary) => summary.title)).toEqual(['П’ять мостів', 'A bridge reopens']);
      expect(list[0]).toMatchObject({ readingState: 'reading', progress: 0.5, tags: ['місто'] });
      expect((await readBody(list[0]?.id ?? ''))?.text).toContain('мостів');
      expect((await listBin(10)).map((summary) => summary.title)).toEqual(['Thrown away']);
      expect(await (await openLibrary()).count('tombstones')).toBe(1);
      const saved = await saveArticle(sampleArticle({ url: 'https://news.example/next' }));
      expect(saved.summary.stamps.article.replica).toBe('11111111-1111-4111-8111-111111111111');
      expect(saved.summary.stamps.article.counter).toBeGreaterThan(8);
      expect(await countSummaries()).toBe(3);
    },
  );

  it.each(Object.values(samples).filter(({ version }) => version < schemaSteps.length))(
    'of schema $version is copied before it is changed, and its texts are not touched',
    async (sample) => {
      await putOnDisk(sample);
      const spies = (['put', 'add', 'delete', 'clear'] as const).map((name) =>
        vi.spyOn(IDBObjectStore.prototype, name),
      );
      const dropped = vi.spyOn(IDBDatabase.prototype, 'deleteObjectStore');

      await openLibrary();

      const touched = spies.flatMap((spy) =>
        // They are methods of stores: their contexts are.
        spy.mock.contexts.map((store) => (store as IDBObjectStore).name),
      );
      const gone = dropped.mock.calls.map(([name]) => name);
      expect([...touched, ...gone].filter((name) => untouchedStores.has(name))).toEqual([]);
      const copy = await readUpgradeCopy();
      expect(copy?.version).toBe(sample.version);
      for (const { name, records } of sample.stores)
        expect(
          copy?.records.filter(({ store }) => store === name).map(({ record }) => record),
        ).toEqual(untouchedStores.has(name) ? [] : records);
    },
  );

  it('stays as it was where there is no room for the copy', async () => {
    const sample = Object.values(samples)[0];
    if (!sample) throw new Error('There is no sample');
    await putOnDisk(sample);
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValue(
      new DOMException('no room', 'QuotaExceededError'),
    );

    await expect(countSummaries()).rejects.toMatchObject({ code: 'storage-full' });

    expect((await readFromDisk()).version).toBe(sample.version);
    vi.restoreAllMocks();
    expect(await countSummaries()).toBe(2);
  });

  it('is upgraded once by many pages that open it at once', async () => {
    const sample = Object.values(samples)[0];
    if (!sample) throw new Error('There is no sample');
    await putOnDisk(sample);
    // Each with a connection of its own, as every page has.
    const worker = `
      import { countSummaries } from '${new URL('/library/library.ts', location.origin)}';
      countSummaries().then(postMessage, (error) => postMessage(error.code ?? String(error)));
    `;
    const address = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
    const counts = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const page = new Worker(address, { type: 'module' });
        const answer = await new Promise((resolve) => {
          page.addEventListener('message', (event) => resolve(event.data));
          page.addEventListener('error', (event) => resolve(event.message));
        });
        page.terminate();
        return answer;
      }),
    );
    expect(counts).toEqual([2, 2, 2, 2]);
  });

  it('of the newest schema has the stores that are made today', async () => {
    await openLibrary();
    const shape = ({ stores }: SchemaSample) =>
      stores.map(({ records: _records, ...store }) => store);

    const today = await readFromDisk();

    const newest = Object.values(samples).find(({ version }) => version === today.version);
    expect(newest && shape(newest)).toEqual(shape(today));
  });
});
