import type { LibraryDatabase, UpgradeTransaction } from '@/library/schema';

/** Schema 1: the stores, and this library's name among others. */
export function createStores(database: LibraryDatabase, transaction: UpgradeTransaction): void {
  const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
  // A null is no key in IndexedDB: what is in the bin is not in the list, and the reverse.
  summaries.createIndex('listed', ['newest', 'id']);
  summaries.createIndex('binned', ['deletedAt', 'id']);
  summaries.createIndex('changed', ['change', 'id']);
  summaries.createIndex('tag', 'tags', { multiEntry: true });
  database.createObjectStore('bodies', { keyPath: 'id' });
  database.createObjectStore('pictures', { keyPath: ['articleId', 'src'] });
  const tombstones = database.createObjectStore('tombstones', { keyPath: 'id' });
  tombstones.createIndex('changed', ['change', 'id']);
  database.createObjectStore('meta', { keyPath: 'key' });
  void transaction
    .objectStore('meta')
    .put({ key: 'clock', replica: crypto.randomUUID(), counter: 0 });
}
